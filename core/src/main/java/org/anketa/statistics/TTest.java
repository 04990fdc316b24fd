package org.anketa.statistics;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Student's and Welch's t test of a difference of two means.
 *
 * <p>Without enough cases or without any spread there is no test: t, p, interval and effect sizes are NaN.
 *
 * @param difference the first mean minus the second
 * @param standardError its standard error
 * @param t the difference over its standard error
 * @param df the degrees of freedom; fractional for Welch's test
 * @param p the two-sided p-value
 * @param interval the difference's confidence interval
 * @param cohensD the difference in pooled standard deviations (paired: in standard deviations of the differences)
 * @param hedgesG Cohen's d times the exact correction for small samples, G(m/2) / (sqrt(m/2) G((m-1)/2)) with G the
 *     gamma function and m the pooled degrees of freedom
 */
public record TTest(
        double difference,
        double standardError,
        double t,
        double df,
        double p,
        Interval interval,
        double cohensD,
        double hedgesG) {

    /** Welch's test, which doesn't assume equal variances; the usual default. */
    public static TTest welch(GroupSummary first, GroupSummary second, double level) {
        double a = first.meanVariance();
        double b = second.meanVariance();
        return of(first.mean() - second.mean(), a + b, welchDf(first, second), level, standardized(first, second));
    }

    /** Student's test, which assumes equal variances. */
    public static TTest student(GroupSummary first, GroupSummary second, double level) {
        double squaredError = pooledVariance(first, second) * (1 / first.count() + 1 / second.count());
        return of(
                first.mean() - second.mean(),
                squaredError,
                first.count() + second.count() - 2,
                level,
                standardized(first, second));
    }

    /** The test of whether paired differences have the mean 0. */
    public static TTest paired(GroupSummary differences, double level) {
        double df = differences.count() - 1;
        return of(
                differences.mean(),
                differences.meanVariance(),
                df,
                level,
                new Standardized(differences.mean() / Math.sqrt(differences.variance()), df));
    }

    /** The degrees of freedom of Welch and Satterthwaite. */
    static double welchDf(GroupSummary first, GroupSummary second) {
        double a = first.meanVariance();
        double b = second.meanVariance();
        return (a + b) * (a + b) / (a * a / (first.count() - 1) + b * b / (second.count() - 1));
    }

    private record Standardized(double d, double df) {}

    private static TTest of(
            double difference, double squaredError, double df, double level, Standardized standardized) {
        Interval.tailOf(level);
        if (!(squaredError > 0 && squaredError < Double.POSITIVE_INFINITY) || !(df > 0)) {
            double none = Double.NaN;
            return new TTest(difference, Math.sqrt(squaredError), none, df, none, Interval.UNDEFINED, none, none);
        }
        double error = Math.sqrt(squaredError);
        double t = difference / error;
        return new TTest(
                difference,
                error,
                t,
                df,
                UpperTail.studentTTwoSided(t, df),
                Interval.around(difference, DistributionQuantile.studentTForLevel(level, df) * error),
                standardized.d(),
                standardized.d() * smallSampleCorrection(standardized.df()));
    }

    private static Standardized standardized(GroupSummary first, GroupSummary second) {
        double df = first.count() + second.count() - 2;
        return new Standardized((first.mean() - second.mean()) / Math.sqrt(pooledVariance(first, second)), df);
    }

    private static double pooledVariance(GroupSummary first, GroupSummary second) {
        return (first.sumOfSquares() + second.sumOfSquares()) / (first.count() + second.count() - 2);
    }

    private static double smallSampleCorrection(double df) {
        return df > 1
                ? Math.exp(LogGamma.value(df / 2) - LogGamma.value((df - 1) / 2)) / Math.sqrt(df / 2)
                : Double.NaN;
    }
}
