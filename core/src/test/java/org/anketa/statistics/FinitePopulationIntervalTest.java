package org.anketa.statistics;

import static org.anketa.statistics.FinitePopulationInterval.HYPERGEOMETRIC;
import static org.anketa.statistics.FinitePopulationInterval.WALD;
import static org.anketa.statistics.FinitePopulationInterval.WILSON;
import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.commons.statistics.distribution.HypergeometricDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FinitePopulationIntervalTest {

    private static final JsonNode EXPECTED = Reference.group("prop_ci_finite").get("expected");

    @Test
    void exactIntervalsAreThoseOfTheReference() {
        assertExact("x15_n50_N180", HYPERGEOMETRIC.of(15, 50, 180, 0.95));
        assertExact("x0_n50_N180", HYPERGEOMETRIC.of(0, 50, 180, 0.95));
        assertExact("x50_n50_N60", HYPERGEOMETRIC.of(50, 50, 60, 0.95));
        assertExact("x90_n120_N130", HYPERGEOMETRIC.of(90, 120, 130, 0.95));
    }

    private static void assertExact(String id, Interval interval) {
        assertClose(interval.low(), EXPECTED.get(id).get("lower").asDouble(), 1e-15);
        assertClose(interval.high(), EXPECTED.get(id).get("upper").asDouble(), 1e-15);
    }

    @Test
    void approximateIntervalsAreThoseOfTheReference() {
        JsonNode expected = EXPECTED.get("x15_n50_N180");
        Interval wald = WALD.of(15, 50, 180, 0.95);
        assertClose(new double[] {wald.low(), wald.high()}, Reference.numbers(expected.get("wald_fpc")), 1e-12);
        Interval wilson = WILSON.of(15, 50, 180, 0.95);
        assertClose(new double[] {wilson.low(), wilson.high()}, Reference.numbers(expected.get("neff_wilson")), 1e-12);
    }

    @Test
    void exactIntervalsInvertTheHypergeometricTails() {
        int population = 37;
        int sampled = 14;
        for (int x = 0; x <= sampled; x++) {
            Interval interval = HYPERGEOMETRIC.of(x, sampled, population, 0.9);
            for (int marked = 0; marked <= population; marked++) {
                HypergeometricDistribution draws = HypergeometricDistribution.of(population, marked, sampled);
                boolean kept = draws.survivalProbability(x - 1) > 0.05 && draws.cumulativeProbability(x) > 0.05;
                double share = marked / (double) population;
                assertThat(share >= interval.low() && share <= interval.high())
                        .as("x = %s, M = %s", x, marked)
                        .isEqualTo(kept);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCensusLeavesNothingToInfer(FinitePopulationInterval kind) {
        assertThat(kind.of(30, 120, 120, 0.95)).isEqualTo(new Interval(0.25, 0.25));
    }

    @ParameterizedTest
    @EnumSource
    void withoutASampleThereIsNoInterval(FinitePopulationInterval kind) {
        assertThat(kind.of(0, 0, 120, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(kind.of(0, 0, 0, 0.95)).isEqualTo(Interval.UNDEFINED);
    }

    @Test
    void oneOfSeveralHasNoVariance() {
        assertThat(WALD.of(1, 1, 120, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(WILSON.of(1, 1, 120, 0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(HYPERGEOMETRIC.of(1, 1, 120, 0.95).isDefined()).isTrue();
    }

    @Test
    void largePopulationsApproachTheBinomialInterval() {
        Interval finite = HYPERGEOMETRIC.of(15_000, 50_000, 1_000_000_000, 0.95);
        Interval binomial = ProportionInterval.CLOPPER_PEARSON.of(15_000, 50_000, 0.95);
        assertClose(finite.low(), binomial.low(), 1e-5);
        assertClose(finite.high(), binomial.high(), 1e-5);
    }

    @Test
    void impossibleNumbersAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> WALD.of(1, 50, 40, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> WALD.of(51, 50, 140, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> WALD.of(5, 50, 140, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> HYPERGEOMETRIC.of(5.5, 50, 140, 0.95));
    }
}
