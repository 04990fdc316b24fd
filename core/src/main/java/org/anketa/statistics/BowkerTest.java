package org.anketa.statistics;

/**
 * Bowker's test of symmetry (A. H. Bowker, Journal of the American Statistical Association 43, 1948): whether one of two
 * raters gives some value where the other gives another more often than the reverse. With two values it is McNemar's test
 * without continuity correction.
 *
 * @param statistic &Sigma; (n<sub>ij</sub> &minus; n<sub>ji</sub>)&sup2; / (n<sub>ij</sub> + n<sub>ji</sub>) over the pairs
 *     of values that raters have confused at all
 * @param df the number of those pairs; 0 where raters never differ
 * @param p NaN with no degrees of freedom
 */
public record BowkerTest(double statistic, int df, double p) {

    /**
     * Tests a square table.
     *
     * @param counts how many units the first rater (row) and the second (column) gave these values
     */
    public static BowkerTest of(double[][] counts) {
        double statistic = 0;
        int df = 0;
        for (int i = 0; i < counts.length; i++) {
            for (int j = i + 1; j < counts.length; j++) {
                double both = counts[i][j] + counts[j][i];
                if (both > 0) {
                    statistic += (counts[i][j] - counts[j][i]) * (counts[i][j] - counts[j][i]) / both;
                    df++;
                }
            }
        }
        return new BowkerTest(statistic, df, UpperTail.chiSquared(statistic, df));
    }
}
