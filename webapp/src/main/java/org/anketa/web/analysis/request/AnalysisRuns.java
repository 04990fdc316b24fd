package org.anketa.web.analysis.request;

import java.io.IOException;
import java.time.Clock;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.Result;
import org.anketa.batch.SourceAnalyses;
import org.anketa.dataset.Sample;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.disclosure.TooFewCases;
import org.jspecify.annotations.Nullable;

/** Carries requests out. What disclosure control hides is hidden here, so no way to a result goes round it. */
public final class AnalysisRuns {

    private final AnalysisCatalog catalog;
    private final SourceAnalyses analyses;
    private final DataPlaces places;
    private final Samples samples;

    public AnalysisRuns(AnalysisCatalog catalog, DataPlaces places, Clock clock) {
        this.catalog = catalog;
        this.analyses = new SourceAnalyses(catalog);
        this.places = places;
        this.samples = new Samples(clock);
    }

    /**
     * Runs the analysis, or hands out what the same request gave before.
     *
     * @throws org.anketa.shared.NotFound if there are no such data or there is no such analysis
     * @throws org.anketa.analysis.InvalidOptions with everything that is wrong with the options
     * @throws InvalidCases if the cases cannot be chosen so
     * @throws org.anketa.analysis.PluginFailure if the plugin has a defect
     * @throws org.anketa.shared.Refusal if the analysis cannot be done on these data
     */
    public AnalysisRun run(ResultRequest request) throws IOException {
        return run(request, places.open(request.place()));
    }

    /** Runs the analysis on data that are open already; otherwise like {@link #run(ResultRequest)}. */
    public AnalysisRun run(ResultRequest request, PlacedData data) {
        Declaration<?> declaration = catalog.getDeclaration(request.analysis());
        PrimarySuppression asked = MinimumCell.read(request.cases().minimumCell());
        Sample sample = samples.of(data, request.cases());
        return new AnalysisRun(request, data, declaration, run(request, data, sample, asked));
    }

    private Result run(ResultRequest request, PlacedData data, Sample sample, @Nullable PrimarySuppression asked) {
        try {
            return analyses.run(request.analysis(), data.source(), sample, request.options(), asked);
        } catch (TooFewCases few) {
            CaseFields cases = request.cases();
            if (!cases.filter().isEmpty()) {
                throw new InvalidCases(CaseFields.FILTER, few);
            }
            if (asked != null) {
                throw new InvalidCases(CaseFields.MINIMUM_CELL, few);
            }
            throw few;
        }
    }
}
