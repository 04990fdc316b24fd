package org.anketa.statistics;

import static org.anketa.statistics.ProportionInterval.CLOPPER_PEARSON;
import static org.anketa.statistics.ProportionInterval.WALD;
import static org.anketa.statistics.ProportionInterval.WILSON;
import static org.anketa.statistics.ProportionInterval.WILSON_CORRECTED;
import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProportionIntervalTest {

    private static final Map<String, double[]> CASES = Map.of(
            "x0_n20", new double[] {0, 20},
            "x3_n20", new double[] {3, 20},
            "x15_n50", new double[] {15, 50},
            "x120_n180", new double[] {120, 180});

    @ParameterizedTest
    @EnumSource
    void intervalsAreThoseOfTheReference(ProportionInterval kind) {
        JsonNode expected = Reference.group("prop_ci").get("expected");
        String name = kind == WILSON_CORRECTED ? "wilson_cc" : kind.name().toLowerCase(Locale.ROOT);
        CASES.forEach((id, numbers) -> {
            double[] ends = Reference.numbers(expected.get(id).get(name));
            Interval interval = kind.of(numbers[0], numbers[1], 0.95);
            assertThat(interval.low()).as(id).isCloseTo(ends[0], within(1e-10 * Math.abs(ends[0]) + 1e-16));
            assertThat(interval.high()).as(id).isCloseTo(ends[1], within(1e-10 * ends[1]));
        });
    }

    @ParameterizedTest
    @EnumSource
    void failuresMirrorSuccesses(ProportionInterval kind) {
        for (int x = 0; x <= 7; x++) {
            Interval successes = kind.of(x, 7, 0.9);
            Interval failures = kind.of(7 - x, 7, 0.9);
            assertThat(successes.low()).isCloseTo(1 - failures.high(), within(1e-14));
            assertThat(successes.high()).isCloseTo(1 - failures.low(), within(1e-14));
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutTrialsThereIsNoInterval(ProportionInterval kind) {
        assertThat(kind.of(0, 0, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(kind.of(0, 0, 0.95).isDefined()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void impossibleNumbersAreRefused(ProportionInterval kind) {
        assertThatIllegalArgumentException().isThrownBy(() -> kind.of(3, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> kind.of(-1, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> kind.of(Double.NaN, 2, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> kind.of(1, Double.POSITIVE_INFINITY, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> kind.of(1, 2, 95));
    }

    @Test
    void intervalsEndAtZeroAndOneExactly() {
        assertThat(WILSON.of(0, 20, 0.95).low()).isZero();
        assertThat(WILSON.of(20, 20, 0.95).high()).isOne();
        assertThat(WILSON_CORRECTED.of(0, 20, 0.95).low()).isZero();
        assertThat(CLOPPER_PEARSON.of(20, 20, 0.95).high()).isOne();
        assertThat(WALD.of(20, 20, 0.95)).isEqualTo(new Interval(1, 1));
    }

    @Test
    void endsOfTheScoreIntervalAreWhereItsTestRejects() {
        Interval interval = WILSON.of(12.7, 41.3, 0.99);
        double p = 12.7 / 41.3;
        for (double end : new double[] {interval.low(), interval.high()}) {
            double z = (p - end) / Math.sqrt(end * (1 - end) / 41.3);
            assertClose(UpperTail.normalTwoSided(z), 0.01, 1e-10);
        }
    }

    @Test
    void endsOfTheExactIntervalAreWhereItsTailsReachTheLevel() {
        Interval interval = CLOPPER_PEARSON.of(3, 11, 0.9);
        double below = 0;
        double above = 0;
        for (int x = 0; x <= 11; x++) {
            double ways = choose(11, x);
            below += x <= 3 ? ways * Math.pow(interval.high(), x) * Math.pow(1 - interval.high(), 11 - x) : 0;
            above += x >= 3 ? ways * Math.pow(interval.low(), x) * Math.pow(1 - interval.low(), 11 - x) : 0;
        }
        assertClose(below, 0.05, 1e-12);
        assertClose(above, 0.05, 1e-12);
    }

    private static double choose(int n, int k) {
        double ways = 1;
        for (int i = 1; i <= k; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }
}
