package org.anketa.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Adjustments of p-values for the number of tests in a family. A test that couldn't be computed (NaN) stays NaN and
 * isn't counted.
 */
public enum PAdjustment {
    /** The p-values as they are. */
    NONE {
        @Override
        void adjustAscending(double[] p) {
            // Each stays what it was.
        }
    },

    /** Each p times the number of tests. */
    BONFERRONI {
        @Override
        void adjustAscending(double[] p) {
            for (int i = 0; i < p.length; i++) {
                p[i] = Math.min(1, p[i] * p.length);
            }
        }
    },

    /** S. Holm (1979), stepping down; controls the family-wise error under any dependence. The usual default. */
    HOLM {
        @Override
        void adjustAscending(double[] p) {
            double largest = 0;
            for (int i = 0; i < p.length; i++) {
                largest = Math.max(largest, Math.min(1, p[i] * (p.length - i)));
                p[i] = largest;
            }
        }
    },

    /** Y. Hochberg (1988), stepping up; for independent or positively dependent tests. */
    HOCHBERG {
        @Override
        void adjustAscending(double[] p) {
            stepUp(p, rank -> p.length + 1.0 - rank);
        }
    },

    /** G. Hommel (1988), closed testing with Simes' test; as {@link #HOCHBERG}, somewhat stronger. */
    HOMMEL {
        @Override
        void adjustAscending(double[] p) {
            hommel(p);
        }
    },

    /** Y. Benjamini and Y. Hochberg (1995): the false discovery rate, for independent or positively dependent tests. */
    BH {
        @Override
        void adjustAscending(double[] p) {
            stepUp(p, rank -> p.length / rank);
        }
    },

    /** Y. Benjamini and D. Yekutieli (2001): the false discovery rate under any dependence. */
    BY {
        @Override
        void adjustAscending(double[] p) {
            double harmonic = 0;
            for (int rank = 1; rank <= p.length; rank++) {
                harmonic += 1.0 / rank;
            }
            double factor = harmonic * p.length;
            stepUp(p, rank -> factor / rank);
        }
    };

    /**
     * The adjusted p-values, in the order given.
     *
     * @throws IllegalArgumentException if one is neither NaN nor between 0 and 1
     */
    public double[] adjust(double... pValues) {
        for (double p : pValues) {
            if (p < 0 || p > 1) {
                throw new IllegalArgumentException("Not a p-value: " + p);
            }
        }
        int[] order = IntStream.range(0, pValues.length)
                .filter(i -> !Double.isNaN(pValues[i]))
                .boxed()
                .sorted(Comparator.comparingDouble(i -> pValues[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ascending = Arrays.stream(order).mapToDouble(i -> pValues[i]).toArray();
        adjustAscending(ascending);
        double[] adjusted = new double[pValues.length];
        Arrays.fill(adjusted, Double.NaN);
        for (int i = 0; i < order.length; i++) {
            adjusted[order[i]] = ascending[i];
        }
        return adjusted;
    }

    /** Adjusts ascending p-values in place. */
    abstract void adjustAscending(double[] p);

    private static void stepUp(double[] p, DoubleUnaryOperator factorAtRank) {
        double smallest = 1;
        for (int i = p.length - 1; i >= 0; i--) {
            smallest = Math.min(smallest, p[i] * factorAtRank.applyAsDouble(i + 1.0));
            p[i] = smallest;
        }
    }

    /** By the largest of the Simes p-values of the intersections that each test is part of (S. P. Wright, 1992). */
    private static void hommel(double[] p) {
        int n = p.length;
        double[] adjusted = p.clone();
        for (int size = n; size > 1; size--) {
            int first = n - size + 1;
            double simes = Double.POSITIVE_INFINITY;
            for (int i = first; i < n; i++) {
                simes = Math.min(simes, size * p[i] / (i - first + 2.0));
            }
            for (int i = 0; i < n; i++) {
                int among = Math.min(i, first - 1);
                adjusted[i] = Math.max(adjusted[i], Math.min(size * p[among], simes));
            }
        }
        System.arraycopy(adjusted, 0, p, 0, n);
    }
}
