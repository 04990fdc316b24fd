package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.anketa.statistics.Reference.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** Expected values that stand in the test itself: R 4.2.2, by the call in the comment. */
class UpperTailTest {

    @Test
    void chiSquaredTailsAreThoseOfTheReferenceDownToSubnormals() {
        JsonNode group = Reference.group("chisq_sf");
        double[] x = numbers(group.at("/input/x"));
        double[] df = numbers(group.at("/input/df"));
        double[] tail = numbers(group.at("/expected/sf"));
        double[] logTail = numbers(group.at("/expected/log_sf"));
        for (int i = 0; i < x.length; i++) {
            assertClose(UpperTail.chiSquared(x[i], df[i]), tail[i], 1e-10);
            assertClose(UpperTail.logChiSquared(x[i], df[i]), logTail[i], 1e-10);
        }
    }

    @Test
    void logarithmsOfChiSquaredTailsGoOnWhereTailsEnd() {
        // pchisq(x, df, lower.tail = FALSE, log.p = TRUE)
        assertClose(UpperTail.logChiSquared(2000, 3.5), -994.7340328879782, 1e-12);
        assertClose(UpperTail.logChiSquared(1e5, 200), -49287.97417328992, 1e-12);
        assertClose(UpperTail.logChiSquared(5000, 1000), -1200.6943717304728, 1e-12);
        assertClose(UpperTail.logChiSquared(900, 1000), -0.010775081338570533, 1e-10);
    }

    @Test
    void normalTailsAreThoseOfTheReference() {
        JsonNode group = Reference.group("norm_sf");
        double[] z = numbers(group.at("/input/z"));
        double[] tail = numbers(group.at("/expected/sf"));
        for (int i = 0; i < z.length; i++) {
            assertClose(UpperTail.normal(z[i]), tail[i], 1e-10);
            assertClose(UpperTail.normalTwoSided(-z[i]), 2 * tail[i], 1e-10);
            assertClose(UpperTail.normal(-z[i]), 1 - tail[i], 1e-15);
        }
    }

    @Test
    void studentTailsAreThoseOfTheReference() {
        JsonNode group = Reference.group("t_sf");
        double[] t = numbers(group.at("/input/t"));
        double[] df = numbers(group.at("/input/df"));
        double[] tail = numbers(group.at("/expected/sf"));
        for (int i = 0; i < t.length; i++) {
            assertClose(UpperTail.studentT(t[i], df[i]), tail[i], 1e-10);
            assertClose(UpperTail.studentTTwoSided(-t[i], df[i]), 2 * tail[i], 1e-10);
        }
    }

    @Test
    void fTailsAreThoseOfTheReference() {
        JsonNode group = Reference.group("f_sf");
        double[] f = numbers(group.at("/input/f"));
        double[] numeratorDf = numbers(group.at("/input/df1"));
        double[] denominatorDf = numbers(group.at("/input/df2"));
        double[] tail = numbers(group.at("/expected/sf"));
        for (int i = 0; i < f.length; i++) {
            assertClose(UpperTail.f(f[i], numeratorDf[i], denominatorDf[i]), tail[i], 1e-10);
        }
        // pf(500, 4, 900, lower.tail = FALSE)
        assertClose(UpperTail.f(500, 4, 900), 6.656897168359314e-227, 1e-10);
    }

    @Test
    void infiniteDegreesOfFreedomAreTheLimit() {
        // pt(2, Inf, lower.tail = FALSE); pf(3, 2, Inf, lower.tail = FALSE)
        assertClose(UpperTail.studentT(2, Double.POSITIVE_INFINITY), 0.022750131948179212, 1e-12);
        assertClose(UpperTail.f(3, 2, Double.POSITIVE_INFINITY), 0.049787068367863944, 1e-12);
    }

    @Test
    void studentizedRangeTailsAreThoseOfTheReference() {
        JsonNode group = Reference.group("tukey_sf");
        double[] q = numbers(group.at("/input/q"));
        double[] k = numbers(group.at("/input/k"));
        double[] df = numbers(group.at("/input/df"));
        double[] tail = numbers(group.at("/expected/sf"));
        for (int i = 0; i < q.length; i++) {
            assertThat(Math.abs(UpperTail.studentizedRange(q[i], (int) k[i], df[i]) - tail[i]))
                    .as("q = %s, k = %s, df = %s", q[i], k[i], df[i])
                    .isLessThan(1e-7);
        }
    }

