package org.anketa.plugins.spreadsheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.TestSamples;
import org.anketa.interchange.DataFormat;
import org.anketa.interchange.ReadTable;
import org.anketa.interchange.ReadingOptions;
import org.anketa.shared.Languages;
import org.junit.jupiter.api.Test;

/** Under test: data written as CSV and XLSX. */
class DataFormatsTest {

    private static final String DATA = """
            отдел,оценка,код,комментарий
            "Бухгалтерия, учёт",5,007,"он сказал ""да""\"
            ЖКХ,,12,=1+1
            @sum,-2.5,-,+7 900
            """;

    private static byte[] written(DataFormat format, DataTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(table, table.codebook(), Languages.RUSSIAN, out);
        return out.toByteArray();
    }

    @Test
    void csvKeepsEveryValueAndDisarmsFormulas() throws IOException {
        String csv = new String(written(new CsvDataFormat(), TestSamples.table(DATA)), StandardCharsets.UTF_8);

        assertThat(csv)
                .isEqualTo("\uFEFFотдел,оценка,код,комментарий\r\n"
                        + "\"Бухгалтерия, учёт\",5,007,\"он сказал \"\"да\"\"\"\r\n"
                        + "ЖКХ,,12,'=1+1\r\n"
                        + "'@sum,-2.5,'-,'+7 900\r\n");
    }

    @Test
    void namesOfColumnsAreDisarmedToo() throws IOException {
        String csv =
                new String(written(new CsvDataFormat(), TestSamples.table("=cmd(),b\n1,2\n")), StandardCharsets.UTF_8);

        assertThat(csv).startsWith("\uFEFF'=cmd(),b");
    }

    @Test
    void aWorkbookReadsBackAsTheSameTable() throws IOException {
        DataTable table = TestSamples.table(DATA);

        ReadTable back = new XlsxTableReader()
                .read(Files.source("x.xlsx", written(new XlsxDataFormat(), table)), ReadingOptions.FIND);

        assertThat(back.table().columnNames()).isEqualTo(table.columnNames());
        assertThat(Files.rows(back.table())).isEqualTo(Files.rows(table));
        assertThat(back.sheets()).containsExactly("Данные", "Кодификатор");
    }

    @Test
    void theSecondSheetIsTheCodebook() throws IOException {
        byte[] content = written(new XlsxDataFormat(), TestSamples.table("grade,age\n1,20.5\n2,31.25\n"));

        ReadTable codebook = new XlsxTableReader()
                .read(Files.source("x.xlsx", content), new ReadingOptions(null, null, "Кодификатор"));

        assertThat(codebook.table().columnNames())
                .containsExactly("variable", "label", "measure", "value", "value_label", "missing");
        assertThat(Files.rows(codebook.table()))
                .containsExactly(
                        List.of("grade", "grade", "ordinal", "1", "1", ""),
                        List.of("grade", "grade", "ordinal", "2", "2", ""),
                        List.of("age", "age", "scale", "", "", ""));
    }

    @Test
    void manyRowsAreWrittenInBatches() throws IOException {
        StringBuilder csv = new StringBuilder("id\n");
        for (int i = 0; i < 2_500; i++) {
            csv.append(i).append('\n');
        }

        ReadTable back = new XlsxTableReader()
                .read(
                        Files.source("x.xlsx", written(new XlsxDataFormat(), TestSamples.table(csv.toString()))),
                        ReadingOptions.FIND);

        assertThat(back.table().rows()).isEqualTo(2_500);
        assertThat(Files.rows(back.table()).get(2_499)).containsExactly("2499");
    }
}
