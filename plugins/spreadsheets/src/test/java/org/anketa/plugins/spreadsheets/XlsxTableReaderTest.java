package org.anketa.plugins.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.anketa.interchange.ReadTable;
import org.anketa.interchange.ReadingOptions;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

/** Under test: what is read from a workbook, and which files are refused. */
class XlsxTableReaderTest {

    private final XlsxTableReader reader = new XlsxTableReader();

    private ReadTable read(Consumer<Workbook> filling) throws IOException {
        return reader.read(Files.source("staff.xlsx", Files.workbook(filling)), ReadingOptions.FIND);
    }

    private String refusal(byte[] content) {
        return refusal(content, ReadingOptions.FIND);
    }

    private String refusal(byte[] content, ReadingOptions options) {
        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> reader.read(Files.source("staff.xlsx", content), options));
        assertThat(refused).isNotNull();
        assertThat(refused.reason().in(Languages.RUSSIAN))
                .containsPattern("[А-я]")
                .doesNotContain("\n");
        return refused.reason().in(Languages.ENGLISH);
    }

    private static void row(Worksheet sheet, int row, Object... values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else if (values[i] instanceof Boolean truth) {
                sheet.value(row, i, truth);
            } else {
                sheet.value(row, i, values[i].toString());
            }
        }
    }

    @Test
    void numbersTextsAndEmptyCellsComeAsADataFileWouldWriteThem() throws IOException {
        ReadTable read = read(workbook -> {
            Worksheet sheet = workbook.newWorksheet("Ответы");
            row(sheet, 0, "Отдел", "n", "share", "yes");
            row(sheet, 1, "Бухгалтерия, учёт", 12, 0.1, true);
            row(sheet, 2, "«ЖКХ»", -3, 1e-7);
            sheet.value(3, 3, false);
        });

        assertThat(read.table().columnNames()).containsExactly("Отдел", "n", "share", "yes");
        assertThat(Files.rows(read.table()))
                .containsExactly(
                        List.of("Бухгалтерия, учёт", "12", "0.1", "true"),
                        List.of("«ЖКХ»", "-3", "0.00000010", ""),
                        List.of("", "", "", "false"));
        assertThat(read.sheets()).containsExactly("Ответы");
        assertThat(read.used().sheet()).isEqualTo("Ответы");
    }

    @Test
    void datesComeInIsoForm() throws IOException {
        ReadTable read = read(workbook -> {
            Worksheet sheet = workbook.newWorksheet("S");
            row(sheet, 0, "day", "moment", "amount");
            sheet.value(1, 0, LocalDate.of(2026, 2, 28));
            sheet.style(1, 0).format("dd.mm.yyyy").set();
            sheet.value(1, 1, LocalDateTime.of(2026, 2, 28, 9, 5, 7));
            sheet.style(1, 1).format("dd.mm.yyyy hh:mm").set();
            sheet.value(1, 2, 1234.5);
            sheet.style(1, 2).format("#,##0.00 \"years\"").set();
        });

        assertThat(Files.rows(read.table())).containsExactly(List.of("2026-02-28", "2026-02-28T09:05:07", "1234.5"));
    }

    @Test
    void theFirstSheetThatIsNotEmptyIsReadUnlessAnotherIsAskedFor() throws IOException {
        byte[] content = Files.workbook(workbook -> {
            workbook.newWorksheet("Empty");
            row(workbook.newWorksheet("First"), 0, "a");
            row(workbook.newWorksheet("Second"), 0, "b");
        });

        assertThat(reader.read(Files.source("x.xlsx", content), ReadingOptions.FIND)
                        .table()
                        .columnNames())
                .containsExactly("a");
        assertThat(reader.read(Files.source("x.xlsx", content), new ReadingOptions(null, null, "Second"))
                        .table()
                        .columnNames())
                .containsExactly("b");
        assertThat(refusal(content, new ReadingOptions(null, null, "Third")))
                .isEqualTo("There is no sheet \"Third\" in this workbook. Choose one of: Empty, First, Second.");
    }

    @Test
    void aTableMayStandAnywhereOnItsSheetWithEmptyRowsInBetween() throws IOException {
        ReadTable read = read(workbook -> {
            Worksheet sheet = workbook.newWorksheet("S");
            sheet.value(3, 2, "name");
            sheet.value(3, 3, "name");
            sheet.value(5, 2, "x");
            sheet.value(7, 3, "y");
        });

        assertThat(read.table().columnNames()).containsExactly("name", "name_2");
        assertThat(Files.rows(read.table())).containsExactly(List.of("x", ""), List.of("", "y"));
        assertThat(read.notes()).hasSize(1);
    }

    @Test
    void aValueBesideTheNamedColumnsIsRefusedWithItsCell() {
        byte[] content = Files.workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("S");
            row(sheet, 0, "a", "b");
            row(sheet, 1, 1, 2, 3);
        });

        assertThat(refusal(content)).contains("Sheet \"S\", row 2", "C2", "first 2 columns have names");
    }

    @Test
    void emptyWorkbooksAreRefused() {
        assertThat(refusal(Files.workbook(workbook -> workbook.newWorksheet("S"))))
                .isEqualTo("\"staff.xlsx\" has no sheet with anything in it. Check that it is the right file.");
    }

    @Test
    void otherArchivesAndBrokenOnesAreRefused() {
        byte[] workbook = Files.workbook(made -> row(made.newWorksheet("S"), 0, "a"));
        byte[] archive = Files.zip(Map.of("xl/workbook.xml", Files.utf8("<workbook/>".repeat(9))));
        byte[] torn = java.util.Arrays.copyOf(workbook, workbook.length / 2);

        assertThat(refusal(Files.zip(Map.of("readme.txt", Files.utf8("no workbook")))))
                .contains("is an archive, but not an XLSX workbook");
        assertThat(refusal(torn)).contains("staff.xlsx");
        assertThat(refusal(java.util.Arrays.copyOf(archive, 60))).contains("\"staff.xlsx\" is damaged");
        assertThat(refusal(Files.zip(Map.of("xl/workbook.xml", Files.utf8("<broken")))))
                .contains("is damaged");
        assertThat(refusal(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0, 0}))
                .contains("XLS", "password");
    }

    @Test
    void aWorkbookMayHaveNoStyles() throws IOException {
        Map<String, byte[]> parts = Archives.parts(Files.workbook(made -> {
            Worksheet sheet = made.newWorksheet("S");
            row(sheet, 0, "a");
            row(sheet, 1, 7);
        }));
        parts.remove("xl/styles.xml");
        for (String list : List.of("[Content_Types].xml", "xl/_rels/workbook.xml.rels")) {
            parts.put(
                    list,
                    Files.utf8(new String(parts.get(list), java.nio.charset.StandardCharsets.UTF_8)
                            .replaceAll("<[^>]*styles.xml[^>]*>", "")));
        }

        ReadTable read = reader.read(Files.source("staff.xlsx", Files.zip(parts)), ReadingOptions.FIND);

        assertThat(read.table().rows()).isEqualTo(1);
    }

    @Test
    void aBombIsRefusedBeforeItIsRead() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", new byte[0]);
        parts.put("xl/worksheets/sheet1.xml", new byte[80 << 20]);

        assertThat(refusal(Files.zip(parts))).contains("unpacks to more than a workbook of this size can hold");
    }

    @Test
    void entitiesOfTheXmlInsideAreNotFollowed() {
        byte[] content = Files.workbook(workbook -> row(workbook.newWorksheet("S"), 0, "a"));
        Map<String, byte[]> parts = Archives.parts(content);
        String strings = new String(parts.get("xl/sharedStrings.xml"), java.nio.charset.StandardCharsets.UTF_8);
        String hostile = strings.replaceFirst(
                        "<sst", "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><sst")
                .replace(">a<", ">&x;<");
        parts.put("xl/sharedStrings.xml", Files.utf8(hostile));

        assertThat(refusal(Files.zip(parts))).contains("is damaged");
    }

    @Test
    void onlyWorkbooksAreRecognized() {
        byte[] workbook = Files.workbook(made -> row(made.newWorksheet("S"), 0, "a"));

        assertThat(reader.recognizes("x.csv", workbook)).isTrue();
        assertThat(reader.recognizes("x.xlsx", Files.utf8("a,b\n1,2\n"))).isFalse();
    }

    @Test
    void toldToBeTolerantItPassesOverWhatIsBesideTheColumnsAndSaysInWhichRow() throws IOException {
        byte[] content = Files.workbook(workbook -> {
            Worksheet sheet = workbook.newWorksheet("S");
            row(sheet, 1, "unit", "name");
            row(sheet, 3, "Finance", "Anna", "stray");
            row(sheet, 4, "Finance");
        });

        ReadTable tolerated = reader.read(Files.source("x.xlsx", content), ReadingOptions.FIND.tolerating());
        assertThat(Files.rows(tolerated.table())).containsExactly(List.of("Finance", "Anna"), List.of("Finance", ""));
        assertThat(tolerated.places().number(0)).isEqualTo(4);
        assertThat(tolerated.places().number(1)).isEqualTo(5);
        assertThat(tolerated.places().isMisfit(0)).isTrue();
        assertThat(tolerated.places().isMisfit(1)).isFalse();
    }
}
