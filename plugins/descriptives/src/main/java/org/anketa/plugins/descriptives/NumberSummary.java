package org.anketa.plugins.descriptives;

import org.anketa.statistics.DistributionQuantile;
import org.anketa.statistics.Interval;
import org.anketa.statistics.Moments;

/**
 * What the numbers of some cases come to. A measure that the numbers don't determine is NaN.
 *
 * @param surveyWeights whether the cases have survey weights
 */
record NumberSummary(Numbers numbers, Summary.Options options, boolean surveyWeights) {

    Moments moments() {
        return numbers.moments();
    }

    double quantile(double p) {
        return numbers.quantile(p, options.quantiles());
    }

    double standardError() {
        return numbers.standardError(surveyWeights);
    }

    /** The mean's interval by Student's t with n - 1 degrees of freedom, n being the cases with a number. */
    Interval interval() {
        long n = numbers.all().cases();
        if (n < 2) {
            return Interval.UNDEFINED;
        }
        double tail = (1 - options.confidence()) / 2;
        double margin = -DistributionQuantile.studentT(tail, n - 1.0) * standardError();
        return new Interval(moments().mean() - margin, moments().mean() + margin);
    }
}
