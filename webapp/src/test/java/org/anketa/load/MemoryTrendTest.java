package org.anketa.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MemoryTrendTest {

    private static MemoryTrend of(double... heaps) {
        MemoryTrend trend = new MemoryTrend();
        for (int i = 0; i < heaps.length; i++) {
            trend.add(new MemorySample(i, heaps[i], 300));
        }
        return trend;
    }

    @Test
    void warmingUpIsNoGrowth() {
        MemoryTrend trend = of(40, 70, 90, 100, 101, 99, 100, 102, 98);
        assertThat(trend.grows()).isFalse();
        assertThat(trend.median(1)).isEqualTo(100);
        assertThat(trend.median(2)).isEqualTo(100);
    }

    @Test
    void aLeakIsGrowth() {
        MemoryTrend trend = of(50, 60, 70, 80, 90, 100, 110, 120, 130);
        assertThat(trend.grows()).isTrue();
        assertThat(trend.slope()).isCloseTo(10, within(1e-9));
    }

    @Test
    void onePeakIsNoGrowth() {
        assertThat(of(90, 90, 90, 100, 100, 100, 100, 300, 100).grows()).isFalse();
    }

    @Test
    void fifteenOfAHundredAreAllowed() {
        assertThat(of(1, 100, 115).grows()).isFalse();
        assertThat(of(1, 100, 116).grows()).isTrue();
    }

    @Test
    void ofTooFewSamplesNothingGoodIsConcluded() {
        assertThat(of(100, 100).grows()).isTrue();
    }
}
