package org.anketa.plugins.relations;

import org.anketa.statistics.DistributionQuantile;
import org.anketa.statistics.Interval;

/**
 * How likely the event is in the exposed group against the reference group, of a 2 x 2 table: the first row is the
 * reference, the second is exposed, the second column is the event. Intervals are A. Wald's, on the logarithm for ratios.
 *
 * @param oddsRatio the event's odds in the exposed group over those in the reference group; NaN where that divides by 0
 * @param relativeRisk the event's share in the exposed group over that in the reference group; NaN likewise
 * @param riskDifference the event's share in the exposed group minus that in the reference group
 */
record Risk(Estimate oddsRatio, Estimate relativeRisk, Estimate riskDifference) {

    /** A value with its interval, which is undefined where a count of 0 leaves it without a standard error. */
    record Estimate(double value, Interval interval) {}

    /** @throws IllegalArgumentException if the table isn't 2 x 2 */
    static Risk of(ContingencyTable table, double level) {
        if (!table.isTwoByTwo()) {
            throw new IllegalArgumentException("Risks need a 2 x 2 table");
        }
        double z = DistributionQuantile.normal((1 + level) / 2);
        double a = table.count(1, 1);
        double b = table.count(1, 0);
        double c = table.count(0, 1);
        double d = table.count(0, 0);
        double exposed = a / (a + b);
        double reference = c / (c + d);
        return new Risk(
                ratio(a * d / (b * c), z * Math.sqrt(1 / a + 1 / b + 1 / c + 1 / d)),
                ratio(exposed / reference, z * Math.sqrt(1 / a - 1 / (a + b) + 1 / c - 1 / (c + d))),
                difference(
                        exposed - reference,
                        z * Math.sqrt(exposed * (1 - exposed) / (a + b) + reference * (1 - reference) / (c + d))));
    }

    private static Estimate ratio(double value, double logMargin) {
        if (!Double.isFinite(value)) {
            return new Estimate(Double.NaN, Interval.UNDEFINED);
        }
        boolean estimable = value > 0 && Double.isFinite(logMargin);
        return new Estimate(
                value,
                estimable
                        ? new Interval(value * Math.exp(-logMargin), value * Math.exp(logMargin))
                        : Interval.UNDEFINED);
    }

    private static Estimate difference(double value, double margin) {
        return new Estimate(value, new Interval(value - margin, value + margin));
    }
}
