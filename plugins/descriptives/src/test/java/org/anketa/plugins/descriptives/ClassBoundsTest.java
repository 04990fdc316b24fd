package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds of a histogram's classes. */
class ClassBoundsTest {

    @ParameterizedTest
    @CsvSource({
        "18.2, 67.9, 3.6, false, 15, 70, 11",
        "0.02, 0.97, 0.09, false, 0, 1, 10",
        "0, 100, 24, false, 0, 100, 5",
        "1, 5, 0.4, true, 0.5, 5.5, 5",
        "1990, 2024, 4.1, true, 1990, 2025, 7",
        "-3.5, 3.5, 1, false, -4, 4, 8",
        "7, 7, 0, false, 7, 8, 1",
        "7.25, 7.25, 0, false, 7, 8, 1"
    })
    void boundsAreRoundAndHoldAllNumbers(
            double min, double max, double width, boolean whole, double first, double last, int count) {
        ClassBounds bounds = ClassBounds.of(min, max, width, whole);

        assertThat(bounds.count()).isEqualTo(count);
        assertThat(bounds.lower(0)).isEqualTo(first);
        assertThat(bounds.upper(count - 1)).isEqualTo(last);
        assertThat(bounds.indexOf(min)).isZero();
        assertThat(bounds.indexOf(max)).isEqualTo(count - 1);
    }

    @Test
    void aNumberOnABoundBelongsAboveItWhateverTheQuotientRoundsTo() {
        ClassBounds bounds = ClassBounds.of(0, 1, 0.1, false);

        for (int i = 0; i < 10; i++) {
            assertThat(bounds.indexOf(i / 10.0)).as("%s", i / 10.0).isEqualTo(i);
        }
        assertThat(bounds.lower(3)).isEqualTo(0.3);
    }

    @ParameterizedTest
    @CsvSource({"0, 1e9, 1e-3", "-1e300, 1e300, 1", "1e15, 1.0000000000000004e15, 1e-9", "-1.7e308, 1.7e308, 5"})
    void thereAreNeverMoreClassesThanCanBeSeen(double min, double max, double width) {
        ClassBounds bounds = ClassBounds.of(min, max, width, false);

        assertThat(bounds.count()).isBetween(1, 60);
        assertThat(bounds.lower(0)).isLessThanOrEqualTo(min);
        assertThat(bounds.upper(bounds.count() - 1)).isGreaterThanOrEqualTo(max);
    }
}
