package org.anketa.dataset;

import java.util.List;

/**
 * The distinct valid numbers of a variable in ascending order, and how many cases of each group have each number.
 * Moments, quantiles and rank sums all follow from it.
 *
 * @param values distinct, ascending, finite
 * @param groups the groups' categories in order; one {@code null}-free list, empty for the whole sample
 * @param cases by group, then by value; one "group" for the whole sample
 * @param weights sums of weights, shaped like the cases
 * @param squares sums of squared weights, shaped like the cases
 * @param missing cases without a valid number, among those with a valid group
 */
public record Distribution(
        double[] values, List<Category> groups, long[][] cases, double[][] weights, double[][] squares, long missing) {

    public Distribution {
        int rows = Math.max(1, groups.size());
        if (cases.length != rows || weights.length != rows || squares.length != rows) {
            throw new IllegalArgumentException("One row of counts a group");
        }
    }
}