    @Test
    void studentizedRangeTailsAreTheirIntegral() {
        // 1 - k * integrate(function(z) dnorm(z) * (pnorm(z) - pnorm(z - q))^(k - 1), -Inf, Inf, rel.tol = 1e-13); with
        // finite df a trapezoidal sum of step 0.01 over the chi density around it. R's own ptukey is 1e-9 off, 5e-7
        // with many groups.
        assertClose(UpperTail.studentizedRange(3.5, 10, Double.POSITIVE_INFINITY), 0.28201643828913625, 1e-11);
        assertClose(UpperTail.studentizedRange(3, 3, Double.POSITIVE_INFINITY), 0.08554257165495782, 1e-11);
        assertClose(UpperTail.studentizedRange(1, 3, 5), 0.770149216143118, 1e-11);
        assertClose(UpperTail.studentizedRange(2.5, 3, 5), 0.2711159205872225, 1e-11);
        assertClose(UpperTail.studentizedRange(6, 50, 30), 0.07617140322561326, 1e-11);
        assertClose(UpperTail.studentizedRange(9, 100, 12.5), 0.01676788878858919, 1e-10);
        assertClose(UpperTail.studentizedRange(4, 3, 2), 0.1857215374234074, 1e-11);
        assertClose(UpperTail.studentizedRange(20, 5, 40), 3.7216895513306154e-16, 1e-11);
        assertClose(UpperTail.studentizedRange(0.1, 20, 5), 1, 1e-12);
    }

    @Test
    void studentizedRangeOfTwoGroupsIsATwoSidedT() {
        for (double df : new double[] {0.7, 1, 3.3, 20, 5000, 1e7, Double.POSITIVE_INFINITY}) {
            for (double q : new double[] {0.001, 0.5, 3, 12, 60}) {
                assertClose(
                        UpperTail.studentizedRange(q, 2, df), UpperTail.studentTTwoSided(q / Math.sqrt(2), df), 1e-10);
            }
        }
    }

    @Test
    void nothingIsBeyondInfinityAndAllIsBeyondNothing() {
        assertThat(UpperTail.chiSquared(Double.POSITIVE_INFINITY, 3)).isZero();
        assertThat(UpperTail.logChiSquared(Double.POSITIVE_INFINITY, 3)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(UpperTail.chiSquared(0, 3)).isOne();
        assertThat(UpperTail.logChiSquared(0, 3)).isZero();
        assertThat(UpperTail.f(Double.POSITIVE_INFINITY, 2, 3)).isZero();
        assertThat(UpperTail.f(0, 2, 3)).isOne();
        assertThat(UpperTail.studentTTwoSided(Double.POSITIVE_INFINITY, 3)).isZero();
        assertThat(UpperTail.studentizedRange(Double.POSITIVE_INFINITY, 3, 5)).isZero();
        assertThat(UpperTail.studentizedRange(0, 3, 5)).isOne();
    }

    @Test
    void whatIsNotDefinedIsNaN() {
        assertThat(UpperTail.chiSquared(Double.NaN, 1)).isNaN();
        assertThat(UpperTail.chiSquared(3, 0)).isNaN();
        assertThat(UpperTail.logChiSquared(3, -1)).isNaN();
        assertThat(UpperTail.normal(Double.NaN)).isNaN();
        assertThat(UpperTail.studentT(Double.NaN, 3)).isNaN();
        assertThat(UpperTail.studentT(1, Double.NaN)).isNaN();
        assertThat(UpperTail.f(1, 0, 5)).isNaN();
        assertThat(UpperTail.f(1, 2, Double.NaN)).isNaN();
        assertThat(UpperTail.studentizedRange(1, 1, 5)).isNaN();
        assertThat(UpperTail.studentizedRange(1, 3, 0)).isNaN();
        assertThat(UpperTail.studentizedRange(Double.NaN, 3, 5)).isNaN();
    }
}
