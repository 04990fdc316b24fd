package org.anketa.statistics;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several raters made of the same units: which values each unit was given, not by whom. A rater may have left units
 * out. Units that fewer than two rated say nothing about agreement and are not among these.
 */
public final class Ratings {

    /**
     * Units that were rated alike.
     *
     * @param given the positions of the values that their raters gave, ascending, at least two
     * @param units how many such units there are
     */
    record Pattern(int[] given, long units) {

        int raters() {
            return given.length;
        }
    }

    private final double[] values;
    private final List<Pattern> patterns;

    private Ratings(double[] values, List<Pattern> patterns) {
        this.values = values;
        this.patterns = patterns;
    }

    /**
     * Ratings on an ordered list of values.
     *
     * @param values the number that each value stands for, ascending; where values aren't numbers, any that ascend
     * @param units how many units were given these values, told by their positions in any order, one a rater
     */
    public static Ratings of(double[] values, Map<List<Integer>, Long> units) {
        for (int i = 1; i < values.length; i++) {
            if (!(values[i - 1] < values[i])) {
                throw new IllegalArgumentException("Values ascend");
            }
        }
        Map<List<Integer>, Long> sorted = new LinkedHashMap<>();
        units.forEach((given, count) -> {
            if (given.size() > 1 && count > 0) {
                sorted.merge(given.stream().sorted().toList(), count, Math::addExact);
            }
        });
        return new Ratings(
                values.clone(),
                sorted.entrySet().stream()
                        .map(entry -> new Pattern(
                                entry.getKey().stream()
                                        .mapToInt(Integer::intValue)
                                        .toArray(),
                                entry.getValue()))
                        .toList());
    }

    /** The units that at least two raters rated. */
    public long units() {
        return patterns.stream().mapToLong(Pattern::units).sum();
    }

    /** How many values there are, used or not. */
    public int valueCount() {
        return values.length;
    }

    /** How often each value was given to a unit that two raters or more rated. */
    public double[] uses() {
        double[] uses = new double[values.length];
        patterns.forEach(pattern -> Arrays.stream(pattern.given()).forEach(value -> uses[value] += pattern.units()));
        return uses;
    }

    /**
     * For each value how far raters agree on it: of those who rate a unit beside a rater who gave the value, the share that
     * gave it too, each unit counted by its ratings (the positive or specific agreement of R. L. Spitzer and J. L. Fleiss,
     * British Journal of Psychiatry 125, 1974). NaN for a value that nobody gave.
     */
    public double[] specificAgreement() {
        double[] alike = new double[values.length];
        for (Pattern pattern : patterns) {
            int[] counts = countsOf(pattern);
            for (int value : pattern.given()) {
                alike[value] += (counts[value] - 1.0) / (pattern.raters() - 1) * pattern.units();
            }
        }
        double[] uses = uses();
        Arrays.setAll(alike, value -> alike[value] / uses[value]);
        return alike;
    }

    /** The share of pairs of raters who gave a unit the same value, averaged over the units; NaN without units. */
    public double percentAgreement() {
        double sum = 0;
        for (Pattern pattern : patterns) {
            sum += agreement(pattern) * pattern.units();
        }
        return sum / units();
    }

    /** The share of pairs of a unit's raters who gave it the same value. */
    double agreement(Pattern pattern) {
        int[] counts = countsOf(pattern);
        double same = 0;
        for (int value : pattern.given()) {
            same += counts[value] - 1;
        }
        return same / pattern.raters() / (pattern.raters() - 1);
    }

    private static int[] countsOf(Pattern pattern) {
        int[] counts = new int[pattern.given()[pattern.raters() - 1] + 1];
        for (int value : pattern.given()) {
            counts[value]++;
        }
        return counts;
    }

    List<Pattern> patterns() {
        return patterns;
    }

    double value(int position) {
        return values[position];
    }
}
