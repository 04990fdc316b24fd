package org.anketa.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private static final int DRAWS = 20_000;

    private final Chance chance = new Chance(42);

    @Test
    void fallsTheSameWayForTheSameWord() {
        assertThat(chance.uniform("word")).isEqualTo(new Chance(42).uniform("word"));
        assertThat(chance.uniform("word")).isNotEqualTo(chance.uniform("other"));
        assertThat(chance.of("a").uniform("word")).isNotEqualTo(chance.of("b").uniform("word"));
    }

    @Test
    void isUniform() {
        double mean = IntStream.range(0, DRAWS)
                .mapToDouble(i -> chance.uniform("word " + i))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.5, within(0.01));
        long low = IntStream.range(0, DRAWS)
                .filter(i -> chance.below(10, "w" + i) == 0)
                .count();
        assertThat(low / (double) DRAWS).isCloseTo(0.1, within(0.01));
    }

    @Test
    void isNormal() {
        double[] draws = IntStream.range(0, DRAWS)
                .mapToDouble(i -> chance.normal("word " + i))
                .toArray();
        double mean =
                IntStream.range(0, DRAWS).mapToDouble(i -> draws[i]).average().orElseThrow();
        double square = IntStream.range(0, DRAWS)
                .mapToDouble(i -> draws[i] * draws[i])
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0, within(0.03));
        assertThat(square).isCloseTo(1, within(0.05));
    }
}
