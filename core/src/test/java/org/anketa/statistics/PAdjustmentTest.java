package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PAdjustmentTest {

    private static final double NA = Double.NaN;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void adjustedValuesAreThoseOfTheReference(PAdjustment adjustment) {
        JsonNode group = Reference.group("p_adjust");
        String name = adjustment.name().startsWith("B") && adjustment.name().length() == 2
                ? adjustment.name()
                : adjustment.name().toLowerCase(Locale.ROOT);
        double[] p = Reference.numbers(group.at("/input/p"));
        assertClose(
                adjustment.adjust(p), Reference.numbers(group.get("expected").get(name)), 1e-10);
    }

    @Test
    void tiesAndMissingTestsAreAdjustedAsByR() {
        // p.adjust(c(.01, .04, NA, .03, .03, .5, .02, .06), method), R 4.2.2
        double[] p = {0.01, 0.04, NA, 0.03, 0.03, 0.5, 0.02, 0.06};
        assertClose(PAdjustment.HOLM.adjust(p), new double[] {0.07, 0.15, NA, 0.15, 0.15, 0.5, 0.12, 0.15}, 1e-12);
        assertClose(PAdjustment.HOCHBERG.adjust(p), new double[] {0.07, 0.12, NA, 0.12, 0.12, 0.5, 0.12, 0.12}, 1e-12);
        assertClose(PAdjustment.HOMMEL.adjust(p), new double[] {0.06, 0.09, NA, 0.09, 0.09, 0.5, 0.08, 0.12}, 1e-12);
        assertClose(
                PAdjustment.BH.adjust(p), new double[] {0.0525, 0.056, NA, 0.0525, 0.0525, 0.5, 0.0525, 0.07}, 1e-12);
    }

    @Test
    void noneLeavesTheValuesAlone() {
        assertThat(PAdjustment.NONE.adjust(0.3, NA, 0.01)).containsExactly(0.3, NA, 0.01);
    }

    @ParameterizedTest
    @EnumSource
    void aSingleTestNeedsNoAdjustment(PAdjustment adjustment) {
        assertClose(adjustment.adjust(NA, 0.03), new double[] {NA, 0.03}, 1e-15);
    }

    @ParameterizedTest
    @EnumSource
    void nothingAdjustedIsNothing(PAdjustment adjustment) {
        assertThat(adjustment.adjust()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tinyValuesStayAboveZero(PAdjustment adjustment) {
        assertThat(adjustment.adjust(1e-300, 0.5, 0.7)[0]).isBetween(1e-300, 1e-299);
    }

    @Test
    void theGivenArrayIsLeftAlone() {
        double[] p = {0.5, 0.01};
        PAdjustment.BONFERRONI.adjust(p);
        assertThat(p).containsExactly(0.5, 0.01);
    }

    @Test
    void whatIsNoProbabilityIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PAdjustment.HOLM.adjust(1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> PAdjustment.HOLM.adjust(-0.1));
    }
}
