package org.anketa.statistics;

import java.util.function.LongPredicate;

/**
 * Confidence intervals for a proportion of a finite population of which n were drawn at random: with all N drawn
 * nothing is left to infer, and the interval is the proportion itself.
 */
public enum FinitePopulationInterval {
    /**
     * Exact: the numbers M of the population for which neither P(X &ge; x) nor P(X &le; x) falls to (1 - level) / 2 or
     * below, X being hypergeometric; the ends are M / N. Needs whole numbers.
     */
    HYPERGEOMETRIC {
        @Override
        Interval compute(double x, double n, double population, double level) {
            double tail = Interval.tailOf(level);
            long lowest = whole(x);
            long highest = whole(population) - whole(n) + lowest;
            long low = smallest(lowest, highest, m -> draws(m, n, population).upperTail(lowest) > tail);
            long high = smallest(
                            lowest,
                            highest + 1,
                            m -> m > highest || draws(m, n, population).lowerTail(lowest) <= tail)
                    - 1;
            return new Interval(low / population, high / population);
        }
    },

    /** p &plusmn; z sqrt(p (1 - p) / (n - 1) (1 - n / N)), the textbook's interval with the correction; may leave [0, 1]. */
    WALD {
        @Override
        Interval compute(double x, double n, double population, double level) {
            double p = x / n;
            double variance = p * (1 - p) / (n - 1) * (1 - n / population);
            return Interval.around(p, DistributionQuantile.normalForLevel(level) * Math.sqrt(variance));
        }
    },

    /** {@link ProportionInterval#WILSON} with the effective number of trials (n - 1) / (1 - n / N). */
    WILSON {
        @Override
        Interval compute(double x, double n, double population, double level) {
            double effective = (n - 1) / (1 - n / population);
            return ProportionInterval.WILSON.of(x / n * effective, effective, level);
        }
    };

    /**
     * The interval for {@code successes} out of {@code sampled} of a population of {@code populationSize}.
     * {@link Interval#UNDEFINED} if nobody was sampled, and, but for {@link #HYPERGEOMETRIC}, if only one of several.
     *
     * @param level the confidence level, between 0 and 1, such as 0.95
     * @throws IllegalArgumentException if the numbers aren't 0 &le; successes &le; sampled &le; populationSize, finite,
     *     or not whole where they must be
     */
    public Interval of(double successes, double sampled, double populationSize, double level) {
        Interval.tailOf(level);
        if (!(successes >= 0
                && successes <= sampled
                && sampled <= populationSize
                && populationSize < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    successes + " successes out of " + sampled + " of a population of " + populationSize);
        }
        if (sampled == 0) {
            return Interval.UNDEFINED;
        }
        if (sampled == populationSize) {
            return Interval.around(successes / sampled, 0);
        }
        return this != HYPERGEOMETRIC && sampled <= 1
                ? Interval.UNDEFINED
                : compute(successes, sampled, populationSize, level);
    }

    abstract Interval compute(double x, double n, double population, double level);

    private static long whole(double number) {
        if (number != Math.rint(number)) {
            throw new IllegalArgumentException("Not a whole number of cases: " + number);
        }
        return (long) number;
    }

    private static Hypergeometric draws(long successes, double n, double population) {
        return new Hypergeometric(successes, whole(population) - successes, whole(n), 1);
    }

    /** The smallest number from {@code low} to {@code high} that passes a monotone test which {@code high} passes. */
    private static long smallest(long low, long high, LongPredicate test) {
        long least = low;
        long most = high;
        while (least < most) {
            long middle = least + (most - least) / 2;
            if (test.test(middle)) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        return least;
    }
}
