package org.anketa.statistics;

/**
 * A coefficient of agreement (observed &minus; expected) / (1 &minus; expected) with its standard error.
 *
 * @param value NaN where the expected agreement is 1: raters could not have disagreed
 * @param expected the agreement that chance would give
 * @param standardError NaN with fewer than two units
 * @param units whose ratings it rests on
 */
public record ChanceCorrected(double value, double expected, double standardError, long units) {

    /** The interval for the level of confidence by Student's t on units &minus; 1 degrees of freedom; it ends at 1. */
    public Interval interval(double level) {
        return Interval.ofAgreement(value, DistributionQuantile.studentTForLevel(level, units - 1.0) * standardError);
    }
}
