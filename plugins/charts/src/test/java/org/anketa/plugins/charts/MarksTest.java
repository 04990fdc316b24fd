package org.anketa.plugins.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import org.anketa.analysis.Figure.Kind;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.shared.NumberStyle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bars, cells and boxes: how many, how long, and what stands beside them. */
class MarksTest {

    private static final Colors COLORS = Colors.of(Theme.LIGHT);
    private static final double NONE = Double.NaN;

    @Test
    void barsAreAsLongAsTheirValues() {
        List<SvgReading.Box> bars = Drawing.svg(table(Kind.BARS, NumberStyle.COUNT, new double[][] {{40}, {10}, {0}}))
                .boxes(COLORS.accent());

        assertThat(bars.get(0).width()).isCloseTo(4 * bars.get(1).width(), within(0.1));
        assertThat(bars.get(0).y()).isLessThan(bars.get(1).y());
        assertThat(bars.stream().filter(bar -> bar.width() > 0)).hasSize(2);
    }

    @Test
    void negativeBarsEndWherePositiveOnesBegin() {
        SvgReading svg = Drawing.svg(table(Kind.BARS, NumberStyle.HUNDREDTHS, new double[][] {{-1.5}, {3}}));

        List<SvgReading.Box> bars = svg.boxes(COLORS.accent());
        assertThat(bars.get(0).x() + bars.get(0).width()).isCloseTo(bars.get(1).x(), within(0.1));
        assertThat(svg.words()).contains("−1,50", "3,00");
    }

    @Test
    void hiddenValuesAreADashAndNeverABar() {
        SvgReading svg = Drawing.svg(Samples.bars());

        assertThat(svg.boxes(COLORS.accent()).stream().filter(bar -> bar.width() > 0))
                .hasSize(6);
        assertThat(svg.words()).containsOnlyOnce("–").contains("0,0 %", "71,5 %");
        assertThat(String.join(" ", svg.words())).contains("«–» — значения нет или оно скрыто");
    }

    @Test
    void intervalsThatReachOverZeroAreSeenOnBothSidesOfIt() {
        SvgReading svg = Drawing.svg(table(Kind.BARS, NumberStyle.HUNDREDTHS, new double[][] {{1, -1, 3}}));

        SvgReading.Box bar = svg.boxes(COLORS.accent()).get(0);
        assertThat(svg.leftmost(COLORS.ink())).isCloseTo(bar.x() - bar.width(), within(0.1));
    }

    @Test
    void groupsHaveABarAColumnAndALegend() {
        SvgReading svg = Drawing.svg(Samples.groups());

        // One square of the legend and five bars; the third kind has a hidden value.
        assertThat(svg.boxes(COLORS.series(0))).hasSize(6);
        assertThat(svg.boxes(COLORS.series(2))).hasSize(5);
        assertThat(svg.words()).contains("до 35 лет", "82,1 %");
    }

    @Test
    void countsAddUpToTheSumBesideTheirBar() {
        SvgReading svg = Drawing.svg(table(Kind.STACKED_COUNTS, NumberStyle.COUNT, new double[][] {{1, 3}, {8, 0}}));

        assertThat(svg.words()).contains("4", "8");
        double one = svg.boxes(COLORS.series(0)).get(1).width() + 1;
        assertThat(svg.boxes(COLORS.series(1)).get(1).width() + 1).isCloseTo(3 * one, within(0.1));
    }

    @Test
    void countsBecomeSharesOfTheirRow() {
        SvgReading svg = Drawing.svg(table(Kind.STACKED_BARS, NumberStyle.COUNT, new double[][] {{1, 3}, {50, 50}}));

        List<SvgReading.Box> first = svg.boxes(COLORS.series(0));
        assertThat(first.get(2).width() + 1).isCloseTo(2 * (first.get(1).width() + 1), within(0.1));
        assertThat(svg.words()).contains("25 %", "75 %");
    }

