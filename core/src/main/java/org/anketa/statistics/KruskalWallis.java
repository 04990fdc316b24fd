package org.anketa.statistics;

/**
 * The Kruskal-Wallis test of whether several groups' numbers come from one distribution. Groups without cases are
 * left out; with fewer than two others, or if all numbers are equal, everything but {@code df} is NaN.
 *
 * @param h the statistic, corrected for ties
 * @param df the number of groups with cases, minus one
 * @param p the chi-square distribution's upper tail at h
 * @param epsilonSquared h / (n - 1), the share of the ranks' variance that lies between groups: 0 to 1
 * @param etaSquared (h - df) / (n - df - 1), the same adjusted for chance; may lie below 0
 */
public record KruskalWallis(double h, double df, double p, double epsilonSquared, double etaSquared) {

    /** The test of all groups. */
    public static KruskalWallis of(ValueCounts counts) {
        Midranks ranks = Midranks.of(counts);
        double n = counts.total();
        double between = 0;
        int groups = 0;
        for (int group = 0; group < counts.groups(); group++) {
            double size = counts.groupTotal(group);
            if (size > 0) {
                groups++;
                // Deviations from the mean rank: the textbook's difference of large sums loses digits for large n.
                double deviation = ranks.rankSum(group) / size - (n + 1) / 2;
                between += size * deviation * deviation;
            }
        }
        double df = Math.max(0, groups - 1);
        double variance = ranks.variance();
        double h = groups > 1 && variance > 0 ? between / variance : Double.NaN;
        return new KruskalWallis(h, df, UpperTail.chiSquared(h, df), h / (n - 1), (h - df) / (n - df - 1));
    }
}
