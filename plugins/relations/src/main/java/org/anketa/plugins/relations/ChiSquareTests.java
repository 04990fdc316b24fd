package org.anketa.plugins.relations;

import org.anketa.statistics.UpperTail;

/**
 * Chi-square tests of independence and what their approximation rests on. NaN for a table that is not comparable.
 *
 * @param chi2 Pearson's statistic, the sum of (O - E)² / E
 * @param df (rows - 1)(columns - 1)
 * @param p its upper tail
 * @param yates Pearson's statistic of a 2 x 2 table with F. Yates's continuity correction, which moves each count by
 *     1/2, but never beyond its expectation (R's rule); NaN for larger tables
 * @param yatesP its upper tail
 * @param g2 the likelihood ratio statistic, 2 sum O ln(O / E)
 * @param g2P its upper tail
 * @param minExpected the smallest expected count
 * @param cellsBelowFive how many cells expect fewer than 5 cases
 * @param percentBelowFive their share of all cells, 0 to 100
 */
record ChiSquareTests(
        double chi2,
        int df,
        double p,
        double yates,
        double yatesP,
        double g2,
        double g2P,
        double minExpected,
        int cellsBelowFive,
        double percentBelowFive) {

    /** Expected counts below this make the chi-square distribution a rough approximation. */
    static final double SMALL = 5;

    static ChiSquareTests of(ContingencyTable table) {
        int df = table.degreesOfFreedom();
        if (df == 0) {
            double none = Double.NaN;
            return new ChiSquareTests(none, 0, none, none, none, none, none, none, 0, none);
        }
        double chi2 = 0;
        double g2 = 0;
        double least = Double.POSITIVE_INFINITY;
        int small = 0;
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                double observed = table.count(i, j);
                double expected = table.expected(i, j);
                chi2 += (observed - expected) * (observed - expected) / expected;
                g2 += observed > 0 ? 2 * observed * Math.log(observed / expected) : 0;
                least = Math.min(least, expected);
                small += expected < SMALL ? 1 : 0;
            }
        }
        double yates = table.isTwoByTwo() ? yates(table) : Double.NaN;
        return new ChiSquareTests(
                chi2,
                df,
                UpperTail.chiSquared(chi2, df),
                yates,
                UpperTail.chiSquared(yates, df),
                g2,
                UpperTail.chiSquared(g2, df),
                least,
                small,
                100.0 * small / (table.rows() * table.columns()));
    }

    private static double yates(ContingencyTable table) {
        // |O - E| is the same in all four cells.
        double deviation = Math.abs(table.count(0, 0) - table.expected(0, 0));
        double corrected = deviation - Math.min(0.5, deviation);
        double sum = 0;
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                sum += corrected * corrected / table.expected(i, j);
            }
        }
        return sum;
    }
}
