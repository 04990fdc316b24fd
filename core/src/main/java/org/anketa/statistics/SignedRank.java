package org.anketa.statistics;

import java.util.OptionalDouble;

/**
 * Wilcoxon's signed rank test of whether paired differences lie symmetrically around 0. Round differences of decimals
 * before, or equal ones won't tie.
 *
 * @param cases the number of differences that aren't 0
 * @param positiveSum the sum of the positive differences' ranks; R's V
 * @param negativeSum the sum of the negative ones'
 * @param rankBiserial (positiveSum - negativeSum) / (positiveSum + negativeSum): -1 to 1; NaN without cases
 * @param z the normal deviate of positiveSum with the variance corrected for ties; NaN without cases
 * @param p its two-sided p-value
 * @param correctedZ the same with positiveSum moved by 1/2 towards its mean
 * @param correctedP its two-sided p-value; R's default
 * @param exactP the exact two-sided p-value, if there are fewer than 50 differences, no two equally large and none 0
 */
public record SignedRank(
        double cases,
        double positiveSum,
        double negativeSum,
        double rankBiserial,
        double z,
        double p,
        double correctedZ,
        double correctedP,
        OptionalDouble exactP) {

    private static final int EXACT_BELOW = 50;

    /** With differences of 0 dropped before ranking, as Wilcoxon did; R, SPSS. */
    public static SignedRank withoutZeros(double[] differences, double[] counts) {
        return of(differences, counts, 0);
    }

    /** With differences of 0 ranked and then left out of the sums, as J. W. Pratt proposed (1959). */
    public static SignedRank pratt(double[] differences, double[] counts) {
        return of(differences, counts, zeros(differences, counts));
    }

    private static double zeros(double[] differences, double[] counts) {
        double zeros = 0;
        for (int i = 0; i < differences.length; i++) {
            zeros += differences[i] == 0 ? counts[i] : 0;
        }
        return zeros;
    }

    /** The differences' absolute values in two groups, positive and negative, give the ranks. */
    private static SignedRank of(double[] differences, double[] counts, double rankedZeros) {
        ValueCounts sizes = ValueCounts.bySign(differences, counts);
        Midranks ranks = Midranks.of(sizes);
        double n = sizes.total();
        double positive = ranks.rankSum(0) + rankedZeros * sizes.groupTotal(0);
        double negative = ranks.rankSum(1) + rankedZeros * sizes.groupTotal(1);
        double all = n + rankedZeros;
        double variance = (squares(all) - squares(rankedZeros)) / 4 - ranks.tieTerm() / 48;
        double sd = Math.sqrt(variance);
        double deviation = (positive - negative) / 2;
        double z = n > 0 && sd > 0 ? deviation / sd : Double.NaN;
        double correctedZ =
                Double.isNaN(z) ? Double.NaN : Math.signum(deviation) * Math.max(0, Math.abs(deviation) - 0.5) / sd;
        return new SignedRank(
                n,
                positive,
                negative,
                n > 0 ? (positive - negative) / (positive + negative) : Double.NaN,
                z,
                UpperTail.normalTwoSided(z),
                correctedZ,
                UpperTail.normalTwoSided(correctedZ),
                zeros(differences, counts) > 0 ? OptionalDouble.empty() : exactP(positive, sizes));
    }

    /** 1&sup2; + 2&sup2; + ... + n&sup2;. */
    private static double squares(double n) {
        return n * (n + 1) * (2 * n + 1) / 6;
    }

    private static OptionalDouble exactP(double positive, ValueCounts sizes) {
        double n = sizes.total();
        if (n == 0 || n >= EXACT_BELOW) {
            return OptionalDouble.empty();
        }
        for (int place = 0; place < sizes.size(); place++) {
            if (sizes.valueTotal(place) != 1) {
                return OptionalDouble.empty();
            }
        }
        int most = (int) (n * (n + 1) / 2);
        double[] ways = new double[most + 1];
        ways[0] = 1;
        for (int rank = 1; rank <= n; rank++) {
            for (int sum = most; sum >= rank; sum--) {
                ways[sum] += ways[sum - rank];
            }
        }
        double tail = 0;
        for (int sum = 0; sum <= Math.min(positive, most - positive); sum++) {
            tail += ways[sum];
        }
        return OptionalDouble.of(Math.min(1, 2 * tail / Math.pow(2, n)));
    }
}
