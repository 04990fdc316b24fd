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

    /** Units that were rated alike. */
    static final class Pattern {

        private final int[] given;
        private final long units;

        private Pattern(List<Integer> given, long units) {
            this.given = given.stream().mapToInt(Integer::intValue).toArray();
            this.units = units;
        }

        /** The positions of the values that their raters gave, ascending, at least two. */
        int[] given() {
            return given;
        }

        /** How many such units there are. */
        long units() {
            return units;
        }

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
        List<Pattern> patterns = sorted.entrySet().stream()
                .map(entry -> new Pattern(entry.getKey(), entry.getValue()))
                .toList();
        return new Ratings(values.clone(), patterns);
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

    /**
     * An interval for {@link #percentAgreement()}: Wilson's where every unit has two ratings, otherwise by Student's t from the
     * spread of the units' own shares, cut off at 0 and 1.
     *
     * @param level of confidence
     */
    public Interval percentInterval(double level) {
        double mean = percentAgreement();
        double n = units();
        if (patterns.stream().allMatch(pattern -> pattern.raters() == 2)) {
            double agreed = patterns.stream()
                    .mapToDouble(pattern -> agreement(pattern) * pattern.units())
                    .sum();
            return ProportionInterval.WILSON.of(agreed, n, level);
        }
        double squares = 0;
        for (Pattern pattern : patterns) {
            squares += (agreement(pattern) - mean) * (agreement(pattern) - mean) * pattern.units();
        }
        double margin = DistributionQuantile.studentTForLevel(level, n - 1) * Math.sqrt(squares / n / (n - 1));
        return Double.isNaN(margin)
                ? Interval.UNDEFINED
                : new Interval(Math.max(0, mean - margin), Math.min(1, mean + margin));
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
