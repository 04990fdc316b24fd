package org.anketa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ValueCountsTest {

    @Test
    void samplesAreAggregatedToDistinctValues() {
        ValueCounts counts = ValueCounts.ofSamples(new double[] {3, 1, 3, -0.0}, new double[] {0.0, 9});
        assertThat(counts.groups()).isEqualTo(2);
        assertThat(counts.size()).isEqualTo(4);
        assertThat(counts.value(0)).isZero();
        assertThat(counts.count(0, 2)).isEqualTo(2);
        assertThat(counts.count(1, 2)).isZero();
        assertThat(counts.valueTotal(0)).isEqualTo(2);
        assertThat(counts.groupTotal(0)).isEqualTo(4);
        assertThat(counts.groupTotal(1)).isEqualTo(2);
        assertThat(counts.total()).isEqualTo(6);
    }

    @Test
    void groupsPooledAreOneGroup() {
        ValueCounts pooled = ValueCounts.ofSamples(new double[] {3, 1, 3}, new double[] {1, 9})
                .pooled();
        assertThat(pooled.groups()).isOne();
        assertThat(pooled.groupTotal(0)).isEqualTo(5);
        assertThat(pooled.count(0, 0)).isEqualTo(2);
        assertThat(pooled.moments(0).mean()).isEqualTo(3.4);
    }

    @Test
    void aGroupHasMomentsAndQuantiles() {
        ValueCounts counts = ValueCounts.ofSamples(new double[] {3, 1, 3, 0}, new double[] {});
        assertThat(counts.moments(0).mean()).isEqualTo(1.75);
        assertThat(counts.quantile(0, 0.5, QuantileType.TYPE_7)).isEqualTo(2);
        assertThat(counts.moments(1).count()).isZero();
        assertThat(counts.quantile(1, 0.5, QuantileType.TYPE_7)).isNaN();
    }

    @Test
    void laterChangesOfTheArraysDoNotReachIt() {
        double[] values = {1, 2};
        double[][] byGroup = {{3, 4}};
        ValueCounts counts = ValueCounts.of(values, byGroup);
        values[0] = 50;
        byGroup[0][0] = 50;
        assertThat(counts.value(0)).isEqualTo(1);
        assertThat(counts.count(0, 0)).isEqualTo(3);
    }

    @Test
    void impossibleInputIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> ValueCounts.of(new double[] {1, 1}, new double[][] {}));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueCounts.of(new double[] {2, 1}, new double[][] {}));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueCounts.ofSamples(new double[] {1, Double.NaN}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueCounts.of(new double[] {1, 2}, new double[][] {{1}}));
        assertThatIllegalArgumentException().isThrownBy(() -> ValueCounts.of(new double[] {1}, new double[][] {{-1}}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValueCounts.of(new double[] {1}, new double[][] {{Double.POSITIVE_INFINITY}}));
    }
}
