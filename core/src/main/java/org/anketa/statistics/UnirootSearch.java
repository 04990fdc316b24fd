package org.anketa.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * R. P. Brent's root search (1973), stopped as early as R's {@code uniroot} stops it, within 1.2e-4: to reproduce digits
 * that R prints, not to find roots.
 */
final class UnirootSearch {

    private static final double TOLERANCE = Math.pow(Math.ulp(1.0), 0.25);

    private final DoubleUnaryOperator function;
    private double previous;
    private double atPrevious;
    private double best;
    private double atBest;
    private double opposite;
    private double atOpposite;

    private UnirootSearch(DoubleUnaryOperator function, double low, double high) {
        this.function = function;
        previous = low;
        atPrevious = function.applyAsDouble(low);
        best = high;
        atBest = function.applyAsDouble(high);
        opposite = previous;
        atOpposite = atPrevious;
    }

    /** About where a function is 0 that has different signs, or a 0, at the ends. */
    static double root(DoubleUnaryOperator function, double low, double high) {
        UnirootSearch search = new UnirootSearch(function, low, high);
        return search.atPrevious == 0 ? low : search.run();
    }

    private double run() {
        while (atBest != 0) {
            double lastStep = best - previous;
            if (Math.abs(atOpposite) < Math.abs(atBest)) {
                swapEnds();
            }
            double tolerance = 2 * Math.ulp(1.0) * Math.abs(best) + TOLERANCE / 2;
            double step = (opposite - best) / 2;
            if (Math.abs(step) <= tolerance) {
                return best;
            }
            if (Math.abs(lastStep) >= tolerance && Math.abs(atPrevious) > Math.abs(atBest)) {
                step = interpolate(step, lastStep, tolerance);
            }
            if (Math.abs(step) < tolerance) {
                step = Math.copySign(tolerance, step);
            }
            previous = best;
            atPrevious = atBest;
            best += step;
            atBest = function.applyAsDouble(best);
            if (atBest * Math.signum(atOpposite) > 0) {
                opposite = previous;
                atOpposite = atPrevious;
            }
        }
        return best;
    }

    private void swapEnds() {
        previous = best;
        atPrevious = atBest;
        best = opposite;
        atBest = atOpposite;
        opposite = previous;
        atOpposite = atPrevious;
    }

    /** A secant or inverse quadratic step, if it stays well inside and shrinks; else the bisection given. */
    private double interpolate(double bisection, double lastStep, double tolerance) {
        double width = opposite - best;
        double ratio = atBest / atPrevious;
        double numerator;
        double denominator;
        if (previous == opposite) {
            numerator = width * ratio;
            denominator = 1 - ratio;
        } else {
            double outer = atPrevious / atOpposite;
            double inner = atBest / atOpposite;
            numerator = ratio * (width * outer * (outer - inner) - (best - previous) * (inner - 1));
            denominator = (outer - 1) * (inner - 1) * (ratio - 1);
        }
        if (numerator > 0) {
            denominator = -denominator;
        } else {
            numerator = -numerator;
        }
        boolean inside = numerator < 0.75 * width * denominator - Math.abs(tolerance * denominator) / 2;
        boolean shrinks = numerator < Math.abs(lastStep * denominator / 2);
        return inside && shrinks ? numerator / denominator : bisection;
    }
}
