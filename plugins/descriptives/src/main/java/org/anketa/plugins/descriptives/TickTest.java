package org.anketa.plugins.descriptives;

import org.anketa.statistics.UpperTail;

/**
 * K. Pearson's chi-square test, without continuity correction, of whether the share that ticked an item is the same in
 * all groups: the sum over the groups of n (p - P)&sup2; / (P (1 - P)), with P the share of all groups together. Groups
 * without cases don't take part. With survey weights, shares are weighted and n is the groups' share of L. Kish's
 * effective number of cases. NaN where fewer than two groups have cases, or where nobody or everybody ticked.
 *
 * @param df groups - 1
 * @param cramersV the root of chi2 / n, 0 to 1: the effect size
 * @param minExpected the smallest expected count, ticked or not
 */
record TickTest(double chi2, int df, double p, double cramersV, double minExpected) {

    /** With smaller expected counts than this the test is an uncertain approximation. */
    private static final double SMALL = 5;

    static TickTest of(TickCounts counts, int item, MultipleResponse.Base base) {
        WeightedCount all = counts.groupedBase(base);
        double share = counts.groupedTicks(item).weight() / all.weight();
        double spread = share * (1 - share);
        int compared = 0;
        double sum = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (int group = 0; group < counts.groups(); group++) {
            WeightedCount own = counts.base(base, group);
            if (own.weight() > 0) {
                double n = own.weight() * (all.effectiveSize() / all.weight());
                double deviation = counts.ticks(group, item).weight() / own.weight() - share;
                sum += n * deviation * deviation;
                smallest = Math.min(smallest, n * Math.min(share, 1 - share));
                compared++;
            }
        }
        if (compared < 2 || !(spread > 0)) {
            return new TickTest(Double.NaN, 0, Double.NaN, Double.NaN, Double.NaN);
        }
        double chi2 = sum / spread;
        return new TickTest(
                chi2,
                compared - 1,
                UpperTail.chiSquared(chi2, compared - 1),
                Math.min(1, Math.sqrt(chi2 / all.effectiveSize())),
                smallest);
    }

    boolean isDefined() {
        return !Double.isNaN(chi2);
    }

    /** Whether the approximation is not to be trusted. */
    boolean isDoubtful() {
        return minExpected < SMALL;
    }
}
