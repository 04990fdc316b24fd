package org.anketa.batch;

import java.util.List;
import java.util.Map;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.Result;
import org.anketa.dataset.Sample;
import org.anketa.dataset.SampleSource;
import org.anketa.disclosure.PrimarySuppression;
import org.jspecify.annotations.Nullable;

/** Runs analyses on sources, and lets nothing out that the owner of the data hides. */
public final class SourceAnalyses {

    private final AnalysisCatalog catalog;

    public SourceAnalyses(AnalysisCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Runs an analysis, or hands out what the same options gave on the same cases before. What the readers of the data
     * should know stands among the result's notes.
     *
     * @param sample cases of the source
     * @param options as they were typed; see {@link org.anketa.analysis.OptionBinder}
     * @param asked what must not be shown, beside what the source's owner hides; null for nothing
     * @throws org.anketa.disclosure.TooFewCases if so few cases were chosen that nothing may be said of them
     * @throws org.anketa.shared.Refusal as {@link AnalysisCatalog#run} does
     */
    public Result run(
            String analysis,
            SampleSource source,
            Sample sample,
            Map<String, List<String>> options,
            @Nullable PrimarySuppression asked) {
        PrimarySuppression rule = strictest(source, asked);
        if (rule == null) {
            return catalog.run(analysis, sample, options).withNotes(source.notes());
        }
        rule.check(sample.size());
        return rule.protect(catalog.run(analysis, sample, options)).withNotes(source.notes());
    }

    private static @Nullable PrimarySuppression strictest(SampleSource source, @Nullable PrimarySuppression asked) {
        if (source.minimumCell() == 0) {
            return asked;
        }
        PrimarySuppression owners = new PrimarySuppression(source.minimumCell());
        return asked == null ? owners : owners.and(asked);
    }
}
