package org.anketa.statistics;

/**
 * Gathers {@link Moments} number by number without allocating; for one thread at a time.
 *
 * <p>The mean is kept as an offset from the first number, so that a large common offset costs no digits.
 */
public final class MomentsAccumulator {

    private double count;
    private double origin;
    private double offset;
    private double m2;
    private double m3;
    private double m4;
    private double min = Double.POSITIVE_INFINITY;
    private double max = Double.NEGATIVE_INFINITY;

    /** Adds a number that counts once. */
    public void add(double value) {
        merge(1, value, 0, 0, 0, 0, value, value);
    }

    /**
     * Adds a number that counts as {@code weight} cases; with weight 0 it counts for nothing, not even the range.
     *
     * @throws IllegalArgumentException if the weight is negative or NaN
     */
    public void add(double value, double weight) {
        if (!(weight >= 0)) {
            throw new IllegalArgumentException("A frequency weight of " + weight);
        }
        if (weight > 0) {
            merge(weight, value, 0, 0, 0, 0, value, value);
        }
    }

    /** Adds the numbers whose moments these are. */
    public void add(Moments moments) {
        if (moments.count() > 0) {
            merge(
                    moments.count(),
                    moments.origin(),
                    moments.offset(),
                    moments.sumOfSquares(),
                    moments.m3(),
                    moments.m4(),
                    moments.keptMin(),
                    moments.keptMax());
        }
    }

    /** The moments of all numbers added so far. */
    public Moments toMoments() {
        return new Moments(count, origin, offset, m2, m3, m4, min, max);
    }

    private void merge(
            double otherCount,
            double otherOrigin,
            double otherOffset,
            double otherM2,
            double otherM3,
            double otherM4,
            double otherMin,
            double otherMax) {
        double total = count + otherCount;
        if (count == 0) {
            origin = otherOrigin;
        }
        double delta = otherOrigin - origin - offset + otherOffset;
        double share = delta / total;
        double product = count * otherCount;
        double between = delta * share * product;
        m4 += otherM4
                + between * share * share * (count * count - product + otherCount * otherCount)
                + 6 * share * share * (count * count * otherM2 + otherCount * otherCount * m2)
                + 4 * share * (count * otherM3 - otherCount * m3);
        m3 += otherM3 + between * share * (count - otherCount) + 3 * share * (count * otherM2 - otherCount * m2);
        m2 += otherM2 + between;
        offset += share * otherCount;
        count = total;
        min = Math.min(min, otherMin);
        max = Math.max(max, otherMax);
    }
}
