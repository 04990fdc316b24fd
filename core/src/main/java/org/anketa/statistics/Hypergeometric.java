package org.anketa.statistics;

/**
 * The number X of marked items among {@code drawn} from {@code marked} and {@code unmarked} ones, whose odds of being
 * drawn are in the ratio {@code odds} : 1 (Fisher's noncentral hypergeometric distribution; odds 1 is the usual one).
 *
 * <p>Sums run outward from the mode by the ratio of neighbors until a term no longer counts, so the work grows with
 * the standard deviation, not with the population, and no logarithm of a factorial is needed.
 */
final class Hypergeometric {

    private static final double NEGLIGIBLE = 1e-20;

    private final long marked;
    private final long unmarked;
    private final long drawn;
    private final double odds;
    private final long lowest;
    private final long highest;
    private final long mode;

    Hypergeometric(long marked, long unmarked, long drawn, double odds) {
        this.marked = marked;
        this.unmarked = unmarked;
        this.drawn = drawn;
        this.odds = odds;
        lowest = Math.max(0, drawn - unmarked);
        highest = Math.min(drawn, marked);
        mode = findMode();
    }

    long lowest() {
        return lowest;
    }

    long highest() {
        return highest;
    }

    /** P(X &ge; x). */
    double upperTail(long x) {
        return x > mode ? outward(x, 1) / total() : 1 - outward(x - 1, -1) / total();
    }

    /** P(X &le; x). */
    double lowerTail(long x) {
        return x < mode ? outward(x, -1) / total() : 1 - outward(x + 1, 1) / total();
    }

    /** The mean of X. */
    double mean() {
        double deviations = 0;
        double sum = 1;
        for (int direction = -1; direction <= 1; direction += 2) {
            double term = 1;
            for (long x = mode + direction; x >= lowest && x <= highest && !isSpent(term, sum); x += direction) {
                term *= step(x, direction);
                sum += term;
                deviations += term * (x - mode);
            }
        }
        return mode + deviations / sum;
    }

    /** The probability of all values that are at most as probable as {@code x}, ties within a relative 1e-7. */
    double atMostAsProbableAs(long x) {
        double limit = relativeTo(x) * (1 + 1e-7);
        if (limit >= 1) {
            return 1;
        }
        double sum = 0;
        for (int direction = -1; direction <= 1; direction += 2) {
            double term = 1;
            for (long at = mode + direction; at >= lowest && at <= highest && !isSpent(term, sum); at += direction) {
                term *= step(at, direction);
                if (term <= limit) {
                    sum += term;
                }
            }
        }
        return Math.min(1, sum / total());
    }

    private static boolean isSpent(double term, double sum) {
        return term == 0 || term < NEGLIGIBLE * sum;
    }

    /** Sum of the terms from {@code x} on, away from the mode, whose own term is 1. */
    private double outward(long x, int direction) {
        if (x < lowest || x > highest) {
            return 0;
        }
        double term = relativeTo(x);
        double sum = term;
        for (long at = x + direction; at >= lowest && at <= highest && !isSpent(term, sum); at += direction) {
            term *= step(at, direction);
            sum += term;
        }
        return sum;
    }

    private double total() {
        double sum = 1;
        for (int direction = -1; direction <= 1; direction += 2) {
            double term = 1;
            for (long x = mode + direction; x >= lowest && x <= highest && !isSpent(term, sum); x += direction) {
                term *= step(x, direction);
                sum += term;
            }
        }
        return sum;
    }

    /** P(X = x) relative to that of the mode. */
    private double relativeTo(long x) {
        int direction = x > mode ? 1 : -1;
        double term = 1;
        for (long at = mode; at != x && term > 0; ) {
            at += direction;
            term *= step(at, direction);
        }
        return term;
    }

    /** P(X = x) relative to that of the value before it, coming from below (1) or from above (-1). */
    private double step(long x, int direction) {
        return direction > 0 ? ratio(x) : 1 / ratio(x + 1);
    }

    /** P(X = x) / P(X = x - 1). */
    private double ratio(long x) {
        return (marked - x + 1.0) * (drawn - x + 1.0) / ((double) x * (unmarked - drawn + (double) x)) * odds;
    }

    private long findMode() {
        long low = lowest;
        long high = highest;
        while (low < high) {
            long middle = high - (high - low) / 2;
            if (ratio(middle) >= 1) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
