package org.anketa.plugin;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.junit.jupiter.api.Test;

/** The contract of analyses finds what is wrong with a result. */
class ContractResultTest {

    private static final Text NAME = LocalizedText.of("Share", "Доля");
    private static final Sample SAMPLE = TestSamples.csv("a\n1\n2\n");

    private static Result result(List<Statistic> statistics, List<Table> tables, List<Figure> figures, Text... notes) {
        return new Result("share", 2, 0, statistics, tables, figures, Reading.NONE, List.of(notes));
    }

    private static Table table(Cell... cells) {
        List<Table.Row> rows = Arrays.stream(cells)
                .map(cell -> Table.Row.of("a", NAME, List.of(cell)))
                .toList();
        return new Table("t", NAME, NAME, List.of(Table.Column.of("pct", NAME, NumberStyle.TENTHS)), rows, false);
    }

    private static Figure figureOf(String column) {
        return new Figure("f", Figure.Kind.BARS, NAME, LocalizedText.EMPTY, "t", List.of(column));
    }

    private static void assertFound(Result result, String problem) {
        assertThatThrownBy(() -> ContractResult.assertSound(result, SAMPLE, "defaults"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(problem);
    }

    @Test
    void aSoundResultPasses() {
        Result sound = result(
                List.of(Statistic.of("share", NAME, 0.5, 2).withTest(0.3)),
                List.of(table(Cell.number(50, 2))),
                List.of(figureOf("pct")),
                NAME);

        assertThatCode(() -> ContractResult.assertSound(sound, SAMPLE, "defaults"))
                .doesNotThrowAnyException();
    }

    @Test
    void idsThatRepeatAreFound() {
        Statistic share = Statistic.of("share", NAME, 0.5, 2);

        assertFound(result(List.of(share, share), List.of(), List.of()), "ids of statistics");
        assertFound(result(List.of(), List.of(table(Cell.blank(), Cell.blank())), List.of()), "ids of rows of table t");
    }

    @Test
    void aFigureOfAMissingColumnOrAnInfiniteBarIsFound() {
        assertFound(result(List.of(), List.of(table(Cell.blank())), List.of(figureOf("count"))), "column count");
        assertFound(
                result(List.of(), List.of(table(Cell.number(1 / 0.0, 2))), List.of(figureOf("pct"))), "is infinite");
    }

    @Test
    void numbersOutOfTheirRangeAreFound() {
        assertFound(
                result(List.of(Statistic.of("p", NAME, 1, 2).withTest(1.5)), List.of(), List.of()), "p of statistic");
        assertFound(
                result(List.of(Statistic.of("d", NAME, 1, 2).withInterval(2, 1)), List.of(), List.of()),
                "low of statistic");
        assertFound(result(List.of(Statistic.of("d", NAME, 1, -1)), List.of(), List.of()), "the base of statistic");
    }

    @Test
    void moreCasesThanTheSampleHasAreFound() {
        Result many = new Result("share", 2, 1, List.of(), List.of(), List.of(), Reading.NONE, List.of());

        assertFound(many, "n + missing");
    }

    @Test
    void aNoteInOneLanguageIsFound() {
        assertFound(result(List.of(), List.of(), List.of(), LocalizedText.of("Only this")), "a note");
    }
}
