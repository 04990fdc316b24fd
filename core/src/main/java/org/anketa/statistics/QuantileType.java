package org.anketa.statistics;

/**
 * The nine definitions of a sample quantile of R. J. Hyndman and Y. Fan, Sample quantiles in statistical packages, The
 * American Statistician 50 (1996), numbered as there.
 *
 * <p>Numbers come as sorted distinct values with counts; a count of three is three cases. Counts that aren't whole are
 * allowed: the j-th number is then the first at which the counts add up to j.
 */
public enum QuantileType {
    /** Inverse of the empirical distribution function. */
    TYPE_1,
    /** As {@link #TYPE_1}, averaging where the distribution function is level; SAS. */
    TYPE_2,
    /** The nearest even order statistic; SAS's definition 2. */
    TYPE_3,
    /** Linear interpolation of the empirical distribution function. */
    TYPE_4(0, 1),
    /** Piecewise linear with knots midway through its steps; hydrology. */
    TYPE_5(0.5, 0.5),
    /** Position p (n + 1); SPSS, Minitab, textbooks. */
    TYPE_6(0, 0),
    /** Position 1 + p (n - 1); R, Excel, Python. The default. */
    TYPE_7(1, 1),
    /** Approximately unbiased for the median, whatever the distribution. */
    TYPE_8(1 / 3.0, 1 / 3.0),
    /** Approximately unbiased for normal data. */
    TYPE_9(3 / 8.0, 3 / 8.0);

    /** The definition of an analysis that doesn't say otherwise. */
    public static final QuantileType DEFAULT = TYPE_7;

    /** A position this near a whole number is that number, so that 0.1 times 10 cases is one case. */
    private static final double FUZZ = 4 * Math.ulp(1.0);

    private final double a;
    private final double b;

    QuantileType() {
        this(Double.NaN, Double.NaN);
    }

    QuantileType(double a, double b) {
        this.a = a;
        this.b = b;
    }

    /**
     * The quantile below which the share {@code p} of the cases lies.
     *
     * @param values the distinct numbers, ascending
     * @param counts how often each occurs, 0 or more
     * @return the quantile; NaN without cases
     * @throws IllegalArgumentException if p isn't between 0 and 1, the lengths differ, or a count is negative or NaN
     */
    public double of(double[] values, double[] counts, double p) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("A quantile's share is between 0 and 1, not " + p);
        }
        if (values.length != counts.length) {
            throw new IllegalArgumentException(values.length + " values with " + counts.length + " counts");
        }
        double n = 0;
        for (double count : counts) {
            if (!(count >= 0)) {
                throw new IllegalArgumentException("A count of " + count);
            }
            n += count;
        }
        if (n == 0) {
            return Double.NaN;
        }
        double position = position(n, p);
        double whole = Math.floor(position + FUZZ * Math.max(1, position));
        double part = position - whole;
        if (Math.abs(part) <= FUZZ * Math.max(1, position)) {
            part = 0;
        }
        double low = orderStatistic(values, counts, whole);
        double share = shareOfNext(part, whole);
        if (share == 0) {
            return low;
        }
        double high = orderStatistic(values, counts, whole + 1);
        return share == 1 || low == high ? high : (1 - share) * low + share * high;
    }

    /** The place of the quantile among the ordered cases, counted from 1. */
    private double position(double n, double p) {
        return switch (this) {
            case TYPE_1, TYPE_2 -> n * p;
            case TYPE_3 -> n * p - 0.5;
            default -> a + p * (n + 1 - a - b);
        };
    }

    /** How much of the next order statistic the quantile takes. */
    private double shareOfNext(double part, double whole) {
        return switch (this) {
            case TYPE_1 -> part > 0 ? 1 : 0;
            case TYPE_2 -> part > 0 ? 1 : 0.5;
            case TYPE_3 -> part == 0 && whole % 2 == 0 ? 0 : 1;
            default -> part;
        };
    }

    /** The first value at which the counts add up to {@code place}; the first and last value stand beyond the ends. */
    private static double orderStatistic(double[] values, double[] counts, double place) {
        double cumulative = 0;
        double last = Double.NaN;
        for (int i = 0; i < values.length; i++) {
            if (counts[i] > 0) {
                cumulative += counts[i];
                last = values[i];
                if (cumulative >= place - FUZZ * Math.max(1, place)) {
                    return last;
                }
            }
        }
        return last;
    }
}
