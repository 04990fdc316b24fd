package org.anketa.plugins.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.anketa.analysis.FigureRenderer.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The palettes of both themes. */
class ColorsTest {

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textStandsOutFromEveryFill(Theme theme) {
        Colors colors = Colors.of(theme);
        Stream<Color> fills = Stream.of(
                        colors.series().stream(),
                        IntStream.rangeClosed(-50, 50).mapToObj(i -> colors.signed(i / 50.0)),
                        IntStream.rangeClosed(0, 100).mapToObj(i -> colors.unsigned(i / 100.0)))
                .flatMap(fill -> fill);

        assertThat(fills)
                .allSatisfy(fill ->
                        assertThat(Shades.contrast(fill, Shades.textOn(fill))).isGreaterThanOrEqualTo(4.3));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void wordsAndBarsStandOutFromThePaper(Theme theme) {
        Colors colors = Colors.of(theme);

        assertThat(Shades.contrast(colors.ink(), colors.paper())).isGreaterThan(7);
        assertThat(Shades.contrast(colors.quiet(), colors.paper())).isGreaterThan(4.5);
        assertThat(colors.series())
                .allSatisfy(color ->
                        assertThat(Shades.contrast(color, colors.paper())).isGreaterThanOrEqualTo(3));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void kindsBeyondTheEighthAreTints(Theme theme) {
        Colors colors = Colors.of(theme);

        assertThat(IntStream.range(0, 16).mapToObj(colors::series)).doesNotHaveDuplicates();
    }
}
