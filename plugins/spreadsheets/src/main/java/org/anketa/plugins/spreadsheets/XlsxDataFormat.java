package org.anketa.plugins.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Numeral;
import org.anketa.interchange.DataFormat;
import org.anketa.shared.Refusal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.pf4j.Extension;

/** Data as an XLSX workbook of two sheets: the data, numbers as numbers, and their codebook. */
@Extension
public final class XlsxDataFormat implements DataFormat {

    /** Rows that are kept in memory before they are written out. */
    private static final int BATCH = 1_000;

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return Workbooks.MEDIA_TYPE;
    }

    @Override
    public void write(DataTable table, Codebook codebook, Locale language, OutputStream out) throws IOException {
        refuseIfTooLarge(table);
        Workbook workbook = Workbooks.start(out);
        Worksheet data = workbook.newWorksheet(Labels.say("sheet.data").in(language));
        Workbooks.head(data, table.columnNames());
        RowWriter rows = new RowWriter(data);
        table.forEachRow(0, Long.MAX_VALUE, rows::write);
        data.finish();
        CodebookSheet.write(workbook.newWorksheet(Labels.say("sheet.codebook").in(language)), codebook, language);
        workbook.finish();
    }

    private static void refuseIfTooLarge(DataTable table) {
        List<String> names = table.columnNames();
        if (table.rows() >= Worksheet.MAX_ROWS) {
            throw new Refusal(Labels.say(
                    "sheet.tooLong", "most", (double) Worksheet.MAX_ROWS - 1, "rows", (double) table.rows()));
        }
        if (names.size() > Worksheet.MAX_COLS) {
            throw new Refusal(
                    Labels.say("sheet.tooWide", "most", (double) Worksheet.MAX_COLS, "columns", (double) names.size()));
        }
    }

    /** Writes rows under the head, and out to the file in batches, so that memory doesn't grow with the data. */
    private static final class RowWriter {

        private final Worksheet sheet;
        private int row = 1;

        RowWriter(Worksheet sheet) {
            this.sheet = sheet;
        }

        void write(String[] fields) {
            for (int column = 0; column < fields.length; column++) {
                String field = fields[column];
                double number = Numeral.parse(field);
                // A number whose spelling means something (007) stays a text.
                if (!Double.isNaN(number) && Numeral.format(number).equals(field)) {
                    sheet.value(row, column, number);
                } else if (!field.isEmpty()) {
                    sheet.inlineString(row, column, field);
                }
            }
            if (row % BATCH == 0) {
                flush();
            }
            row++;
        }

        private void flush() {
            try {
                sheet.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
