package org.anketa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MidranksTest {

    @Test
    void equalNumbersShareTheMeanOfTheirRanks() {
        Midranks ranks = Midranks.of(ValueCounts.ofSamples(new double[] {10, 20, 20}, new double[] {20, 40}));
        assertThat(ranks.rank(0)).isEqualTo(1);
        assertThat(ranks.rank(1)).isEqualTo(3);
        assertThat(ranks.rank(2)).isEqualTo(5);
        assertThat(ranks.rankSum(0)).isEqualTo(7);
        assertThat(ranks.rankSum(1)).isEqualTo(8);
    }

    @Test
    void tiesShrinkTheVariance() {
        Midranks ranks = Midranks.of(ValueCounts.ofSamples(new double[] {10, 20, 20, 20, 40}));
        assertThat(ranks.tieTerm()).isEqualTo(24);
        assertThat(ranks.tieCorrection()).isEqualTo(1 - 24 / 120.0);
        // Ranks 1, 3, 3, 3, 5 around 3: squares 4, 0, 0, 0, 4 over 5 - 1.
        assertThat(ranks.variance()).isCloseTo(2, within(1e-14));
    }

    @Test
    void withoutTiesNothingIsCorrected() {
        Midranks ranks = Midranks.of(ValueCounts.ofSamples(new double[] {3, 1, 2}));
        assertThat(ranks.tieTerm()).isZero();
        assertThat(ranks.tieCorrection()).isOne();
    }

    @Test
    void equalNumbersAloneHaveNoVariance() {
        Midranks ranks =
                Midranks.of(ValueCounts.of(new double[] {7, 8}, new double[][] {{0.1, 0}, {0.7, 0}, {0.3, 0}}));
        assertThat(ranks.tieCorrection()).isZero();
        assertThat(ranks.variance()).isZero();
    }
}
