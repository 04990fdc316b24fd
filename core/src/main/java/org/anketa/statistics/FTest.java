package org.anketa.statistics;

/**
 * An F test. All is NaN where the test can't be computed.
 *
 * @param f the statistic
 * @param numeratorDf its numerator's degrees of freedom
 * @param denominatorDf its denominator's degrees of freedom; fractional for Welch's test
 * @param p the upper tail at f
 */
public record FTest(double f, double numeratorDf, double denominatorDf, double p) {

    static FTest of(double f, double numeratorDf, double denominatorDf) {
        return new FTest(f, numeratorDf, denominatorDf, UpperTail.f(f, numeratorDf, denominatorDf));
    }
}
