package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HypergeometricTest {

    @Test
    void tailsAreThoseOfR() {
        // phyper(3, 40, 160, 30, lower.tail = FALSE); phyper(12, 400, 1600, 300); phyper(250, 4000, 16000, 300, lower =
        // FALSE)
        assertClose(new Hypergeometric(40, 160, 30, 1).upperTail(4), 0.8966458722650208, 1e-12);
        assertClose(new Hypergeometric(400, 1600, 300, 1).lowerTail(12), 8.923032475707247e-18, 1e-12);
        assertClose(new Hypergeometric(4000, 16000, 300, 1).upperTail(251), 1.2291209888974527e-126, 1e-12);
    }

    @Test
    void oddsWeighTheNumbers() {
        // 4 marked, 3 unmarked, 3 drawn: 1, 12, 18, 4 ways with 0, 1, 2, 3 marked; odds 2.5.
        double[] weights = {1, 12 * 2.5, 18 * 6.25, 4 * 15.625};
        double total = weights[0] + weights[1] + weights[2] + weights[3];
        Hypergeometric distribution = new Hypergeometric(4, 3, 3, 2.5);
        assertClose(distribution.mean(), (weights[1] + 2 * weights[2] + 3 * weights[3]) / total, 1e-14);
        assertClose(distribution.upperTail(3), weights[3] / total, 1e-14);
        assertClose(distribution.upperTail(1), 1 - weights[0] / total, 1e-14);
        assertClose(distribution.lowerTail(1), (weights[0] + weights[1]) / total, 1e-14);
        assertClose(distribution.lowerTail(2), 1 - weights[3] / total, 1e-14);
    }

    @Test
    void tailsOutsideTheSupportAreEmptyOrEverything() {
        Hypergeometric distribution = new Hypergeometric(4, 3, 5, 1);
        assertThat(distribution.lowest()).isEqualTo(2);
        assertThat(distribution.highest()).isEqualTo(4);
        assertThat(distribution.upperTail(2)).isOne();
        assertThat(distribution.upperTail(5)).isZero();
        assertThat(distribution.lowerTail(1)).isZero();
        assertThat(distribution.lowerTail(4)).isOne();
    }

    @Test
    void fixedNumbersHaveOneValue() {
        Hypergeometric distribution = new Hypergeometric(0, 7, 3, 1);
        assertThat(distribution.mean()).isZero();
        assertThat(distribution.upperTail(0)).isOne();
        assertThat(distribution.atMostAsProbableAs(0)).isOne();
    }
}
