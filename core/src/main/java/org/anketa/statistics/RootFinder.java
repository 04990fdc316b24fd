package org.anketa.statistics;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** The root of a monotone function between two bounds, to a relative 1e-14. */
final class RootFinder {

    private static final double RELATIVE = 1e-14;
    private static final double ABSOLUTE = 1e-300;

    private RootFinder() {}

    /** For a function that is at least 0 at {@code low} and at most 0 at {@code high}. */
    static double decreasing(DoubleUnaryOperator function, double low, double high) {
        return new BrentSolver(RELATIVE, ABSOLUTE, Double.MIN_NORMAL).solve(1000, function::applyAsDouble, low, high);
    }
}
