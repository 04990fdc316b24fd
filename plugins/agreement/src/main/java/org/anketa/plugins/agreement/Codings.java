package org.anketa.plugins.agreement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.anketa.dataset.CaseFold;
import org.anketa.dataset.Measure;
import org.anketa.dataset.NumberFold;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.anketa.statistics.RatingLevel;
import org.anketa.statistics.Ratings;

/**
 * What each rater gave to the units.
 *
 * @param values in order
 * @param units how many units have these ratings: one position in {@code values} a rater, or {@link #NONE}
 * @param ordered whether the order of the values means something
 */
record Codings(List<Variable> raters, List<RatedValue> values, Map<List<Integer>, Long> units, boolean ordered) {

    static final int NONE = -1;

    /** So many different units fit into memory with room to spare. */
    private static final int MOST_PATTERNS = 300_000;

    Codings {
        raters = List.copyOf(raters);
        values = List.copyOf(values);
        units = Map.copyOf(units);
    }

    /** @throws Refusal if the variables don't have what the level needs, or there are too many different units */
    static Codings of(Sample sample, List<Variable> raters, RatingLevel level) {
        boolean numbers = raters.stream().anyMatch(rater -> !rater.isCategorical());
        if (numbers || level == RatingLevel.INTERVAL || level == RatingLevel.RATIO) {
            raters.stream().filter(rater -> !rater.isNumeric()).findFirst().ifPresent(words -> {
                throw new Refusal(Labels.say("agreement.words", "variable", words.name()));
            });
        }
        Codings codings = numbers ? ofNumbers(sample, raters) : ofCategories(sample, raters, level);
        if (level == RatingLevel.RATIO && codings.values.stream().anyMatch(value -> value.number() < 0)) {
            throw new Refusal(Labels.say("agreement.negative"));
        }
        return codings;
    }

    private static Codings ofCategories(Sample sample, List<Variable> raters, RatingLevel level) {
        SharedValues shared = new SharedValues(raters);
        if (shared.isContradictory() && level != RatingLevel.NOMINAL) {
            throw new Refusal(Labels.say("agreement.order"));
        }
        int[][] positions = raters.stream().map(shared::positionsOf).toArray(int[][]::new);
        Map<List<Integer>, Long> units = sample.fold(raters, new CaseFold<Map<List<Integer>, Long>>() {
            @Override
            public Map<List<Integer>, Long> start() {
                return new HashMap<>();
            }

            @Override
            public void add(Map<List<Integer>, Long> counts, int[] codes, long cases, double weight) {
                List<Integer> given = new ArrayList<>(codes.length);
                for (int rater = 0; rater < codes.length; rater++) {
                    given.add(codes[rater] < positions[rater].length ? positions[rater][codes[rater]] : NONE);
                }
                count(counts, given, cases);
            }

            @Override
            public Map<List<Integer>, Long> merge(Map<List<Integer>, Long> first, Map<List<Integer>, Long> second) {
                return join(first, second);
            }
        });
        boolean ordered = raters.stream().allMatch(rater -> rater.measure() == Measure.ORDINAL);
        return new Codings(raters, shared.list(), units, ordered && !shared.isContradictory());
    }

    private static Codings ofNumbers(Sample sample, List<Variable> raters) {
        Map<List<Double>, Long> counted = sample.foldNumbers(raters, new NumberFold<Map<List<Double>, Long>>() {
            @Override
            public Map<List<Double>, Long> start() {
                return new HashMap<>();
            }

            @Override
            public void add(Map<List<Double>, Long> counts, double[] numbers, long cases, double weight) {
                // Adding 0 makes -0 a 0: the same value.
                count(
                        counts,
                        DoubleStream.of(numbers)
                                .mapToObj(number -> number + 0.0)
                                .toList(),
                        cases);
            }

            @Override
            public Map<List<Double>, Long> merge(Map<List<Double>, Long> first, Map<List<Double>, Long> second) {
                return join(first, second);
            }
        });
        TreeSet<Double> distinct = new TreeSet<>();
        counted.keySet().forEach(distinct::addAll);
        distinct.remove(Double.NaN);
        List<Double> numbers = List.copyOf(distinct);
        Map<Double, Integer> positions = new HashMap<>();
        numbers.forEach(number -> positions.put(number, positions.size()));
        Map<List<Integer>, Long> units = new HashMap<>();
        counted.forEach((given, count) -> units.merge(
                given.stream()
                        .map(number -> positions.getOrDefault(number, NONE))
                        .toList(),
                count,
                Long::sum));
        return new Codings(raters, numbers.stream().map(Codings::value).toList(), units, true);
    }

    private static RatedValue value(double number) {
        String written = number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
        return new RatedValue(written, LocalizedText.of(written), number);
    }

    private static <K> void count(Map<K, Long> counts, K given, long cases) {
        counts.merge(given, cases, Long::sum);
        if (counts.size() > MOST_PATTERNS) {
            throw new Refusal(Labels.say("agreement.many", "most", (double) MOST_PATTERNS));
        }
    }

    private static <K> Map<K, Long> join(Map<K, Long> first, Map<K, Long> second) {
        second.forEach((given, cases) -> count(first, given, cases));
        return first;
    }

    /** What at least two gave to each unit, not by whom. */
    Ratings ratings(RatingLevel level) {
        boolean byNumber = level == RatingLevel.INTERVAL || level == RatingLevel.RATIO;
        double[] places = IntStream.range(0, values.size())
                .mapToDouble(i -> byNumber ? values.get(i).number() : i)
                .toArray();
        Map<List<Integer>, Long> given = new HashMap<>();
        units.forEach((each, count) ->
                given.merge(each.stream().filter(value -> value != NONE).toList(), count, Long::sum));
        return Ratings.of(places, given);
    }

    /** How many units the first rater (row) and the second (column) gave each value. */
    double[][] table(int first, int second) {
        double[][] counts = new double[values.size()][values.size()];
        units.forEach((given, count) -> {
            if (given.get(first) != NONE && given.get(second) != NONE) {
                counts[given.get(first)][given.get(second)] += count;
            }
        });
        return counts;
    }

    /** The numbers of the values, where weights go by them. */
    double[] numbers() {
        return values.stream().mapToDouble(RatedValue::number).toArray();
    }
}
