package org.anketa.statistics;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cohen's kappa of two raters, plain or weighted (J. Cohen, Educational and Psychological Measurement 20, 1960, and
 * Psychological Bulletin 70, 1968): (p<sub>o</sub> &minus; p<sub>e</sub>) / (1 &minus; p<sub>e</sub>) with the weighted
 * observed agreement p<sub>o</sub> and that of independent raters with the same margins p<sub>e</sub>.
 *
 * <p>Standard errors are those of J. L. Fleiss, J. Cohen and B. S. Everitt (Psychological Bulletin 72, 1969): one for
 * intervals, one under independence for the test.
 *
 * @param value NaN where p<sub>e</sub> is 1, as when both raters gave everything the same value
 * @param observed p<sub>o</sub>
 * @param expected p<sub>e</sub>
 * @param standardError of the estimate
 * @param zeroError the standard error if the raters were independent
 */
public record CohenKappa(double value, double observed, double expected, double standardError, double zeroError) {

    private static final CohenKappa UNDEFINED =
            new CohenKappa(Double.NaN, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    /** What a disagreement counts. */
    public enum Weights {
        /** Nothing: only the same value is agreement. */
        NONE,
        /** 1 &minus; distance / the largest distance. */
        LINEAR,
        /** 1 &minus; (distance / the largest distance)&sup2;. */
        QUADRATIC
    }

    /**
     * Computes kappa.
     *
     * @param counts how many units the first rater (row) and the second (column) gave these values
     * @param places where the values lie, ascending, for weights by distance; null puts them at equal distances
     */
    public static CohenKappa of(double[][] counts, Weights weights, double @Nullable [] places) {
        int values = counts.length;
        double n = Arrays.stream(counts).flatMapToDouble(Arrays::stream).sum();
        if (n == 0) {
            return UNDEFINED;
        }
        double[] rows = new double[values];
        double[] columns = new double[values];
        for (int i = 0; i < values; i++) {
            for (int j = 0; j < values; j++) {
                rows[i] += counts[i][j] / n;
                columns[j] += counts[i][j] / n;
            }
        }
        return of(counts, agreement(values, weights, places), rows, columns, n);
    }

    private static double[][] agreement(int values, Weights weights, double @Nullable [] places) {
        double range = places == null ? values - 1.0 : places[values - 1] - places[0];
        double[][] agreement = new double[values][values];
        for (int i = 0; i < values; i++) {
            for (int j = 0; j < values; j++) {
                double distance = Math.abs(places == null ? i - j : places[i] - places[j]) / range;
                agreement[i][j] = i == j
                        ? 1
                        : switch (weights) {
                            case NONE -> 0;
                            case LINEAR -> 1 - distance;
                            case QUADRATIC -> 1 - distance * distance;
                        };
            }
        }
        return agreement;
    }

    private static CohenKappa of(double[][] counts, double[][] w, double[] rows, double[] columns, double n) {
        int values = counts.length;
        double[] ofRow = new double[values];
        double[] ofColumn = new double[values];
        double observed = 0;
        double expected = 0;
        double disagreed = 0;
        double disagreement = 0;
        for (int i = 0; i < values; i++) {
            for (int j = 0; j < values; j++) {
                ofRow[i] += columns[j] * w[i][j];
                ofColumn[j] += rows[i] * w[i][j];
                observed += counts[i][j] / n * w[i][j];
                expected += rows[i] * columns[j] * w[i][j];
                disagreed += counts[i][j] / n * (1 - w[i][j]);
                disagreement += rows[i] * columns[j] * (1 - w[i][j]);
            }
        }
        if (disagreement == 0) {
            return new CohenKappa(Double.NaN, observed, 1, Double.NaN, Double.NaN);
        }
        double kappa = 1 - disagreed / disagreement;
        double spread = 0;
        double zeroSpread = 0;
        for (int i = 0; i < values; i++) {
            for (int j = 0; j < values; j++) {
                double margins = ofRow[i] + ofColumn[j];
                double own = w[i][j] - margins * (1 - kappa);
                spread += counts[i][j] / n * own * own;
                zeroSpread += rows[i] * columns[j] * (w[i][j] - margins) * (w[i][j] - margins);
            }
        }
        double center = kappa - expected * (1 - kappa);
        // Rounding may leave a negative nothing where raters agree throughout.
        double error = Math.sqrt(Math.max(0, spread - center * center) / n) / disagreement;
        double zeroError = Math.sqrt(Math.max(0, zeroSpread - expected * expected) / n) / disagreement;
        return new CohenKappa(kappa, observed, expected, error, zeroError);
    }

    /** The interval for the level of confidence by the normal distribution; it ends at 1. */
    public Interval interval(double level) {
        return Interval.ofAgreement(value, DistributionQuantile.normalForLevel(level) * standardError);
    }

    /** The two-sided p-value of the hypothesis that the raters are independent. */
    public double p() {
        return UpperTail.normalTwoSided(value / zeroError);
    }
}
