package org.anketa.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LocalRateLimitsTest {

    private static final Limit SIXTY = Limit.perMinute("test", 60);

    private final StandingClock clock = new StandingClock();
    private final LocalRateLimits limits = new LocalRateLimits(clock);

    @Test
    void refusesWhoHasUsedUpTheLimitAndTellsWhenToComeBack() {
        for (int i = 0; i < 60; i++) {
            assertThat(limits.ask(SIXTY, "anna")).isZero();
        }
        Duration wait = limits.ask(SIXTY, "anna");
        assertThat(wait).isBetween(Duration.ofMillis(900), Duration.ofSeconds(1));
        clock.advance(wait);
        assertThat(limits.ask(SIXTY, "anna")).isZero();
        assertThat(limits.ask(SIXTY, "anna")).isPositive();
    }

    @Test
    void countsEachForItself() {
        Limit one = Limit.perMinute("one", 1);
        assertThat(limits.ask(one, "anna")).isZero();
        assertThat(limits.ask(one, "anna")).isPositive();
        assertThat(limits.ask(one, "boris")).isZero();
        assertThat(limits.ask(Limit.perMinute("other", 1), "anna")).isZero();
    }

    @Test
    void forgetsWhoHasBeenGivenEverythingBackAndNobodyElse() {
        for (int i = 0; i < 1_000; i++) {
            limits.ask(SIXTY, "guest " + i);
        }
        for (int i = 0; i < 60; i++) {
            limits.ask(SIXTY, "anna");
        }
        clock.advance(Duration.ofSeconds(11));
        limits.ask(SIXTY, "boris");
        // Anna has eleven of sixty back.
        assertThat(limits.size()).isEqualTo(2);
    }

    @Test
    void letsEverybodyPassWhereThereAreNoLimits() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(RateLimits.NONE.ask(Limit.perMinute("one", 1), "anna")).isZero();
        }
    }
}
