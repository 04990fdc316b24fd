package org.anketa.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * Comparisons of all pairs of group means by the studentized range, which keeps the family's error at its level.
 * Groups without cases are left out and not counted.
 */
public final class PairwiseMeans {

    private PairwiseMeans() {}

    /**
     * Two groups' means.
     *
     * @param first the first group, as its place in the list of groups
     * @param second the second group, a later one
     * @param difference the first mean minus the second
     * @param standardError its standard error
     * @param t the difference over its standard error; the studentized range's q is |t| times the root of 2
     * @param df the degrees of freedom
     * @param p the p-value, adjusted for all pairs
     * @param interval the difference's simultaneous confidence interval
     */
    public record Comparison(
            int first,
            int second,
            double difference,
            double standardError,
            double t,
            double df,
            double p,
            Interval interval) {}

    /** Tukey's honestly significant differences, with C. Y. Kramer's standard error for unequal group sizes. */
    public static List<Comparison> tukey(List<GroupSummary> groups, double level) {
        OneWayAnova anova = OneWayAnova.of(groups);
        double variance = anova.withinMeanSquare();
        return compare(
                groups,
                level,
                (a, b) -> variance * (1 / a.count() + 1 / b.count()),
                (a, b) -> anova.test().denominatorDf());
    }

    /** P. A. Games and J. F. Howell's comparisons (1976), which don't assume equal variances. */
    public static List<Comparison> gamesHowell(List<GroupSummary> groups, double level) {
        return compare(groups, level, (a, b) -> a.meanVariance() + b.meanVariance(), TTest::welchDf);
    }

    private interface OfPair {
        double of(GroupSummary first, GroupSummary second);
    }

    private static List<Comparison> compare(
            List<GroupSummary> groups, double level, OfPair squaredError, OfPair degreesOfFreedom) {
        Interval.tailOf(level);
        int k = (int) groups.stream().filter(group -> group.count() > 0).count();
        List<Comparison> comparisons = new ArrayList<>();
        double quantileDf = Double.NaN;
        double quantile = Double.NaN;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                GroupSummary a = groups.get(i);
                GroupSummary b = groups.get(j);
                if (a.count() > 0 && b.count() > 0) {
                    double error = Math.sqrt(squaredError.of(a, b));
                    double df = degreesOfFreedom.of(a, b);
                    double difference = a.mean() - b.mean();
                    double t = error > 0 ? difference / error : Double.NaN;
                    double p = UpperTail.studentizedRange(Math.abs(t) * Math.sqrt(2), k, df);
                    if (df != quantileDf) {
                        // Tukey's pairs share it, and it takes most of the time.
                        quantileDf = df;
                        quantile = DistributionQuantile.studentizedRange(level, k, df);
                    }
                    Interval interval = Double.isNaN(p)
                            ? Interval.UNDEFINED
                            : Interval.around(difference, quantile / Math.sqrt(2) * error);
                    comparisons.add(new Comparison(i, j, difference, error, t, df, p, interval));
                }
            }
        }
        return List.copyOf(comparisons);
    }
}
