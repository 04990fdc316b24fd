package org.anketa.batch.count;

import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisId;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Result;
import org.anketa.dataset.Sample;

/** The least that an analysis can be: it says how many cases there are. */
@AnalysisId("count")
public final class Count implements Analysis<Count.Options> {

    /** None. */
    public record Options() {}

    @Override
    public Result analyze(Sample sample, Options options) {
        return new Result("count", sample.size(), 0, List.of(), List.of(), List.of(), Reading.NONE, List.of());
    }
}
