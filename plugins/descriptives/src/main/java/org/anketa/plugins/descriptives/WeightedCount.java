package org.anketa.plugins.descriptives;

import org.anketa.analysis.Cell;
import org.anketa.dataset.Tabulation;
import org.anketa.statistics.Interval;
import org.anketa.statistics.ProportionInterval;

/**
 * How many cases there are, and what they weigh; without survey weights every case weighs one.
 *
 * @param cases the number of cases
 * @param weight the sum of their weights
 * @param squares the sum of their squared weights
 */
record WeightedCount(long cases, double weight, double squares) {

    static final WeightedCount NONE = new WeightedCount(0, 0, 0);

    /** The cell of a table. */
    static WeightedCount of(Tabulation table, int... codes) {
        return new WeightedCount(table.cases(codes), table.weight(codes), table.squaredWeight(codes));
    }

    WeightedCount plus(WeightedCount other) {
        return new WeightedCount(cases + other.cases, weight + other.weight, squares + other.squares);
    }

    /**
     * L. Kish's effective number of cases, (sum of w)&sup2; / sum of w&sup2; (Survey Sampling, 1965): the size of an
     * unweighted sample of the same precision. 0 without cases.
     */
    double effectiveSize() {
        return squares > 0 ? weight * (weight / squares) : 0;
    }

    /** The share in a whole, in percent; NaN if the whole weighs nothing. */
    double percentOf(WeightedCount whole) {
        return whole.weight > 0 ? 100 * weight / whole.weight : Double.NaN;
    }

    /** The interval of {@link #percentOf}, in percent, from the whole's effective size. */
    Interval intervalOf(WeightedCount whole, ProportionInterval method, double level) {
        if (!(whole.weight > 0)) {
            return Interval.UNDEFINED;
        }
        double trials = whole.effectiveSize();
        double successes = Math.min(trials, weight * (trials / whole.weight));
        Interval share = method.of(successes, trials, level);
        return new Interval(100 * share.low(), 100 * share.high());
    }

    /**
     * The standard error of {@link #percentOf} in percentage points, by Taylor linearization for unequal weights in a
     * sample drawn with replacement: the root of N / (N - 1) sum of w&sup2; (y - p)&sup2; / (sum of w)&sup2;, with y = 1 for
     * these cases and 0 for the others of the whole. R's package survey gives the same for a subpopulation.
     *
     * @param designSize N, the cases of the sample that the whole is a part of
     */
    double standardErrorOf(WeightedCount whole, long designSize) {
        if (!(whole.weight > 0) || designSize < 2) {
            return Double.NaN;
        }
        double p = weight / whole.weight;
        double squaredDeviations = squares * (1 - p) * (1 - p) + Math.max(0, whole.squares - squares) * p * p;
        return 100 * Math.sqrt(squaredDeviations * designSize / (designSize - 1.0)) / whole.weight;
    }

    /** The number of cases as a cell. */
    Cell count() {
        return cell((double) cases);
    }

    /** The sum of weights as a cell. */
    Cell weighted() {
        return cell(weight);
    }

    /** The share in a whole as a cell, which tells about the rest of the whole, too. */
    Cell percent(WeightedCount whole) {
        return part(percentOf(whole), whole);
    }

    /** A number that tells these cases from the rest of a whole, as a cell. */
    Cell part(double value, WeightedCount whole) {
        return Cell.part(value, (double) cases, (double) (whole.cases - cases));
    }

    /** A number that rests on these cases, as a cell. */
    Cell cell(double value) {
        return Cell.number(value, (double) cases);
    }
}
