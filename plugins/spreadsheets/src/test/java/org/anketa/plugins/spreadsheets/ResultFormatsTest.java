package org.anketa.plugins.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.interchange.ResultFormat;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

/** Under test: results written as CSV and XLSX. */
class ResultFormatsTest {

    private static final LocalizedText TITLE = LocalizedText.of("Frequencies", "Частоты");

    private static Result result(String tableTitle) {
        Table table = new Table(
                "t",
                LocalizedText.of(tableTitle),
                LocalizedText.of("answer"),
                List.of(
                        Table.Column.of("n", LocalizedText.of("n"), NumberStyle.COUNT),
                        Table.Column.of("pct", LocalizedText.of("%"), NumberStyle.TENTHS)
                                .under(LocalizedText.of("Valid"))),
                List.of(
                        Table.Row.of(
                                "a", LocalizedText.of("=yes"), List.of(Cell.number(2, 2), Cell.number(200.0 / 3, 2))),
                        Table.Row.of(
                                "b", LocalizedText.of("no"), List.of(new Cell.Hidden(), Cell.number(Double.NaN, 0)))),
                false);
        Statistic chi2 =
                Statistic.of("chi2", LocalizedText.of("Chi-square"), 12.5, 3).withTest(1e-40, 2);
        Statistic hidden = Statistic.of("v", LocalizedText.of("V"), 0.5, 1).hide();
        return new Result(
                "x",
                3,
                1,
                List.of(chi2, hidden),
                List.of(table, new Table("u", LocalizedText.of(tableTitle), TITLE, table.columns(), List.of(), false)),
                List.of(),
                Reading.NONE,
                List.of(LocalizedText.of("A note.")));
    }

    private static byte[] written(ResultFormat format, Result result) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(result, TITLE, Languages.RUSSIAN, out);
        return out.toByteArray();
    }

    @Test
    void csvHasTablesStatisticsAndNotesWithAllDigits() throws IOException {
        String csv = new String(written(new CsvResultFormat(), result("Answers")), StandardCharsets.UTF_8);

        assertThat(csv.substring(1).split("\r\n"))
                .startsWith(
                        "Частоты",
                        "Наблюдений,3",
                        "Пропущено,1",
                        "",
                        "Answers",
                        ",,Valid",
                        "answer,n,%",
                        "'=yes,2,66.66666666666667",
                        "no,скрыто,")
                .contains("chi2,Chi-square,12.5,2,1.0E-40,,", "v,V,скрыто", "A note.");
    }

    @Test
    void aWorkbookHasASummaryAndASheetForEachTable() throws IOException {
        byte[] content = written(new XlsxResultFormat(), result("Answers: [all] of a title that is much too long"));

        try (ReadableWorkbook workbook = new ReadableWorkbook(new java.io.ByteArrayInputStream(content))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly("Итоги", "Answers   all  of a title that", "Answers   all  of a title t (2)");
            assertThat(texts(sheets.get(0))).contains("Частоты", "chi2", "Chi-square", "1.0E-40", "скрыто", "A note.");
            assertThat(texts(sheets.get(1))).contains("=yes", "66.66666666666667", "скрыто", "Valid");
        }
    }

    private static List<String> texts(Sheet sheet) throws IOException {
        List<String> texts = new ArrayList<>();
        sheet.read()
                .forEach(row -> row.stream()
                        .filter(cell -> cell != null && cell.getRawValue() != null)
                        .forEach(cell -> texts.add(cell.getText())));
        return texts;
    }
}
