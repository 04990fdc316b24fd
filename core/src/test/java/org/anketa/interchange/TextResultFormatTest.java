package org.anketa.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.analysis.Table.RowKind;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.junit.jupiter.api.Test;

class TextResultFormatTest {

    private static final Text TITLE = LocalizedText.of("Frequencies", "Частоты");

    private static Text text(String text) {
        return LocalizedText.of(text);
    }

    private static Result result(List<Statistic> statistics, List<Table> tables, Text... notes) {
        return new Result("test", 1234, 2, statistics, tables, List.of(), Reading.NONE, List.of(notes));
    }

    private static String written(Result result, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TextResultFormat().write(result, TITLE, language, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Table table(List<Column> columns, Row... rows) {
        return new Table("t", text("Sex"), text("answer"), columns, List.of(rows), false);
    }

    @Test
    void tablesAreAlignedAndTotalsSetApart() throws IOException {
        Table table = table(
                List.of(
                        Column.of("count", text("Count"), NumberStyle.COUNT),
                        Column.of("pct", text("%"), NumberStyle.TENTHS)),
                Row.of("f", text("women"), List.of(Cell.number(1000, 1000), Cell.number(99.95, 1000))),
                Row.of("m", text("men"), List.of(new Cell.Hidden(), Cell.number(Double.NaN, 0))),
                new Row("total", text("Total"), RowKind.TOTAL, List.of(Cell.number(1234, 1234), Cell.blank())));

        assertThat(written(result(List.of(), List.of(table)), Languages.ENGLISH))
                .isEqualTo("""
                        Frequencies
                        ═══════════

                        1,234 cases, 2 more left out for missing answers.

                        Sex
                        ───
                        answer   Count      %
                        ─────────────────────
                        women    1,000  100.0
                        men     hidden      –
                        ─────────────────────
                        Total    1,234
                        """);
    }

    @Test
    void statisticsShowOnlyTheColumnsTheyFill() throws IOException {
        Statistic chi2 = Statistic.of("chi2", text("Chi-square"), 12.3456, 100).withTest(0.00001, 2, 97);
        Statistic v = Statistic.of("v", text("Cramér's V"), 0.25, 100).withInterval(0.1, 0.4);

        assertThat(written(result(List.of(chi2, v, v.hide()), List.of()), Languages.RUSSIAN))
                .isEqualTo("""
                        Частоты
                        ═══════

                        1 234 наблюдения; ещё 2 исключены из-за пропусков.

                        Показатели
                        ──────────
                                                                Интервал
                                    Значение  ст. св.        p     от     до
                        ────────────────────────────────────────────────────
                        Chi-square    12,346    2; 97  < 0,001
                        Cramér's V     0,250                    0,100  0,400
                        Cramér's V    скрыто
                        """.replace("1 234", "1\u00a0234").replace("< 0", "<\u00a00"));
    }

    @Test
    void wideTablesAreSplitAndEveryBlockHasTheLabels() throws IOException {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            columns.add(
                    Column.of("c" + i, text("Category " + i), NumberStyle.COUNT).under(text(i < 20 ? "Women" : "Men")));
            cells.add(Cell.number(i, i));
        }

        String written =
                written(result(List.of(), List.of(table(columns, Row.of("r", text("row"), cells)))), Locale.ENGLISH);

        assertThat(written.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(written.lines().filter(line -> line.startsWith("row "))).hasSizeGreaterThan(3);
        assertThat(written).contains("Category 39", "Women", "Men");
    }

    @Test
    void longLabelsAndNotesBreakIntoLines() throws IOException {
        String label = "Which of the services of the library did you use in the last twelve months, if any?";
        Table table = table(
                List.of(Column.of("count", text("Count"), NumberStyle.COUNT)),
                Row.of("r", text(label), List.of(Cell.number(1, 1))));

        String written = written(result(List.of(), List.of(table), text("note ".repeat(50))), Languages.ENGLISH);

        assertThat(written)
                .contains("Which of the services of the library      1\n")
                .contains("• note", "\n  note");
        assertThat(written.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void smallPicturesAreDrawnWithBlocks() throws IOException {
        Table table = table(
                List.of(Column.of("shape", text("Shape"), NumberStyle.PLAIN)),
                Row.of(
                        "r",
                        text("row"),
                        List.of(new Cell.Spark(List.of(
                                new Cell.Numeric(0, 0),
                                new Cell.Numeric(0.01, 1),
                                new Cell.Numeric(5, 5),
                                new Cell.Numeric(10, 10))))));

        assertThat(written(result(List.of(), List.of(table)), Languages.ENGLISH))
                .contains("row     ▁▂▅█\n");
    }

    @Test
    void wideAndCombiningSignsKeepTheColumnsStraight() {
        assertThat(TextWidth.of("表a")).isEqualTo(3);
        assertThat(TextWidth.of("и\u0306")).isEqualTo(1);
        assertThat(TextWidth.wrap("абвгд еж", 3)).containsExactly("абв", "гд", "еж");
        assertThat(TextWidth.wrap("", 3)).containsExactly("");
    }
}
