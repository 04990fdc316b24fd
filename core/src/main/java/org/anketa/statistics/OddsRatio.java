package org.anketa.statistics;

import java.util.function.DoubleUnaryOperator;

/**
 * The odds ratio of a 2 x 2 table, conditional on its margins, as it goes with Fisher's exact test.
 *
 * @param estimate the conditional maximum likelihood estimate, at which the first cell's expected count is the one
 *     observed: 0 or infinite if that is as small or as large as the margins allow, NaN if they leave no choice
 * @param interval the exact interval, at whose ends a tail of Fisher's noncentral hypergeometric distribution
 *     reaches (1 - level) / 2; from 0 or to infinity where the estimate is 0 or infinite
 * @param p the two-sided p-value of independence, an odds ratio of 1; see {@link FisherExact}
 */
public record OddsRatio(double estimate, Interval interval, double p) {

    /**
     * The odds ratio a d / (b c) of a table with first row a, b and second row c, d, to 1e-10 relative.
     *
     * @param level the interval's confidence level, between 0 and 1, such as 0.95
     * @throws IllegalArgumentException if a count is negative
     */
    public static OddsRatio of(long a, long b, long c, long d, double level) {
        double start = Math.log((a + 0.5) * (d + 0.5) / ((b + 0.5) * (c + 0.5)));
        return new Search(a, b, c, d) {
            @Override
            double root(DoubleUnaryOperator decreasingInOdds) {
                return outward(logOdds -> decreasingInOdds.applyAsDouble(Math.exp(logOdds)), start);
            }
        }.result(level);
    }

    /**
     * The same with the digits of R's {@code fisher.test}, which ends its search for estimate and interval early: they
     * may be 1e-4 off, a large upper end 1 %. For comparison with results of R.
     *
     * @param level the interval's confidence level, between 0 and 1, such as 0.95
     * @throws IllegalArgumentException if a count is negative
     */
    public static OddsRatio asInR(long a, long b, long c, long d, double level) {
        return new Search(a, b, c, d) {
            @Override
            double root(DoubleUnaryOperator decreasingInOdds) {
                double atOne = decreasingInOdds.applyAsDouble(1);
                if (atOne == 0) {
                    return 1;
                }
                return atOne < 0
                        ? UnirootSearch.root(decreasingInOdds, 0, 1)
                        : 1 / UnirootSearch.root(t -> decreasingInOdds.applyAsDouble(1 / t), Math.ulp(1.0), 1);
            }
        }.result(level);
    }

    private abstract static class Search {

        private final long observed;
        private final long firstRow;
        private final long secondRow;
        private final long firstColumn;

        Search(long a, long b, long c, long d) {
            if (a < 0 || b < 0 || c < 0 || d < 0) {
                throw new IllegalArgumentException("A negative count in " + a + ", " + b + ", " + c + ", " + d);
            }
            observed = a;
            firstRow = Math.addExact(a, b);
            secondRow = Math.addExact(c, d);
            firstColumn = Math.addExact(a, c);
        }

        /** The odds at which a function that decreases with them is 0. */
        abstract double root(DoubleUnaryOperator decreasingInOdds);

        OddsRatio result(double level) {
            double tail = Interval.tailOf(level);
            Hypergeometric independent = withOdds(1);
            boolean atLowest = observed == independent.lowest();
            boolean atHighest = observed == independent.highest();
            double low = atLowest ? 0 : root(odds -> tail - withOdds(odds).upperTail(observed));
            double high = atHighest
                    ? Double.POSITIVE_INFINITY
                    : root(odds -> withOdds(odds).lowerTail(observed) - tail);
            double estimate;
            if (atLowest && atHighest) {
                estimate = Double.NaN;
            } else if (atLowest || atHighest) {
                estimate = atLowest ? low : high;
            } else {
                estimate = root(odds -> observed - withOdds(odds).mean());
            }
            return new OddsRatio(estimate, new Interval(low, high), independent.atMostAsProbableAs(observed));
        }

        private Hypergeometric withOdds(double odds) {
            return new Hypergeometric(firstRow, secondRow, firstColumn, odds);
        }
    }

    /** The odds at the root of a function of their logarithm, looked for ever farther from {@code start}. */
    private static double outward(DoubleUnaryOperator decreasing, double start) {
        double low = start;
        double high = start;
        for (double step = 1; decreasing.applyAsDouble(low) < 0; step *= 2) {
            low -= step;
        }
        for (double step = 1; decreasing.applyAsDouble(high) > 0; step *= 2) {
            high += step;
        }
        return Math.exp(low == high ? low : RootFinder.decreasing(decreasing, low, high));
    }
}
