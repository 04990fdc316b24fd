package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anketa.dataset.Category;
import org.anketa.dataset.Distribution;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.dataset.Weighting;
import org.anketa.statistics.GroupSummary;
import org.anketa.statistics.Moments;
import org.anketa.statistics.ValueCounts;

/**
 * The numbers of the groups that have cases, in the groups' order.
 *
 * @param categories the groups
 * @param empty the groups without cases
 * @param cases how many cases of each group have each value, whole numbers
 * @param counts what tests work on: the cases, or each group's weights scaled to its effective number of cases
 * @param together all groups as one: the cases, or the weights scaled to the effective number of all
 * @param weighted whether the sample has survey weights
 */
record GroupedValues(
        Variable value,
        Variable groups,
        List<Category> categories,
        List<Category> empty,
        ValueCounts cases,
        ValueCounts counts,
        ValueCounts together,
        boolean weighted) {

    GroupedValues {
        categories = List.copyOf(categories);
        empty = List.copyOf(empty);
    }

    static GroupedValues of(Sample sample, Compare.Options options) {
        Distribution distribution = sample.distribution(options.value(), options.groups());
        boolean weighted = sample.weighting() instanceof Weighting.Survey;
        List<Category> kept = new ArrayList<>();
        List<Category> empty = new ArrayList<>();
        List<double[]> cases = new ArrayList<>();
        List<double[]> counts = new ArrayList<>();
        double[] values = distribution.values();
        double[] weights = new double[values.length];
        double[] squares = new double[values.length];
        for (int group = 0; group < distribution.groups().size(); group++) {
            double[] own =
                    Arrays.stream(distribution.cases(group)).asDoubleStream().toArray();
            Category category = distribution.groups().get(group);
            if (Arrays.stream(own).sum() == 0) {
                empty.add(category);
                continue;
            }
            kept.add(category);
            cases.add(own);
            add(weights, distribution.weights(group));
            add(squares, distribution.squaredWeights(group));
            counts.add(weighted ? effective(distribution.weights(group), distribution.squaredWeights(group)) : own);
        }
        ValueCounts counted = ValueCounts.of(values, cases.toArray(double[][]::new));
        return new GroupedValues(
                options.value(),
                options.groups(),
                kept,
                empty,
                counted,
                ValueCounts.of(values, counts.toArray(double[][]::new)),
                weighted ? ValueCounts.of(values, new double[][] {effective(weights, squares)}) : counted.pooled(),
                weighted);
    }

    private static void add(double[] sums, double[] more) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] += more[i];
        }
    }

    /** The weights scaled so that they add up to (sum of w)&sup2; / sum of w&sup2;. */
    private static double[] effective(double[] weights, double[] squares) {
        double sum = Arrays.stream(squares).sum();
        double factor = sum > 0 ? Arrays.stream(weights).sum() / sum : 0;
        return Arrays.stream(weights).map(weight -> weight * factor).toArray();
    }

    /** The number of groups that have cases. */
    int size() {
        return categories.size();
    }

    /** The number of cases of all groups. */
    long n() {
        return Math.round(cases.total());
    }

    /** The number of a group's cases. */
    double n(int group) {
        return cases.groupTotal(group);
    }

    /** A group's smallest effective number of cases; NaN without groups. */
    double smallestGroup() {
        double least = Double.NaN;
        for (int group = 0; group < size(); group++) {
            least = Double.isNaN(least) ? counts.groupTotal(group) : Math.min(least, counts.groupTotal(group));
        }
        return least;
    }

    Moments moments(int group) {
        return counts.moments(group);
    }

    List<GroupSummary> summaries() {
        List<GroupSummary> summaries = new ArrayList<>();
        for (int group = 0; group < size(); group++) {
            summaries.add(GroupSummary.of(moments(group)));
        }
        return summaries;
    }

    /** Whether all numbers are equal. */
    boolean isConstant() {
        return cases.size() == 1;
    }
}
