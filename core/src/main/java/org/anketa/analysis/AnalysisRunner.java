package org.anketa.analysis;

import java.util.function.Supplier;
import org.anketa.shared.Overload;

/** Where analyses are computed. */
@FunctionalInterface
public interface AnalysisRunner {

    /** Where they are asked for, for as long as it takes. */
    AnalysisRunner DIRECT = Supplier::get;

    /**
     * Computes a result.
     *
     * @throws Overload if it can't be computed now, or takes too long
     */
    Result run(Supplier<Result> computation);
}
