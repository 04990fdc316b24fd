package org.anketa.statistics;

import java.util.OptionalDouble;

/**
 * The Mann-Whitney U test (Wilcoxon rank sum test) of two groups.
 *
 * @param firstU the number of pairs in which the first group's number is the larger, equal ones counting half; R's W
 * @param secondU the same for the second group; both add up to n1 n2
 * @param rankBiserial the rank-biserial correlation, (firstU - secondU) / (n1 n2): from -1 to 1, positive if the first
 *     group's numbers tend to be larger; NaN if a group is empty
 * @param z the normal deviate of firstU with the variance corrected for ties; NaN if all numbers are equal
 * @param p its two-sided p-value
 * @param correctedZ the same with firstU moved by 1/2 towards its mean
 * @param correctedP its two-sided p-value; R's default
 * @param exactP the two-sided p-value of the exact distribution, twice the smaller tail, if both groups have fewer
 *     than 50 cases and no numbers are equal
 */
public record MannWhitney(
        double firstU,
        double secondU,
        double rankBiserial,
        double z,
        double p,
        double correctedZ,
        double correctedP,
        OptionalDouble exactP) {

    private static final int EXACT_BELOW = 50;

    /** The test of two groups of aggregated numbers, whatever other groups there are. */
    public static MannWhitney of(ValueCounts counts, int first, int second) {
        ValueCounts pair = counts.select(first, second);
        Midranks ranks = Midranks.of(pair);
        double n1 = pair.groupTotal(0);
        double n2 = pair.groupTotal(1);
        double pairs = n1 * n2;
        double firstU = ranks.rankSum(0) - n1 * (n1 + 1) / 2;
        double deviation = firstU - pairs / 2;
        double sd = Math.sqrt(pairs / (n1 + n2) * ranks.variance());
        double z = pairs > 0 && sd > 0 ? deviation / sd : Double.NaN;
        double correctedZ =
                Double.isNaN(z) ? Double.NaN : Math.signum(deviation) * Math.max(0, Math.abs(deviation) - 0.5) / sd;
        return new MannWhitney(
                firstU,
                pairs - firstU,
                pairs > 0 ? 2 * deviation / pairs : Double.NaN,
                z,
                UpperTail.normalTwoSided(z),
                correctedZ,
                UpperTail.normalTwoSided(correctedZ),
                exactP(firstU, pair));
    }

    private static OptionalDouble exactP(double firstU, ValueCounts pair) {
        double n1 = pair.groupTotal(0);
        double n2 = pair.groupTotal(1);
        if (n1 == 0 || n2 == 0 || n1 >= EXACT_BELOW || n2 >= EXACT_BELOW) {
            return OptionalDouble.empty();
        }
        for (int place = 0; place < pair.size(); place++) {
            double count = pair.valueTotal(place);
            if (count != 0 && count != 1) {
                return OptionalDouble.empty();
            }
        }
        return OptionalDouble.of(exactP((int) Math.min(firstU, n1 * n2 - firstU), (int) n1, (int) n2));
    }

    /**
     * Twice the lower tail at u. Ranks are taken one by one; the k-th taken, if it is rank r, has r - k numbers of the
     * other group below it. Only sums of positive numbers, so that small tails keep their digits.
     */
    private static double exactP(int u, int n1, int n2) {
        double[][] ways = new double[n1 + 1][u + 1];
        ways[0][0] = 1;
        for (int rank = 1; rank <= n1 + n2; rank++) {
            for (int taken = Math.min(rank, n1); taken >= Math.max(1, rank - n2); taken--) {
                int below = rank - taken;
                for (int at = u; at >= below; at--) {
                    ways[taken][at] += ways[taken - 1][at - below];
                }
            }
        }
        double tail = 0;
        for (double atU : ways[n1]) {
            tail += atU;
        }
        return Math.min(1, 2 * tail / choose(n1 + n2, n1));
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }
}
