package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantileTypeTest {

    private static final double[] VALUES = {2, 3, 4, 5, 8, 13, 21, 34.5};
    private static final double[] COUNTS = {1, 2, 0, 1, 3, 1, 1, 1};

    /**
     * R 4.2.2: {@code quantile(c(2,3,3,5,8,8,8,13,21,34.5), c(0,.1,.25,1/3,.5,.75,.9,.95,1), type=)}.
     */
    @ParameterizedTest
    @CsvSource({
        "TYPE_1, 2, 2, 3, 5, 8, 13, 21, 34.5, 34.5",
        "TYPE_2, 2, 2.5, 3, 5, 8, 13, 27.75, 34.5, 34.5",
        "TYPE_3, 2, 2, 3, 3, 8, 13, 21, 34.5, 34.5",
        "TYPE_4, 2, 2, 3, 3.666666666666666, 8, 10.5, 21, 27.75, 34.5",
        "TYPE_5, 2, 2.5, 3, 4.666666666666666, 8, 13, 27.75, 34.5, 34.5",
        "TYPE_6, 2, 2.1, 3, 4.333333333333333, 8, 15, 33.150000000000006, 34.5, 34.5",
        "TYPE_7, 2, 2.9, 3.5, 5, 8, 11.75, 22.35, 28.425, 34.5",
        "TYPE_8, 2, 2.3666666666666663, 3, 4.5555555555555545, 8, 13.666666666666657, 29.55, 34.5, 34.5",
        "TYPE_9, 2, 2.4, 3, 4.583333333333333, 8, 13.5, 29.1, 34.5, 34.5"
    })
    void quantilesAreThoseOfR(
            QuantileType type,
            double min,
            double p10,
            double p25,
            double third,
            double median,
            double p75,
            double p90,
            double p95,
            double max) {
        double[] shares = {0, 0.1, 0.25, 1 / 3.0, 0.5, 0.75, 0.9, 0.95, 1};
        double[] expected = {min, p10, p25, third, median, p75, p90, p95, max};
        for (int i = 0; i < shares.length; i++) {
            assertClose(type.of(VALUES, COUNTS, shares[i]), expected[i], 1e-12);
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsAreReplicatedCases(QuantileType type) {
        double[] replicated = {2, 3, 3, 5, 8, 8, 8, 13, 21, 34.5};
        for (double p = 0; p <= 1; p += 1 / 64.0) {
            double[] ones = new double[replicated.length];
            Arrays.fill(ones, 1);
            assertThat(type.of(VALUES, COUNTS, p)).isEqualTo(type.of(replicated, ones, p));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSingleCaseIsEveryQuantile(QuantileType type) {
        assertThat(type.of(new double[] {7}, new double[] {1}, 0)).isEqualTo(7);
        assertThat(type.of(new double[] {7}, new double[] {1}, 0.6)).isEqualTo(7);
        assertThat(type.of(new double[] {7}, new double[] {1}, 1)).isEqualTo(7);
    }

    @ParameterizedTest
    @EnumSource
    void withoutCasesThereIsNoQuantile(QuantileType type) {
        assertThat(type.of(new double[] {}, new double[] {}, 0.5)).isNaN();
        assertThat(type.of(new double[] {1, 2}, new double[] {0, 0}, 0.5)).isNaN();
    }

    @Test
    void roundingOfAPositionDoesNotMoveToTheNextCase() {
        double[] values = new double[1000];
        double[] counts = new double[1000];
        Arrays.setAll(values, i -> i + 1);
        Arrays.fill(counts, 1000);
        for (int share = 1; share <= 1000; share++) {
            assertThat(QuantileType.TYPE_1.of(values, counts, share / 1000.0)).isEqualTo(share);
        }
    }

    @Test
    void theDefaultIsTypeSeven() {
        assertThat(QuantileType.DEFAULT).isEqualTo(QuantileType.TYPE_7);
    }

    @Test
    void impossibleInputIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QuantileType.TYPE_7.of(VALUES, COUNTS, 1.1));
        assertThatIllegalArgumentException().isThrownBy(() -> QuantileType.TYPE_7.of(VALUES, new double[2], 0.5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuantileType.TYPE_7.of(new double[1], new double[] {-1}, 0.5));
    }
}
