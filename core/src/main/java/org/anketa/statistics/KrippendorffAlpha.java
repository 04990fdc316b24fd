package org.anketa.statistics;

import java.util.Arrays;

/**
 * Krippendorff's alpha: 1 where raters agree, 0 where they agree as by chance (K. Krippendorff, Computing Krippendorff's
 * alpha-reliability, 2011, sections C to F; any number of raters, missing ratings, four levels).
 *
 * <p>Alpha is 1 &minus; D<sub>o</sub> / D<sub>e</sub>. The observed disagreement D<sub>o</sub> is the mean squared difference
 * of two ratings of one unit, where a unit of m ratings weighs m; the expected one D<sub>e</sub> that of any two ratings.
 * The interval is the jackknife's: alpha is computed without each unit in turn, and its standard error is that of the
 * pseudovalues, with Student's t on units &minus; 1 degrees of freedom (J. W. Tukey, 1958).
 *
 * @param value NaN where all ratings are the same: there is nothing on which raters could have disagreed
 * @param standardError NaN with fewer than two units, or where a single unit decides whether alpha exists; also where it
 *     would take too long to compute
 */
public record KrippendorffAlpha(double value, double standardError, long units) {

    /** About ten seconds of steps. */
    private static final long MOST_STEPS = 4_000_000_000L;

    /**
     * Computes alpha.
     *
     * @throws IllegalArgumentException if the level is ratio, and a value negative
     */
    public static KrippendorffAlpha of(Ratings ratings, RatingLevel level) {
        if (level == RatingLevel.RATIO && ratings.valueCount() > 0 && ratings.value(0) < 0) {
            throw new IllegalArgumentException("A ratio of negative values");
        }
        Disagreement all = new Disagreement(ratings, level);
        double alpha = all.alpha();
        return new KrippendorffAlpha(alpha, jackknife(ratings, all, alpha), ratings.units());
    }

    /** The interval for the level of confidence; it ends at 1. */
    public Interval interval(double level) {
        return Interval.ofAgreement(value, DistributionQuantile.studentTForLevel(level, units - 1.0) * standardError);
    }

    private static double jackknife(Ratings ratings, Disagreement all, double alpha) {
        long units = ratings.units();
        if (units < 2 || Double.isNaN(alpha) || all.steps() > MOST_STEPS) {
            return Double.NaN;
        }
        double[] without = new double[ratings.patterns().size()];
        Arrays.setAll(without, i -> all.without(ratings.patterns().get(i)).alpha());
        double mean = 0;
        for (int i = 0; i < without.length; i++) {
            mean += without[i] * ratings.patterns().get(i).units() / units;
        }
        double squares = 0;
        for (int i = 0; i < without.length; i++) {
            squares += (without[i] - mean)
                    * (without[i] - mean)
                    * ratings.patterns().get(i).units();
        }
        return Math.sqrt(squares * (units - 1) / units);
    }
}
