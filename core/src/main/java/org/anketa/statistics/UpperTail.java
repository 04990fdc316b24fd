package org.anketa.statistics;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Upper tail probabilities P(X &gt; x), the p-values of tests.
 *
 * <p>Each is computed from the upper tail itself, never as one minus the lower tail, so a p-value far below 1e-16
 * keeps its digits (1e-12 relative and better) down to the smallest double; below that it is 0. An argument that is
 * NaN, or degrees of freedom that are not positive, give NaN: a test that couldn't be computed has no p-value.
 * Degrees of freedom may be fractional, and infinite where the method says so.
 */
public final class UpperTail {

    /** Below this the tail's logarithm is taken from its series, since the tail itself loses digits as a subnormal. */
    private static final double SMALLEST_FOR_LOGARITHM = 1e-290;

    private UpperTail() {}

    /** The chi-square distribution's upper tail at {@code x}; 1 for x at or below 0. */
    public static double chiSquared(double x, double df) {
        if (Double.isNaN(x) || !(df > 0)) {
            return Double.NaN;
        }
        if (x <= 0) {
            return 1;
        }
        return x == Double.POSITIVE_INFINITY ? 0 : RegularizedGamma.Q.value(df / 2, x / 2);
    }

    /**
     * The natural logarithm of {@link #chiSquared}, also where the tail itself is too small for a double and where it
     * is so near 1 that only its complement has digits.
     */
    public static double logChiSquared(double x, double df) {
        double tail = chiSquared(x, df);
        if (tail > 0.5) {
            return x <= 0 ? 0 : Math.log1p(-RegularizedGamma.P.value(df / 2, x / 2));
        }
        if (tail < SMALLEST_FOR_LOGARITHM) {
            return x == Double.POSITIVE_INFINITY ? Double.NEGATIVE_INFINITY : logRegularizedGammaQ(df / 2, x / 2);
        }
        return Math.log(tail);
    }

    /** The standard normal distribution's upper tail at {@code z}. */
    public static double normal(double z) {
        return 0.5 * Erfc.value(z / Math.sqrt(2));
    }

    /** The probability that a standard normal variable is at least as far from 0 as {@code z}. */
    public static double normalTwoSided(double z) {
        return Erfc.value(Math.abs(z) / Math.sqrt(2));
    }

    /** Student's t distribution's upper tail at {@code t}; infinite {@code df} is the normal distribution. */
    public static double studentT(double t, double df) {
        if (Double.isNaN(t) || !(df > 0)) {
            return Double.NaN;
        }
        return df == Double.POSITIVE_INFINITY ? normal(t) : TDistribution.of(df).survivalProbability(t);
    }

    /** The probability that a t variable is at least as far from 0 as {@code t}; infinite {@code df} is normal. */
    public static double studentTTwoSided(double t, double df) {
        return 2 * studentT(Math.abs(t), df);
    }

    /**
     * The F distribution's upper tail at {@code f}; 1 for f at or below 0. Infinite {@code denominatorDf} is the
     * chi-square distribution of {@code f * numeratorDf}.
     */
    public static double f(double f, double numeratorDf, double denominatorDf) {
        if (Double.isNaN(f) || !(numeratorDf > 0) || !(denominatorDf > 0)) {
            return Double.NaN;
        }
        if (f <= 0) {
            return 1;
        }
        if (f == Double.POSITIVE_INFINITY) {
            return 0;
        }
        if (denominatorDf == Double.POSITIVE_INFINITY) {
            return chiSquared(f * numeratorDf, numeratorDf);
        }
        // Of the two complementary arguments of the incomplete beta function the smaller carries the digits.
        double numerator = numeratorDf * f;
        double sum = numerator + denominatorDf;
        return numerator > denominatorDf
                ? RegularizedBeta.value(denominatorDf / sum, denominatorDf / 2, numeratorDf / 2)
                : RegularizedBeta.complement(numerator / sum, numeratorDf / 2, denominatorDf / 2);
    }

    /**
     * The upper tail of the studentized range: the probability that the range of {@code groups} independent normal
     * means exceeds {@code q} standard errors, the standard error being estimated with {@code df} degrees of freedom
     * (infinite: known). To 1e-10 relative. 1 for q at or below 0; NaN for fewer than two groups.
     */
    public static double studentizedRange(double q, int groups, double df) {
        if (Double.isNaN(q) || groups < 2 || !(df > 0)) {
            return Double.NaN;
        }
        return new StudentizedRange(groups, df).upperTail(q);
    }

    /**
     * Logarithm of Q(a, x) = x^a e^-x / (Gamma(a) (x + 1 - a - K)) by the continued fraction of Legendre, evaluated from
     * the front (Lentz); it converges quickly where x is much larger than a, which a tail this small implies.
     */
    private static double logRegularizedGammaQ(double a, double x) {
        double b = x + 1 - a;
        double c = Double.POSITIVE_INFINITY;
        double d = 1 / b;
        double fraction = d;
        for (int i = 1; i <= 10_000; i++) {
            double numerator = -i * (i - a);
            b += 2;
            d = 1 / (b + numerator * d);
            c = b + numerator / c;
            double step = c * d;
            fraction *= step;
            if (Math.abs(step - 1) < 1e-16) {
                break;
            }
        }
        return a * Math.log(x) - x - LogGamma.value(a) + Math.log(fraction);
    }
}
