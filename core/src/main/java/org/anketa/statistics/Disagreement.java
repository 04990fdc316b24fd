package org.anketa.statistics;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * How far ratings of the same unit, and how far any two ratings differ, by Krippendorff's squared differences.
 *
 * <p>Of all pairs of different values that occur within units only those that do occur are kept: there may be thousands of
 * values.
 */
final class Disagreement {

    private final Ratings ratings;
    private final RatingLevel level;

    /** How often each value was given. */
    private final double[] uses;

    /** Pairs of positions, low · values + high, ascending. */
    private final long[] pairs;

    /** How often each of the pairs coincides within a unit, a unit of m ratings counting each of its pairs 1 / (m − 1) times. */
    private final double[] coincidences;

    Disagreement(Ratings ratings, RatingLevel level) {
        this.ratings = ratings;
        this.level = level;
        this.uses = ratings.uses();
        TreeMap<Long, Double> counted = new TreeMap<>();
        for (Ratings.Pattern pattern : ratings.patterns()) {
            double each = (double) pattern.units() / (pattern.raters() - 1);
            forEachPair(pattern, pair -> counted.merge(pair, each, Double::sum));
        }
        this.pairs = counted.keySet().stream().mapToLong(Long::longValue).toArray();
        this.coincidences =
                counted.values().stream().mapToDouble(Double::doubleValue).toArray();
    }

    private Disagreement(Disagreement all, Ratings.Pattern left) {
        ratings = all.ratings;
        level = all.level;
        pairs = all.pairs;
        uses = all.uses.clone();
        coincidences = all.coincidences.clone();
        Arrays.stream(left.given()).forEach(value -> uses[value]--);
        double each = 1.0 / (left.raters() - 1);
        forEachPair(left, pair -> coincidences[Arrays.binarySearch(pairs, pair)] -= each);
    }

    private interface PairTaker {
        void take(long pair);
    }

    private void forEachPair(Ratings.Pattern pattern, PairTaker taker) {
        int[] given = pattern.given();
        for (int i = 0; i < given.length; i++) {
            for (int j = i + 1; j < given.length; j++) {
                if (given[i] != given[j]) {
                    taker.take((long) given[i] * ratings.valueCount() + given[j]);
                }
            }
        }
    }

    /** The same when one unit of that pattern is left out. */
    Disagreement without(Ratings.Pattern pattern) {
        return new Disagreement(this, pattern);
    }

    /** Krippendorff's alpha; NaN where all ratings are the same, or there are none. */
    double alpha() {
        if (Arrays.stream(uses).filter(count -> count > 0).count() < 2) {
            return Double.NaN;
        }
        double[] places = places();
        double observed = 0;
        for (int i = 0; i < pairs.length; i++) {
            int low = (int) (pairs[i] / ratings.valueCount());
            int high = (int) (pairs[i] % ratings.valueCount());
            observed += coincidences[i] * level.squaredDifference(places[low], places[high]);
        }
        double total = Arrays.stream(uses).sum();
        return 1 - (total - 1) * observed / expected(places, total);
    }

    /** The number of each value; at the ordinal level its middle place among all ratings in order. */
    private double[] places() {
        double[] places = new double[uses.length];
        double before = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = level == RatingLevel.ORDINAL ? before + uses[i] / 2 : ratings.value(i);
            before += uses[i];
        }
        return places;
    }

    /** The sum of the squared differences of all pairs of ratings. */
    private double expected(double[] places, double total) {
        double sum = 0;
        switch (level) {
            case NOMINAL -> {
                for (double count : uses) {
                    sum += count * (total - count) / 2;
                }
            }
            case ORDINAL, INTERVAL -> {
                double mean = 0;
                for (int i = 0; i < uses.length; i++) {
                    mean += uses[i] * places[i] / total;
                }
                for (int i = 0; i < uses.length; i++) {
                    sum += total * uses[i] * (places[i] - mean) * (places[i] - mean);
                }
            }
            case RATIO -> {
                for (int i = 0; i < uses.length; i++) {
                    for (int j = i + 1; j < uses.length; j++) {
                        sum += uses[i] * uses[j] * level.squaredDifference(places[i], places[j]);
                    }
                }
            }
        }
        return sum;
    }

    /** How many steps it takes to leave out each pattern in turn. */
    double steps() {
        double values = uses.length;
        double once = pairs.length + (level == RatingLevel.RATIO ? values * values / 2 : values);
        return ratings.patterns().size() * once;
    }
}
