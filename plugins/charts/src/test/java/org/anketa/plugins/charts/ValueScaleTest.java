package org.anketa.plugins.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Round steps. */
class ValueScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0, 77.1, 8, 0, 80, 10",
        "0, 77.1, 3, 0, 100, 50",
        "-4, 3.4, 8, -4, 4, 1",
        "0, 0.003, 5, 0, 0.003, 0.001",
        "12, 12, 4, 5, 20, 5",
        "0, 0, 5, 0, 1, 0.2",
        "1000000, 1000010, 5, 1000000, 1000010, 2"
    })
    void coversItsValuesInRoundSteps(double least, double greatest, int most, double lower, double upper, double step) {
        ValueScale scale = ValueScale.covering(least, greatest, most);

        assertThat(scale.lower()).isCloseTo(lower, within(1e-9));
        assertThat(scale.upper()).isCloseTo(upper, within(1e-9));
        assertThat(scale.step()).isCloseTo(step, within(1e-9));
    }

    @Test
    void symmetricalScalesReachAsFarToEitherSide() {
        assertThat(ValueScale.symmetrical(72, 2)).isEqualTo(new ValueScale(-72, 72, 50));
        assertThat(ValueScale.symmetrical(72, 2).steps()).containsExactly(-50.0, 0.0, 50.0);
        assertThat(ValueScale.symmetrical(0, 2).upper()).isEqualTo(1);
    }
}
