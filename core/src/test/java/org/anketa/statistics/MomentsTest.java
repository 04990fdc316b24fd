package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MomentsTest {

    private static final double[] NUMBERS = {2, 3, 3, 5, 8, 8, 8, 13, 21, 34.5};

    /** Moments, adjusted and type 3 shape by the formulas of Joanes and Gill in R 4.2.2; t.test(x)$conf.int. */
    private static void assertMomentsOfNumbers(Moments moments) {
        assertThat(moments.count()).isEqualTo(10);
        assertClose(moments.mean(), 10.55, 1e-14);
        assertClose(moments.sum(), 105.5, 1e-14);
        assertClose(moments.variance(), 102.91388888888889, 1e-13);
        assertClose(moments.standardDeviation(), 10.14464828808219, 1e-13);
        assertClose(moments.standardError(), 10.14464828808219 / Math.sqrt(10), 1e-13);
        assertClose(moments.skewness(ShapeConvention.MOMENT), 1.479372410363614, 1e-12);
        assertClose(moments.skewness(ShapeConvention.ADJUSTED), 1.7543198716358643, 1e-12);
        assertClose(moments.skewness(ShapeConvention.SAMPLE_VARIANCE), 1.2631103075778225, 1e-12);
        assertClose(moments.excessKurtosis(ShapeConvention.MOMENT), 1.1252153116420907, 1e-12);
        assertClose(moments.excessKurtosis(ShapeConvention.ADJUSTED), 2.95350564022441, 1e-12);
        assertClose(moments.excessKurtosis(ShapeConvention.SAMPLE_VARIANCE), 0.34142440243009364, 1e-11);
        assertClose(moments.kurtosis(ShapeConvention.MOMENT), 4.125215311642091, 1e-12);
        assertThat(moments.min()).isEqualTo(2);
        assertThat(moments.max()).isEqualTo(34.5);
        assertClose(moments.meanInterval(0.95).low(), 3.2929557884769256, 1e-11);
        assertClose(moments.meanInterval(0.95).high(), 17.807044211523078, 1e-11);
    }

    @Test
    void momentsOfSingleNumbers() {
        assertMomentsOfNumbers(Moments.of(NUMBERS));
    }

    @Test
    void countsAreReplicatedCases() {
        assertMomentsOfNumbers(
                Moments.of(new double[] {2, 3, 4, 5, 8, 13, 21, 34.5}, new double[] {1, 2, 0, 1, 3, 1, 1, 1}));
    }

    @Test
    void partsMergeIntoTheWhole() {
        for (int cut = 0; cut <= NUMBERS.length; cut++) {
            Moments first = Moments.of(Arrays.copyOfRange(NUMBERS, 0, cut));
            Moments second = Moments.of(Arrays.copyOfRange(NUMBERS, cut, NUMBERS.length));
            assertMomentsOfNumbers(first.merge(second));
            assertMomentsOfNumbers(second.merge(first));
        }
    }

    @Test
    void weightedPartsMergeIntoTheWhole() {
        Moments first = Moments.of(new double[] {8, 3}, new double[] {3, 2});
        Moments second = Moments.of(2, 5, 13, 21, 34.5);
        assertMomentsOfNumbers(Moments.NONE.merge(first).merge(second).merge(Moments.NONE));
    }

    @Test
    void equalNumbersHaveNoVarianceAtAll() {
        Moments moments = Moments.of(new double[] {0.1}, new double[] {7.3});
        MomentsAccumulator accumulator = new MomentsAccumulator();
        for (int i = 0; i < 1000; i++) {
            accumulator.add(0.1);
        }
        accumulator.add(moments);
        assertThat(accumulator.toMoments().variance()).isEqualTo(0.0);
        assertThat(accumulator.toMoments().mean()).isEqualTo(0.1);
        assertThat(accumulator.toMoments().skewness(ShapeConvention.DEFAULT)).isNaN();
        assertThat(accumulator.toMoments().excessKurtosis(ShapeConvention.DEFAULT))
                .isNaN();
    }

    @Test
    void aLargeOffsetCostsNoDigits() {
        MomentsAccumulator accumulator = new MomentsAccumulator();
        for (int i = 0; i < 100_000; i++) {
            accumulator.add(1e9 + 4 + 3 * (i % 4) + (i % 4 == 3 ? 3 : 0));
        }
        // Deviations of 4, 7, 10, 16 from their mean 9.25.
        double n = 100_000;
        double square = (5.25 * 5.25 + 2.25 * 2.25 + 0.75 * 0.75 + 6.75 * 6.75) / 4;
        double cube = (-5.25 * 5.25 * 5.25 - 2.25 * 2.25 * 2.25 + 0.75 * 0.75 * 0.75 + 6.75 * 6.75 * 6.75) / 4;
        Moments moments = accumulator.toMoments();
        assertClose(moments.mean(), 1e9 + 9.25, 1e-15);
        assertClose(moments.variance(), square * n / (n - 1), 1e-9);
        assertClose(moments.skewness(ShapeConvention.MOMENT), cube / Math.pow(square, 1.5), 1e-9);
    }

    @Test
    void aMillionCasesKeepTenDigits() {
        MomentsAccumulator accumulator = new MomentsAccumulator();
        double[] counts = new double[7];
        for (int i = 0; i < 1_000_000; i++) {
            int value = i % 1000 * (i % 1000) % 7;
            accumulator.add(value + 0.3);
            counts[value]++;
        }
        Moments counted = Moments.of(new double[] {0.3, 1.3, 2.3, 3.3, 4.3, 5.3, 6.3}, counts);
        Moments single = accumulator.toMoments();
        assertClose(single.mean(), counted.mean(), 1e-12);
        assertClose(single.variance(), counted.variance(), 1e-11);
        assertClose(single.skewness(ShapeConvention.DEFAULT), counted.skewness(ShapeConvention.DEFAULT), 1e-10);
        assertClose(
                single.excessKurtosis(ShapeConvention.DEFAULT), counted.excessKurtosis(ShapeConvention.DEFAULT), 1e-10);
    }

    @Test
    void noCasesHaveNoMoments() {
        assertThat(Moments.NONE.count()).isZero();
        assertThat(Moments.NONE.sum()).isZero();
        assertThat(Moments.NONE.mean()).isNaN();
        assertThat(Moments.NONE.variance()).isNaN();
        assertThat(Moments.NONE.min()).isNaN();
        assertThat(Moments.NONE.max()).isNaN();
        assertThat(Moments.NONE.meanInterval(0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void oneCaseHasNoVariance() {
        Moments moments = Moments.of(1e300);
        assertThat(moments.mean()).isEqualTo(1e300);
        assertThat(moments.variance()).isNaN();
        assertThat(moments.standardError()).isNaN();
        assertThat(moments.meanInterval(0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void adjustedShapeNeedsThreeAndFourCases() {
        assertThat(Moments.of(1, 2).skewness(ShapeConvention.ADJUSTED)).isNaN();
        assertThat(Moments.of(1, 2, 4).skewness(ShapeConvention.ADJUSTED)).isPositive();
        assertThat(Moments.of(1, 2, 4).excessKurtosis(ShapeConvention.ADJUSTED)).isNaN();
        assertThat(Moments.of(1, 2, 4, 4).excessKurtosis(ShapeConvention.ADJUSTED))
                .isNegative();
    }

    @Test
    void aWeightOfZeroCountsForNothing() {
        Moments moments = Moments.of(new double[] {-50, 1, 2}, new double[] {0, 1, 1});
        assertThat(moments.min()).isEqualTo(1);
        assertThat(moments.mean()).isEqualTo(1.5);
    }

    @Test
    void impossibleWeightsAreRefused() {
        MomentsAccumulator accumulator = new MomentsAccumulator();
        assertThatIllegalArgumentException().isThrownBy(() -> accumulator.add(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> accumulator.add(1, Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> Moments.of(new double[2], new double[1]));
    }
}
