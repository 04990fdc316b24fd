package org.anketa.statistics;

/**
 * What comparisons of means need to know of a group.
 *
 * @param count the number of cases, the sum of frequency weights; 0 or more
 * @param mean their mean; NaN without cases
 * @param variance their sample variance, with count - 1 in the denominator; NaN for at most one case
 */
public record GroupSummary(double count, double mean, double variance) {

    public GroupSummary {
        if (!(count >= 0) || variance < 0) {
            throw new IllegalArgumentException(count + " cases with variance " + variance);
        }
    }

    /** The summary of numbers by their moments. */
    public static GroupSummary of(Moments moments) {
        return new GroupSummary(moments.count(), moments.mean(), moments.variance());
    }

    /** The sum of squared deviations from the mean; 0 for at most one case. */
    double sumOfSquares() {
        return count > 1 ? variance * (count - 1) : 0;
    }

    /** The squared standard error of the mean. */
    double meanVariance() {
        return variance / count;
    }
}
