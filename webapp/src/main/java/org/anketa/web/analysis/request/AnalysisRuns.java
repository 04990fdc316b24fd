package org.anketa.web.analysis.request;

import java.io.IOException;
import java.time.Clock;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.Result;
import org.anketa.datafile.DataFileService;
import org.anketa.datafile.OpenData;
import org.anketa.dataset.Sample;

/** Carries requests out. What disclosure control hides is hidden here, so no way to a result goes round it. */
public final class AnalysisRuns {

    private final AnalysisCatalog catalog;
    private final DataFileService files;
    private final Samples samples;

    public AnalysisRuns(AnalysisCatalog catalog, DataFileService files, Clock clock) {
        this.catalog = catalog;
        this.files = files;
        this.samples = new Samples(clock);
    }

    /**
     * Runs the analysis, or hands out what the same request gave before.
     *
     * @throws org.anketa.shared.NotFound if there is no such file or analysis
     * @throws org.anketa.analysis.InvalidOptions with everything that is wrong with the options
     * @throws InvalidCases if the cases cannot be chosen so
     * @throws org.anketa.analysis.PluginFailure if the plugin has a defect
     * @throws org.anketa.shared.Refusal if the analysis cannot be done on these data
     */
    public AnalysisRun run(ResultRequest request) throws IOException {
        OpenData data = files.getData(request.file());
        Declaration<?> declaration = catalog.getDeclaration(request.analysis());
        Sample sample = samples.of(data, request.cases());
        Result result = catalog.run(request.analysis(), sample, request.options());
        Result shown = MinimumCell.protect(result, request.cases().minimumCell());
        return new AnalysisRun(request, data, declaration, shown);
    }
}
