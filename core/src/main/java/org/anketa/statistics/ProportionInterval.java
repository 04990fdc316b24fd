package org.anketa.statistics;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * Confidence intervals for a proportion of an unlimited population. With x successes of n trials, p = x / n and z the
 * normal quantile of the level. The names and formulas are those of L. D. Brown, T. T. Cai and A. DasGupta, Interval
 * estimation for a binomial proportion, Statistical Science 16 (2001), and R. G. Newcombe, Statistics in Medicine 17
 * (1998).
 */
public enum ProportionInterval {
    /** p &plusmn; z sqrt(p (1 - p) / n): what textbooks teach; of width 0 at 0 and 100 %, and may leave [0, 1]. */
    WALD {
        @Override
        Interval compute(double x, double n, double level) {
            double p = x / n;
            return Interval.around(p, DistributionQuantile.normalForLevel(level) * Math.sqrt(p * (1 - p) / n));
        }
    },

    /** The score interval: the proportions that a z test wouldn't reject. A good default for any n. */
    WILSON {
        @Override
        Interval compute(double x, double n, double level) {
            return new Interval(scoreLow(x, n, level), scoreHigh(x, n, level));
        }
    },

    /** The score interval with the continuity correction 1 / (2 n) on both sides (Newcombe's method 4). */
    WILSON_CORRECTED {
        @Override
        Interval compute(double x, double n, double level) {
            return new Interval(scoreLow(x - 0.5, n, level), scoreHigh(x + 0.5, n, level));
        }
    },

    /** The Wald interval after adding z&sup2; / 2 successes and as many failures; may leave [0, 1]. */
    AGRESTI_COULL {
        @Override
        Interval compute(double x, double n, double level) {
            double z = DistributionQuantile.normalForLevel(level);
            return WALD.compute(x + z * z / 2, n + z * z, level);
        }
    },

    /** The exact interval of C. Clopper and E. Pearson: never below its level, hence wide. */
    CLOPPER_PEARSON {
        @Override
        Interval compute(double x, double n, double level) {
            return new Interval(x == 0 ? 0 : betaLow(x, n - x + 1, level), x == n ? 1 : betaHigh(x + 1, n - x, level));
        }
    },

    /** Equal tails of the posterior under Jeffreys' prior Beta(1/2, 1/2), with 0 as low end at x = 0, 1 as high at n. */
    JEFFREYS {
        @Override
        Interval compute(double x, double n, double level) {
            return new Interval(
                    x == 0 ? 0 : betaLow(x + 0.5, n - x + 0.5, level),
                    x == n ? 1 : betaHigh(x + 0.5, n - x + 0.5, level));
        }
    };

    /**
     * The interval for {@code successes} out of {@code trials}. Neither need be whole: with survey weights give the
     * effective number of trials and the estimated proportion of it. No trials: {@link Interval#UNDEFINED}.
     *
     * @param level the confidence level, between 0 and 1, such as 0.95
     * @throws IllegalArgumentException if the numbers aren't 0 &le; successes &le; trials, trials finite
     */
    public Interval of(double successes, double trials, double level) {
        Interval.tailOf(level);
        if (!(successes >= 0 && successes <= trials && trials < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(successes + " successes out of " + trials);
        }
        return trials == 0 ? Interval.UNDEFINED : compute(successes, trials, level);
    }

    abstract Interval compute(double x, double n, double level);

    /** The smaller root of the score interval's quadratic, as a quotient that is exactly 0 at 0 and precise near it. */
    private static double scoreLow(double x, double n, double level) {
        if (x <= 0) {
            return 0;
        }
        double z = DistributionQuantile.normalForLevel(level);
        return x * x / n / (x + z * z / 2 + scoreRoot(x, n, z));
    }

    /** The larger root. */
    private static double scoreHigh(double x, double n, double level) {
        if (x >= n) {
            return 1;
        }
        double z = DistributionQuantile.normalForLevel(level);
        return (x + z * z / 2 + scoreRoot(x, n, z)) / (n + z * z);
    }

    private static double scoreRoot(double x, double n, double z) {
        return z * Math.sqrt(x * (n - x) / n + z * z / 4);
    }

    private static double betaLow(double alpha, double beta, double level) {
        return BetaDistribution.of(alpha, beta).inverseCumulativeProbability(Interval.tailOf(level));
    }

    private static double betaHigh(double alpha, double beta, double level) {
        return BetaDistribution.of(alpha, beta).inverseSurvivalProbability(Interval.tailOf(level));
    }
}
