package org.anketa.plugins.descriptives;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.anketa.dataset.Distribution;
import org.anketa.dataset.Variable;
import org.anketa.statistics.Moments;
import org.anketa.statistics.QuantileType;

/**
 * The distinct numbers of some cases in ascending order, and how many cases have each.
 *
 * <p>Survey weights are scaled so that their sum is the number of cases: what they came to before says nothing, and
 * neither quantiles nor the n - 1 of a variance may depend on it.
 */
final class Numbers {

    private final double[] values;
    private final long[] cases;
    private final double[] weights;
    private final double[] squares;
    private final double[] scaled;
    private final WeightedCount all;
    private final long missing;
    private final long designSize;
    private final Moments moments;

    /** The numbers that some case has; those of no case are dropped. */
    private Numbers(
            double[] values, long[] cases, double[] weights, double[] squares, long groupSize, long designSize) {
        int[] used = IntStream.range(0, values.length).filter(i -> cases[i] > 0).toArray();
        this.values = pick(values, used);
        this.cases = Arrays.stream(used).mapToLong(i -> cases[i]).toArray();
        this.weights = pick(weights, used);
        this.squares = pick(squares, used);
        this.designSize = designSize;
        all = new WeightedCount(
                Arrays.stream(this.cases).sum(),
                Arrays.stream(this.weights).sum(),
                Arrays.stream(this.squares).sum());
        missing = groupSize - all.cases();
        double scale = all.weight() > 0 ? all.cases() / all.weight() : 1;
        scaled = Arrays.stream(this.weights).map(weight -> weight * scale).toArray();
        moments = Moments.of(this.values, scaled);
    }

    private static double[] pick(double[] from, int[] places) {
        return Arrays.stream(places).mapToDouble(i -> from[i]).toArray();
    }

    /** The numbers of a variable whose categories are numbers. */
    static Numbers of(Frequency frequency) {
        Variable variable = frequency.variable();
        // Neither are the codebook's answers always in the order of their numbers, nor the numbers always distinct.
        SortedMap<Double, WeightedCount> byNumber = new TreeMap<>();
        for (int code = 0; code < variable.categories().size(); code++) {
            byNumber.merge(variable.categories().get(code).number(), frequency.count(code), WeightedCount::plus);
        }
        long size = frequency.all().cases();
        return new Numbers(
                byNumber.keySet().stream().mapToDouble(Double::doubleValue).toArray(),
                byNumber.values().stream().mapToLong(WeightedCount::cases).toArray(),
                byNumber.values().stream().mapToDouble(WeightedCount::weight).toArray(),
                byNumber.values().stream().mapToDouble(WeightedCount::squares).toArray(),
                size,
                size);
    }

    /**
     * The numbers of a group of a distribution.
     *
     * @param groupSize the cases of the group, those without a number included
     * @param designSize the cases of the sample that the group is a part of
     */
    static Numbers of(Distribution distribution, int group, long groupSize, long designSize) {
        return new Numbers(
                distribution.values(),
                distribution.cases(group),
                distribution.weights(group),
                distribution.squaredWeights(group),
                groupSize,
                designSize);
    }

    /** How many distinct numbers there are. */
    int size() {
        return values.length;
    }

    /** The distinct number at a place, counted from 0 in ascending order. */
    double value(int place) {
        return values[place];
    }

    /** The cases with the number at a place. */
    WeightedCount count(int place) {
        return new WeightedCount(cases[place], weights[place], squares[place]);
    }

    /** The cases with exactly this number. */
    WeightedCount countOf(double number) {
        int place = Arrays.binarySearch(values, number);
        return place < 0 ? WeightedCount.NONE : count(place);
    }

    /** The cases with a number. */
    WeightedCount all() {
        return all;
    }

    /** How many cases have no number. */
    long missing() {
        return missing;
    }

    /** Their moments, the cases weighing as many as they are. */
    Moments moments() {
        return moments;
    }

    /** A quantile; NaN without cases. */
    double quantile(double p, QuantileType type) {
        return type.of(values, scaled, p);
    }

    /** Whether every number is whole. */
    boolean areWhole() {
        return Arrays.stream(values).allMatch(value -> value == Math.rint(value));
    }

    /**
     * The standard error of the mean; NaN for fewer than two cases. Where every case weighs the same it is the standard
     * deviation over the root of n. Survey weights: by Taylor linearization, the root of N / (N - 1) sum of w&sup2;
     * (x - mean)&sup2; / (sum of w)&sup2;, where N counts the sample's cases with and without a number; R's package survey
     * gives the same for a subpopulation.
     */
    double standardError(boolean surveyWeights) {
        if (!surveyWeights || all.cases() < 2) {
            return moments.standardError();
        }
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            double deviation = values[i] - moments.mean();
            sum += squares[i] * deviation * deviation;
        }
        return Math.sqrt(sum * designSize / (designSize - 1.0)) / all.weight();
    }
}
