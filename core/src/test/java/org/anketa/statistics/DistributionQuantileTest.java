package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Expected values: R 4.2.2, by the call in the comment. */
class DistributionQuantileTest {

    @Test
    void quantilesAreThoseOfR() {
        // qnorm(0.025), qnorm(1e-300)
        assertClose(DistributionQuantile.normal(0.025), -1.9599639845400538, 1e-14);
        assertClose(DistributionQuantile.normal(1e-300), -37.0470962993612, 1e-14);
        // qt(0.975, 3.7), qt(1e-12, 5)
        assertClose(DistributionQuantile.studentT(0.975, 3.7), 2.8675207071911917, 1e-11);
        assertClose(DistributionQuantile.studentT(1e-12, 5), -393.95695957760387, 1e-11);
        assertClose(DistributionQuantile.studentT(0.025, Double.POSITIVE_INFINITY), -1.9599639845400538, 1e-14);
        // qchisq(0.025, 7), qchisq(1e-9, 0.5)
        assertClose(DistributionQuantile.chiSquared(0.025, 7), 1.6898691806773545, 1e-12);
        assertClose(DistributionQuantile.chiSquared(1e-9, 0.5), 1.3499395786223572e-36, 1e-12);
        // qbeta(0.025, 3.5, 17.5), qbeta(0.9, 0.4, 120)
        assertClose(DistributionQuantile.beta(0.025, 3.5, 17.5), 0.04413134197515585, 1e-12);
        assertClose(DistributionQuantile.beta(0.9, 0.4, 120), 0.009394505891818561, 1e-12);
    }

    @Test
    void quantilesOfTheStudentizedRangeAreThoseOfR() {
        // qtukey(0.95, 3, 10), qtukey(0.99, 5, Inf), qtukey(0.95, 10, 4.2), which R gives to about four decimals
        assertThat(DistributionQuantile.studentizedRange(0.95, 3, 10)).isBetween(3.87667, 3.87678);
        assertThat(DistributionQuantile.studentizedRange(0.99, 5, Double.POSITIVE_INFINITY))
                .isBetween(4.60281, 4.60283);
        assertThat(DistributionQuantile.studentizedRange(0.95, 10, 4.2)).isBetween(7.61905, 7.61910);
    }

    @Test
    void quantilesOfTheStudentizedRangeInvertItsTail() {
        for (double tail : new double[] {0.999, 0.5, 0.05, 1e-6}) {
            double q = DistributionQuantile.studentizedRange(1 - tail, 4, 17.3);
            assertClose(UpperTail.studentizedRange(q, 4, 17.3), tail, 1e-9);
        }
    }

    @Test
    void endsOfTheRange() {
        assertThat(DistributionQuantile.normal(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(DistributionQuantile.chiSquared(0, 3)).isZero();
        assertThat(DistributionQuantile.studentizedRange(0, 3, 5)).isZero();
        assertThat(DistributionQuantile.studentizedRange(1, 3, 5)).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void whatIsNotDefinedIsNaN() {
        assertThat(DistributionQuantile.normal(1.5)).isNaN();
        assertThat(DistributionQuantile.normal(Double.NaN)).isNaN();
        assertThat(DistributionQuantile.studentT(0.5, 0)).isNaN();
        assertThat(DistributionQuantile.chiSquared(0.5, Double.NaN)).isNaN();
        assertThat(DistributionQuantile.beta(0.5, 0, 1)).isNaN();
        assertThat(DistributionQuantile.beta(0.5, 1, -1)).isNaN();
        assertThat(DistributionQuantile.studentizedRange(0.5, 1, 5)).isNaN();
    }
}
