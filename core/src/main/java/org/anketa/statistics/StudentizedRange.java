package org.anketa.statistics;

import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The distribution of the studentized range, from its definition (as in M. D. Copenhaver and B. Holland, Computation
 * of the distribution of the maximum studentized range statistic, Journal of Statistical Computation and Simulation 30,
 * 1988):
 *
 * <pre>
 * P(Q &gt; q) = integral over s of f(s) P(range &gt; q s) ds,
 * P(range &gt; w) = k integral over z of phi(z) [Phi(z)^(k-1) - (Phi(z) - Phi(z - w))^(k-1)] dz,
 * </pre>
 *
 * with s the root of a chi-square over its degrees of freedom. Both integrands are analytic and vanish at both
 * ends, where the trapezoidal rule converges exponentially; so it takes the place of Gauss-Legendre panels. The bracket
 * is formed without cancellation, which keeps the digits of small tails.
 */
final class StudentizedRange {

    /** Up to so many groups the integrand is so smooth that a step twice as wide leaves twelve digits. */
    private static final int FEW_GROUPS = 20;

    private static final double REACH = 8.25;
    private static final double NEGLIGIBLE = 1e-18;
    private static final double INVERSE_ROOT_TWO_PI = 1 / Math.sqrt(2 * Math.PI);

    private final int groups;
    private final double df;
    private final double zStep;
    private final int zSteps;

    StudentizedRange(int groups, double df) {
        this.groups = groups;
        this.df = df;
        zStep = groups <= FEW_GROUPS ? 0.25 : 0.125;
        zSteps = (int) (REACH / zStep);
    }

    double upperTail(double q) {
        if (q <= 0) {
            return 1;
        }
        if (q == Double.POSITIVE_INFINITY) {
            return 0;
        }
        return Math.min(1, df == Double.POSITIVE_INFINITY ? rangeTail(q) : studentizedTail(q));
    }

    /** The smallest q whose upper tail is at most {@code tail}, for 0 &lt; tail &lt; 1. */
    double inverseUpperTail(double tail) {
        double low = 0;
        double high = 4;
        while (upperTail(high) > tail) {
            low = high;
            high *= 2;
        }
        return RootFinder.decreasing(q -> Math.log(upperTail(q) / tail), low, high);
    }

    /** Integrates over u = ln s, outward from where the integrand of a far tail has its mode. */
    private double studentizedTail(double q) {
        double step = Math.min(0.1, 0.5 / Math.sqrt(2 * df));
        double start = -0.5 * Math.log1p(q * q / (2 * df));
        double logConstant = logDensityConstant(df);
        double middle = term(start, q, logConstant);
        double sum = middle;
        for (int direction = -1; direction <= 1; direction += 2) {
            double previous = middle;
            for (int i = 1; ; i++) {
                double term = term(start + direction * i * step, q, logConstant);
                sum += term;
                if (term <= previous && term <= NEGLIGIBLE * sum) {
                    break;
                }
                previous = term;
            }
        }
        return sum * step;
    }

    private double term(double u, double q, double logConstant) {
        double density = Math.exp(logConstant - df / 2 * (Math.expm1(2 * u) - 2 * u));
        return density == 0 ? 0 : density * rangeTail(q * Math.exp(u));
    }

    /** Logarithm of the density of ln s at its mode: 2 (v/2)^(v/2) e^(-v/2) / Gamma(v/2). */
    private static double logDensityConstant(double df) {
        double half = df / 2;
        if (half < 20) {
            return Math.log(2) + half * Math.log(half) - half - LogGamma.value(half);
        }
        // Stirling's series: the difference of large logarithms would lose digits.
        double inverse = 1 / half;
        double square = inverse * inverse;
        double correction = inverse * (1 / 12.0 - square * (1 / 360.0 - square * (1 / 1260.0 - square * (1 / 1680.0))));
        return Math.log(2) + 0.5 * Math.log(half / (2 * Math.PI)) - correction;
    }

    /**
     * P(range of {@code groups} standard normal variables &gt; w), on a grid around the mode w / 2 of the far tail. As far
     * as one node lies above w / 2, another lies below, so that each upper tail serves both.
     */
    private double rangeTail(double w) {
        double[] upperTails = new double[2 * zSteps + 1];
        for (int i = 0; i < upperTails.length; i++) {
            upperTails[i] = 0.5 * Erfc.value(node(w, i) / Math.sqrt(2));
        }
        double power = groups - 1.0;
        double sum = 0;
        for (int i = 0; i < upperTails.length; i++) {
            double z = node(w, i);
            double below = upperTails[i] <= 0.5 ? 1 - upperTails[i] : 0.5 * Erfc.value(-z / Math.sqrt(2));
            double far = upperTails[upperTails.length - 1 - i];
            if (below > 0) {
                double bracket = far >= below ? 1 : -Math.expm1(power * Math.log1p(-far / below));
                sum += Math.exp(-0.5 * z * z) * Math.pow(below, power) * bracket;
            }
        }
        return groups * sum * zStep * INVERSE_ROOT_TWO_PI;
    }

    private double node(double w, int place) {
        return w / 2 + (place - zSteps) * zStep;
    }
}
