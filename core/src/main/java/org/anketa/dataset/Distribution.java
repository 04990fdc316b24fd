package org.anketa.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The distinct valid numbers of a variable in ascending order, and how many cases of each group have each number.
 * Moments, quantiles and rank sums all follow from it.
 */
public final class Distribution {

    private final double[] values;
    private final List<Category> groups;
    private final long[][] cases;
    private final double[][] weights;
    private final double[][] squares;
    private final long[] missing;

    /**
     * @param values distinct, ascending, finite
     * @param groups the groups' categories in order; empty for the whole sample
     * @param cases by group (one row for the whole sample), then by value
     * @param weights sums of weights, shaped like the cases
     * @param squares sums of squared weights, shaped like the cases
     * @param missing cases by kind, as {@link MissingNumber} counts them
     */
    Distribution(
            double[] values,
            List<Category> groups,
            long[][] cases,
            double[][] weights,
            double[][] squares,
            long[] missing) {
        int rows = Math.max(1, groups.size());
        if (cases.length != rows || weights.length != rows || squares.length != rows) {
            throw new IllegalArgumentException("One row of counts a group");
        }
        this.values = values;
        this.groups = List.copyOf(groups);
        this.cases = cases;
        this.weights = weights;
        this.squares = squares;
        this.missing = missing;
    }

    /** The groups' categories in order; empty for the whole sample, which then is group 0. */
    public List<Category> groups() {
        return groups;
    }

    /** How many groups have counts here: 1 for the whole sample. */
    public int groupCount() {
        return cases.length;
    }

    /** The distinct values, ascending; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** How many cases of the group have each value, in the order of the values; a copy. */
    public long[] cases(int group) {
        return cases[group].clone();
    }

    /** The sums of weights of the group's cases with each value; a copy. Without survey weights, the cases. */
    public double[] weights(int group) {
        return weights[group].clone();
    }

    /** The sums of squared weights of the group's cases with each value; a copy. */
    public double[] squaredWeights(int group) {
        return squares[group].clone();
    }

    /** Cases without a valid number; with groups, only among those with a valid group. */
    public long missing() {
        return Arrays.stream(missing).sum();
    }

    /** Of these, those without an answer. */
    public long withoutAnswer() {
        return missing[MissingNumber.NO_ANSWER];
    }

    /** Of these, those that were not asked. */
    public long notAsked() {
        return missing[missing.length - 1];
    }

    /** Of these, those whose answer is a value that the variable declares missing, by its place among these values. */
    public long declaredMissing(int place) {
        return missing[Objects.checkIndex(place, missing.length - 2) + 1];
    }
}
