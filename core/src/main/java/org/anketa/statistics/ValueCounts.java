package org.anketa.statistics;

import java.util.Arrays;

/**
 * Numbers of several groups, aggregated: the distinct values in ascending order, and how often each occurs in each
 * group. A million rows of a rating scale are five values. Counts may be fractional frequency weights.
 */
public final class ValueCounts {

    private final double[] values;
    private final double[][] counts;
    private final double[] groupTotals;
    private final double[] valueTotals;
    private final double total;

    private ValueCounts(double[] values, double[][] counts) {
        this.values = values;
        this.counts = counts;
        groupTotals = new double[counts.length];
        valueTotals = new double[values.length];
        double sum = 0;
        for (int group = 0; group < counts.length; group++) {
            for (int value = 0; value < values.length; value++) {
                double count = counts[group][value];
                groupTotals[group] += count;
                valueTotals[value] += count;
                sum += count;
            }
        }
        total = sum;
    }

    /**
     * Aggregated numbers; the arrays are copied.
     *
     * @param values the distinct values, ascending, none NaN
     * @param counts for each group, how often each value occurs: 0 or more, finite
     * @throws IllegalArgumentException if they are not that
     */
    public static ValueCounts of(double[] values, double[][] counts) {
        for (int i = 0; i < values.length; i++) {
            if (Double.isNaN(values[i]) || (i > 0 && !(values[i - 1] < values[i]))) {
                throw new IllegalArgumentException("Values must ascend: " + Arrays.toString(values));
            }
        }
        double[][] copy = new double[counts.length][];
        for (int group = 0; group < counts.length; group++) {
            if (counts[group].length != values.length) {
                throw new IllegalArgumentException(counts[group].length + " counts of " + values.length + " values");
            }
            for (double count : counts[group]) {
                if (!(count >= 0 && count < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("A count of " + count);
                }
            }
            copy[group] = counts[group].clone();
        }
        return new ValueCounts(values.clone(), copy);
    }

    /**
     * Aggregates the numbers of each group, in any order.
     *
     * @throws IllegalArgumentException if one is NaN
     */
    public static ValueCounts ofSamples(double[]... groups) {
        // Adding 0 makes -0 and 0 one value.
        double[] values = Arrays.stream(groups)
                .flatMapToDouble(Arrays::stream)
                .map(value -> value + 0.0)
                .sorted()
                .distinct()
                .toArray();
        double[][] counts = new double[groups.length][values.length];
        for (int group = 0; group < groups.length; group++) {
            for (double value : groups[group]) {
                counts[group][Arrays.binarySearch(values, value + 0.0)]++;
            }
        }
        return of(values, counts);
    }

    /** The absolute values of numbers other than 0 in two groups: the positive ones' and the negative ones'. */
    static ValueCounts bySign(double[] numbers, double[] counts) {
        if (numbers.length != counts.length) {
            throw new IllegalArgumentException(numbers.length + " numbers with " + counts.length + " counts");
        }
        double[] sizes = Arrays.stream(numbers)
                .map(Math::abs)
                .filter(size -> size != 0)
                .sorted()
                .distinct()
                .toArray();
        double[][] bySign = new double[2][sizes.length];
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] != 0) {
                bySign[numbers[i] > 0 ? 0 : 1][Arrays.binarySearch(sizes, Math.abs(numbers[i]))] += counts[i];
            }
        }
        return of(sizes, bySign);
    }

    /** All groups as one. */
    public ValueCounts pooled() {
        return new ValueCounts(values, new double[][] {valueTotals});
    }

    /** Two of the groups. */
    ValueCounts select(int first, int second) {
        return new ValueCounts(values, new double[][] {counts[first], counts[second]});
    }

    /** The number of groups. */
    public int groups() {
        return counts.length;
    }

    /** The number of distinct values. */
    public int size() {
        return values.length;
    }

    /** The distinct value at a place, counted from 0 in ascending order. */
    public double value(int place) {
        return values[place];
    }

    /** How often the value at a place occurs in a group. */
    public double count(int group, int place) {
        return counts[group][place];
    }

    /** The number of cases of a group. */
    public double groupTotal(int group) {
        return groupTotals[group];
    }

    /** The number of cases with the value at a place. */
    public double valueTotal(int place) {
        return valueTotals[place];
    }

    /** The number of cases. */
    public double total() {
        return total;
    }

    /** The moments of a group. */
    public Moments moments(int group) {
        return Moments.of(values, counts[group]);
    }

    /** A quantile of a group; NaN if it has no cases. */
    public double quantile(int group, double p, QuantileType type) {
        return type.of(values, counts[group], p);
    }
}
