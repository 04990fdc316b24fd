package org.anketa.statistics;

/**
 * Count, mean, central moments up to the fourth and range of numbers, each counted as often as its frequency weight
 * says. Immutable; two merge into the moments of both together, associatively up to rounding, by the update
 * formulas of T. Chan, G. Golub and R. LeVeque (1983) and P. Pébay (Sandia report 2008-6212).
 *
 * <p>A statistic that the numbers don't determine (no case, one case, no spread) is NaN. Numbers that are all equal
 * have a variance of exactly 0. A number that isn't finite makes mean and moments NaN.
 */
public final class Moments {

    /** The moments of no numbers. */
    public static final Moments NONE =
            new Moments(0, 0, 0, 0, 0, 0, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    private final double count;
    private final double origin;
    private final double offset;
    private final double m2;
    private final double m3;
    private final double m4;
    private final double min;
    private final double max;

    Moments(double count, double origin, double offset, double m2, double m3, double m4, double min, double max) {
        this.count = count;
        this.origin = origin;
        this.offset = offset;
        this.m2 = m2;
        this.m3 = m3;
        this.m4 = m4;
        this.min = min;
        this.max = max;
    }

    /** The moments of numbers that count once each. */
    public static Moments of(double... values) {
        MomentsAccumulator accumulator = new MomentsAccumulator();
        for (double value : values) {
            accumulator.add(value);
        }
        return accumulator.toMoments();
    }

    /**
     * The moments of numbers that each occur as often as the count at the same place says.
     *
     * @throws IllegalArgumentException if the lengths differ or a count is negative or NaN
     */
    public static Moments of(double[] values, double[] counts) {
        if (values.length != counts.length) {
            throw new IllegalArgumentException(values.length + " values with " + counts.length + " counts");
        }
        MomentsAccumulator accumulator = new MomentsAccumulator();
        for (int i = 0; i < values.length; i++) {
            accumulator.add(values[i], counts[i]);
        }
        return accumulator.toMoments();
    }

    /** The moments of these numbers and the others together. */
    public Moments merge(Moments other) {
        MomentsAccumulator accumulator = new MomentsAccumulator();
        accumulator.add(this);
        accumulator.add(other);
        return accumulator.toMoments();
    }

    /** The number of cases, the sum of their frequency weights. */
    public double count() {
        return count;
    }

    /** The arithmetic mean; NaN without cases. */
    public double mean() {
        return count > 0 ? origin + offset : Double.NaN;
    }

    /** The sum of the numbers; 0 without cases. */
    public double sum() {
        return count * (origin + offset);
    }

    /** The smallest number; NaN without cases. */
    public double min() {
        return count > 0 ? min : Double.NaN;
    }

    /** The largest number; NaN without cases. */
    public double max() {
        return count > 0 ? max : Double.NaN;
    }

    /** The sum of squared deviations from the mean. */
    public double sumOfSquares() {
        return m2;
    }

    /** The sample variance, with count - 1 in the denominator; NaN for at most one case. */
    public double variance() {
        return count > 1 ? m2 / (count - 1) : Double.NaN;
    }

    /** The root of {@link #variance}. */
    public double standardDeviation() {
        return Math.sqrt(variance());
    }

    /** The standard error of the mean under simple random sampling from a large population. */
    public double standardError() {
        return standardDeviation() / Math.sqrt(count);
    }

    /**
     * The mean's interval by Student's t with count - 1 degrees of freedom; undefined for at most one case.
     *
     * @param level the confidence level, between 0 and 1, such as 0.95
     */
    public Interval meanInterval(double level) {
        Interval.tailOf(level);
        return count > 1
                ? Interval.around(mean(), DistributionQuantile.studentTForLevel(level, count - 1) * standardError())
                : Interval.UNDEFINED;
    }

    /** The skewness in a convention; NaN without spread or with fewer cases than the convention needs. */
    public double skewness(ShapeConvention convention) {
        return m2 > 0 ? convention.skewness(Math.sqrt(count) * m3 / Math.pow(m2, 1.5), count) : Double.NaN;
    }

    /** The excess kurtosis (0 for a normal distribution) in a convention; NaN as for {@link #skewness}. */
    public double excessKurtosis(ShapeConvention convention) {
        return m2 > 0 ? convention.excessKurtosis(count * m4 / (m2 * m2) - 3, count) : Double.NaN;
    }

    /** The kurtosis (3 for a normal distribution): {@link #excessKurtosis} plus 3. */
    public double kurtosis(ShapeConvention convention) {
        return excessKurtosis(convention) + 3;
    }

    /** The sums of third powers of deviations from the mean. */
    double m3() {
        return m3;
    }

    double m4() {
        return m4;
    }

    /** The number that the mean is kept as an offset from. */
    double origin() {
        return origin;
    }

    double offset() {
        return offset;
    }

    double keptMin() {
        return min;
    }

    double keptMax() {
        return max;
    }
}
