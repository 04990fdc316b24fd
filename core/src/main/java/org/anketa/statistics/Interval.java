package org.anketa.statistics;

/**
 * A confidence interval: {@code low} is at most {@code high}. An end may be infinite; an interval that is not defined
 * (no cases, say) has NaN for both ends.
 */
public record Interval(double low, double high) {

    /** The interval of an estimate that doesn't exist. */
    public static final Interval UNDEFINED = new Interval(Double.NaN, Double.NaN);

    public Interval {
        if (low > high) {
            throw new IllegalArgumentException("An interval from " + low + " to " + high);
        }
    }

    /** Whether there is an interval at all. */
    public boolean isDefined() {
        return !Double.isNaN(low) && !Double.isNaN(high);
    }

    /** The interval {@code margin} to both sides of the estimate; undefined if either is NaN. */
    static Interval around(double estimate, double margin) {
        return new Interval(estimate - margin, estimate + margin);
    }

    /** The same for a coefficient of agreement, which is never above 1. */
    static Interval ofAgreement(double estimate, double margin) {
        return Double.isNaN(estimate + margin)
                ? UNDEFINED
                : new Interval(estimate - margin, Math.min(1, estimate + margin));
    }

    /** What a two-sided interval of this confidence level leaves out at each end. */
    static double tailOf(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A confidence level is between 0 and 1, not " + level);
        }
        return (1 - level) / 2;
    }
}
