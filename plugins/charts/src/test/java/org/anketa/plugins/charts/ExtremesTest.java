package org.anketa.plugins.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.anketa.analysis.Figure.Kind;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.shared.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables that are empty, huge, constant or strange, and labels nobody would wish for. */
class ExtremesTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void anEmptyTableSaysSo(Kind kind) {
        SvgReading svg = SvgReading.of(draw(filled(kind, 0, 1), Format.SVG, 360, Locale.ENGLISH));

        assertThat(svg.words()).contains("There are no values to draw.");
        assertThat(svg.boxes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tableOfHiddenCellsHasNoMarksWithLength(Kind kind) {
        Samples.Sample sample = filled(kind, 3, Double.NaN);

        for (Format format : Format.values()) {
            assertThat(draw(sample, format, 360, Drawing.RUSSIAN)).isNotEmpty();
        }
        assertThat(String.join(" ", Drawing.svg(sample).words())).contains("Нет значений, которые можно изобразить.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void zeroAndConstantValuesAreDrawn(Kind kind) {
        for (double value : new double[] {0, 7, -3, 1e-9, 1e12}) {
            for (int width : new int[] {360, 1000}) {
                assertThat(Drawing.svg(filled(kind, 2, value), width).texts())
                        .allSatisfy(text -> assertThat(text.x()).isBetween(0.0, width - text.length()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "HISTOGRAM")
    void ofTwoHundredRowsTheFirstSixtyAreDrawn(Kind kind) {
        SvgReading svg = SvgReading.of(draw(filled(kind, 200, 5), Format.SVG, 1000, Locale.ENGLISH));

        // Groups of five bars are taller, so fewer of them fit.
        int shown = kind == Kind.GROUPED_BARS ? 48 : 60;
        assertThat(svg.words())
                .contains("The first " + shown + " of 200 rows.", "Row " + (shown - 1))
                .doesNotContain("Row " + shown);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void strangeLabelsNeitherBreakTheFileNorRunOutOfIt(Kind kind) {
        String strange = "<b>&\"' \u0001\uD800 \uD83D\uDCDA книги 中文 "
                + "достопримечательностейпревысокомногорассмотрительствующий".repeat(3);
        Samples.Sample plain = filled(kind, 2, 5);
        Samples.Sample sample = Samples.sample(
                "strange",
                kind,
                strange,
                strange,
                NumberStyle.PERCENT,
                plain.figure().columns().stream()
                        .map(column -> strange + column)
                        .toList(),
                List.of(strange, "a"),
                cells(kind, 2, 5));

        for (Format format : Format.values()) {
            assertThat(draw(sample, format, 360, Drawing.RUSSIAN)).isNotEmpty();
        }
        assertThat(Drawing.svg(sample, 360).texts())
                .filteredOn(text -> !text.turned())
                .allSatisfy(text -> assertThat(text.x() + text.length()).isLessThanOrEqualTo(360));
    }

    @Test
    void aPictureIsNeitherTooNarrowToReadNorTooWideToHold() {
        assertThat(Drawing.svg(Samples.bars(), 50).root().getAttribute("width")).isEqualTo("240");
        assertThat(Drawing.svg(Samples.bars(), 1_000_000).root().getAttribute("width"))
                .isEqualTo("3000");
    }

    private static byte[] draw(Samples.Sample sample, Format format, int width, Locale locale) {
        return Drawing.draw(sample, format, Theme.DARK, width, locale);
    }

    private static Samples.Sample filled(Kind kind, int rows, double value) {
        return Samples.sample(
                "filled",
                kind,
                "Title",
                "Subtitle",
                NumberStyle.COUNT,
                List.of("A", "B", "C", "D", "E"),
                IntStream.range(0, rows).mapToObj(i -> "Row " + i).toList(),
                cells(kind, rows, value));
    }

    private static double[][] cells(Kind kind, int rows, double value) {
        return IntStream.range(0, rows)
                .mapToObj(row -> {
                    double[] cells = new double[5];
                    Arrays.fill(cells, value);
                    if (kind == Kind.HISTOGRAM) {
                        cells[0] = row;
                        cells[1] = row + 1;
                    }
                    return cells;
                })
                .toArray(double[][]::new);
    }
}
