package org.anketa.plugins.charts;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear scale with round steps.
 *
 * @param step between grid lines
 */
record ValueScale(double lower, double upper, double step) {

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    /** From a round number at or below the least to one at or above the greatest value, in at most so many steps. */
    static ValueScale covering(double least, double greatest, int mostSteps) {
        double span = greatest - least;
        if (!(span > 0)) {
            double margin = least == 0 ? 1 : Math.abs(least) / 2;
            return covering(least - (least == 0 ? 0 : margin), greatest + margin, mostSteps);
        }
        // Rounding outwards can add a step at either end.
        for (double step = roundStep(span / mostSteps); ; step = roundStep(step * 1.01)) {
            double lower = Math.floor(least / step + 1e-9) * step;
            double upper = Math.ceil(greatest / step - 1e-9) * step;
            if (Math.rint((upper - lower) / step) <= mostSteps) {
                return new ValueScale(lower, upper, step);
            }
        }
    }

    /** As far to the left of zero as to the right. */
    static ValueScale symmetrical(double reach, int mostStepsOfASide) {
        if (!(reach > 0)) {
            return symmetrical(1, mostStepsOfASide);
        }
        ValueScale side = covering(0, reach, mostStepsOfASide);
        return new ValueScale(-reach, reach, side.step());
    }

    private static double roundStep(double least) {
        double magnitude = Math.pow(10, Math.floor(Math.log10(least)));
        for (double round : ROUND) {
            if (round * magnitude >= least * (1 - 1e-12)) {
                return round * magnitude;
            }
        }
        return 10 * magnitude;
    }

    /** The same steps, but no further than these values; the scale itself if they are one. */
    ValueScale trimmedTo(double least, double greatest) {
        return least < greatest ? new ValueScale(Math.max(lower, least), Math.min(upper, greatest), step) : this;
    }

    /** The multiples of the step between the ends. */
    List<Double> steps() {
        List<Double> steps = new ArrayList<>();
        for (double at = Math.ceil(lower / step - 1e-9); at * step <= upper + step * 1e-9; at++) {
            steps.add(at * step);
        }
        return steps;
    }

    /** Where a value lies between the ends, 0 to 1. */
    double share(double value) {
        return (value - lower) / (upper - lower);
    }
}
