package org.anketa.statistics;

import java.util.Arrays;

/** Sums S, ascending, each with its count of ways, and the mass exp(-S) of all from each on. */
final class SortedSums {

    static final SortedSums NONE = of(new double[0], new double[0]);

    private final double[] sums;
    private final double[] counts;
    private final double[] massFrom;

    private SortedSums(double[] sums, double[] counts) {
        this.sums = sums;
        this.counts = counts;
        massFrom = new double[sums.length + 1];
        for (int i = sums.length - 1; i >= 0; i--) {
            massFrom[i] = massFrom[i + 1] + counts[i] * Math.exp(sums[0] - sums[i]);
        }
    }

    /** From ascending sums. */
    static SortedSums of(double[] sums, double[] counts) {
        return new SortedSums(sums, counts);
    }

    /** From the first {@code size} sums, in any order, of one way each. */
    static SortedSums ofSingle(double[] unsorted, int size) {
        double[] sums = Arrays.copyOf(unsorted, size);
        Arrays.sort(sums);
        double[] counts = new double[size];
        Arrays.fill(counts, 1);
        return new SortedSums(sums, counts);
    }

    int size() {
        return sums.length;
    }

    double first() {
        return sums[0];
    }

    double sum(int place) {
        return sums[place];
    }

    double count(int place) {
        return counts[place];
    }

    /** The mass of the sums from a place on, relative to exp(-first). */
    double massFrom(int place) {
        return massFrom[place];
    }

    /** The place of the first sum from {@code start} on that is at least {@code bound}; the size if none is. */
    int firstFrom(double bound, int start) {
        int low = start;
        int high = start;
        for (int step = 1; high < sums.length && sums[high] < bound; step *= 2) {
            low = high + 1;
            high = Math.min(sums.length, high + step);
        }
        return between(low, high, bound);
    }

    private int between(int start, int end, double bound) {
        int low = start;
        int high = end;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sums[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
