package org.anketa.statistics;

/** The level of measurement of ratings: what the difference of two values is. */
public enum RatingLevel {
    /** Values are the same or not. */
    NOMINAL,
    /** Values differ by how many ratings lie between them. */
    ORDINAL,
    /** Values differ by the difference of their numbers. */
    INTERVAL,
    /** Values differ by the difference of their numbers in relation to their sum; none is negative. */
    RATIO;

    /**
     * Krippendorff's squared difference of two values.
     *
     * @param low its number, or its place among all ratings where the level is ordinal
     */
    double squaredDifference(double low, double high) {
        double difference = switch (this) {
            case NOMINAL -> low == high ? 0 : 1;
            case ORDINAL, INTERVAL -> low - high;
            case RATIO -> low == high ? 0 : (low - high) / (low + high);
        };
        return difference * difference;
    }
}
