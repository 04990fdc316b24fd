package org.anketa.statistics;

import java.util.List;

/**
 * The one-way analysis of variance, which assumes equal variances, and effect sizes. Groups without cases are left out.
 *
 * @param test the F test; f and p are NaN with fewer than two groups, no more cases than groups, or no spread at all; f is infinite
 *     and p 0 without spread within groups
 * @param betweenSumOfSquares the sum of squares between groups
 * @param withinSumOfSquares the sum of squares within groups
 * @param etaSquared the share of the sum of squares between groups; NaN without spread
 * @param omegaSquared the same estimated for the population, (between - df1 * msw) / (total + msw); may lie below 0
 */
public record OneWayAnova(
        FTest test, double betweenSumOfSquares, double withinSumOfSquares, double etaSquared, double omegaSquared) {

    /** The analysis of all groups. */
    public static OneWayAnova of(List<GroupSummary> all) {
        List<GroupSummary> groups =
                all.stream().filter(group -> group.count() > 0).toList();
        Moments means = Moments.of(
                groups.stream().mapToDouble(GroupSummary::mean).toArray(),
                groups.stream().mapToDouble(GroupSummary::count).toArray());
        double between = means.sumOfSquares();
        double within = groups.stream().mapToDouble(GroupSummary::sumOfSquares).sum();
        double betweenDf = groups.size() - 1.0;
        double withinDf = means.count() - groups.size();
        boolean testable = betweenDf > 0 && withinDf > 0;
        double meanSquare = testable ? within / withinDf : Double.NaN;
        double f = between + within > 0 ? between / betweenDf / meanSquare : Double.NaN;
        return new OneWayAnova(
                FTest.of(f, Math.max(0, betweenDf), Math.max(0, withinDf)),
                between,
                within,
                testable ? between / (between + within) : Double.NaN,
                (between - betweenDf * meanSquare) / (between + within + meanSquare));
    }

    /** The mean square within groups, the estimate of their common variance; NaN if the test is. */
    public double withinMeanSquare() {
        return withinSumOfSquares / test.denominatorDf();
    }
}
