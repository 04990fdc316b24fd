package org.anketa.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Quantiles of the distributions that intervals are built from: the value below which the share {@code p} of the
 * distribution lies, 0 &le; p &le; 1. An argument that is NaN, or a parameter that is not positive, gives NaN.
 */
public final class DistributionQuantile {

    private static final NormalDistribution STANDARD_NORMAL = NormalDistribution.of(0, 1);

    private DistributionQuantile() {}

    /** The standard normal quantile. */
    public static double normal(double p) {
        return isShare(p) ? STANDARD_NORMAL.inverseCumulativeProbability(p) : Double.NaN;
    }

    /** The quantile of Student's t; infinite {@code df} is the normal distribution. */
    public static double studentT(double p, double df) {
        if (!isShare(p) || !(df > 0)) {
            return Double.NaN;
        }
        return df == Double.POSITIVE_INFINITY ? normal(p) : TDistribution.of(df).inverseCumulativeProbability(p);
    }

    /** The quantile of the chi-square distribution. */
    public static double chiSquared(double p, double df) {
        return isShare(p) && df > 0 ? ChiSquaredDistribution.of(df).inverseCumulativeProbability(p) : Double.NaN;
    }

    /** The quantile of the beta distribution with shapes {@code alpha} and {@code beta}. */
    public static double beta(double p, double alpha, double beta) {
        return isShare(p) && alpha > 0 && beta > 0
                ? BetaDistribution.of(alpha, beta).inverseCumulativeProbability(p)
                : Double.NaN;
    }

    /** The quantile of the studentized range of {@code groups} means, {@code df} possibly infinite; 1e-9 relative. */
    public static double studentizedRange(double p, int groups, double df) {
        if (!isShare(p) || groups < 2 || !(df > 0)) {
            return Double.NaN;
        }
        if (p == 0 || p == 1) {
            return p == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return new StudentizedRange(groups, df).inverseUpperTail(1 - p);
    }

    /** The value that the share {@code (1 - level) / 2} of a standard normal variable exceeds. */
    static double normalForLevel(double level) {
        return STANDARD_NORMAL.inverseSurvivalProbability(Interval.tailOf(level));
    }

    /** The value that the share {@code (1 - level) / 2} of a t variable exceeds. */
    static double studentTForLevel(double level, double df) {
        return -studentT(Interval.tailOf(level), df);
    }

    private static boolean isShare(double p) {
        return p >= 0 && p <= 1;
    }
}