    @Test
    void aWholeWithAHiddenPartIsNotMadePercentages() {
        SvgReading svg = Drawing.svg(table(Kind.STACKED_BARS, NumberStyle.COUNT, new double[][] {{NONE, 3}, {1, 1}}));

        assertThat(svg.words())
                .contains("–")
                .filteredOn(word -> word.endsWith(" %"))
                .doesNotContain("100 % 100 %");
        assertThat(svg.boxes(COLORS.series(1)).stream().filter(box -> box.width() > 10))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void answersStandAroundTheMiddleAndTheirLegendInTheirOrder(int count) {
        SvgReading svg = Drawing.svg(table(Kind.DIVERGING_BARS, NumberStyle.PERCENT, new double[][] {
            IntStream.range(0, count).mapToDouble(i -> 100.0 / count).toArray()
        }));

        List<Color> colors = COLORS.answers(count);
        List<SvgReading.Box> all = svg.boxes();
        assertThat(colors).doesNotHaveDuplicates();
        // Legend first; then the bar: the middle answer of an odd number is drawn in two halves.
        assertThat(all.subList(0, count)).extracting(SvgReading.Box::x).isSorted();
        List<SvgReading.Box> parts = all.subList(count, all.size());
        assertThat(parts).hasSize(count % 2 == 0 ? count : count + 1);
        double left = parts.stream().mapToDouble(SvgReading.Box::x).min().orElseThrow();
        double right =
                parts.stream().mapToDouble(box -> box.x() + box.width()).max().orElseThrow();
        SvgReading.Text zero = svg.texts().stream()
                .filter(text -> text.content().equals("0 %"))
                .findFirst()
                .orElseThrow();
        assertThat((left + right) / 2).isCloseTo(zero.x() + zero.length() / 2, within(0.6));
    }

    @Test
    void signedCellsDivergeAroundTheNeutralColor() {
        SvgReading svg = Drawing.svg(table(Kind.HEAT_MAP, NumberStyle.HUNDREDTHS, new double[][] {{-2, 0, 2}}));

        assertThat(svg.boxes(COLORS.diverging().get(0))).hasSize(1);
        assertThat(svg.boxes(COLORS.diverging().get(2))).hasSize(1);
        assertThat(svg.boxes(COLORS.diverging().get(4))).hasSize(1);
        assertThat(svg.words()).contains("−2,00", "0,00", "2,00");
    }

    @Test
    void unsignedCellsRunFromPaleToStrong() {
        SvgReading svg =
                Drawing.svg(table(Kind.HEAT_MAP, NumberStyle.COUNT, new double[][] {{0, 5, 10}, {1, NONE, 3}}));

        assertThat(svg.boxes(COLORS.sequential().get(0))).hasSize(1);
        assertThat(svg.boxes(COLORS.sequential().get(2))).hasSize(1);
        assertThat(svg.boxes()).hasSize(6);
        assertThat(svg.words()).contains("–");
    }

    @Test
    void cellsTooNarrowForNumbersGetALegendInsteadAndColumnsBeyondTheWidthAreLeftOut() {
        double[] row = IntStream.range(0, 20).mapToDouble(i -> i * 1000.5).toArray();
        SvgReading svg = Drawing.svg(table(Kind.HEAT_MAP, NumberStyle.TENTHS, new double[][] {row, row}), 600);

        assertThat(svg.boxes()).hasSize(5 + 2 * 17);
        assertThat(svg.words()).contains("0,0").doesNotContain("1 000,5");
        assertThat(String.join(
                        " ",
                        Drawing.svg(table(Kind.HEAT_MAP, NumberStyle.TENTHS, new double[][] {row}), 360)
                                .words()))
                .contains("Показаны не все столбцы: первые 10 из 20.");
    }

    @Test
    void histogramBarsTouchAndUnequalClassesShowDensity() {
        List<SvgReading.Box> bars = Drawing.svg(table(
                        Kind.HISTOGRAM, NumberStyle.COUNT, new double[][] {{0, 1, 10}, {1, 3, 20}}))
                .boxes(COLORS.accent());

        assertThat(bars).hasSize(2);
        assertThat(bars.get(0).height()).isCloseTo(bars.get(1).height(), within(0.1));
        assertThat(bars.get(1).x() - bars.get(0).x() - bars.get(0).width()).isLessThan(2);
    }

    @Test
    void boxesRunFromQuartileToQuartile() {
        SvgReading svg = Drawing.svg(Samples.boxes());

        assertThat(svg.words()).contains("5", "12", "35");
        List<SvgReading.Box> boxes = svg.boxes(COLORS.series(8));
        assertThat(boxes).hasSize(4);
        assertThat(boxes.get(2).width() / boxes.get(0).width()).isCloseTo(26.0 / 6, within(0.05));
    }

    @Test
    void aHiddenWhiskerLeavesTheBoxAndAHiddenQuartileNothing() {
        double none = Double.NaN;
        SvgReading svg = Drawing.svg(table(
                Kind.BOX, NumberStyle.PLAIN, new double[][] {{none, 2, 3, 5, none}, {1, 2, none, 5, 9}}));

        assertThat(svg.boxes(COLORS.series(8))).hasSize(1);
        assertThat(String.join(" ", svg.words())).contains("Ящик без уса", "–").contains("значения нет или оно скрыто");
    }

    private static Samples.Sample table(Kind kind, NumberStyle style, double[][] cells) {
        return Samples.sample(
                "figure",
                kind,
                "Название",
                "Пояснение",
                style,
                IntStream.range(0, cells[0].length).mapToObj(i -> "к" + i).toList(),
                IntStream.range(0, cells.length).mapToObj(i -> "ряд " + i).toList(),
                cells);
    }
}
