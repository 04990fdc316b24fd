package org.anketa.plugins.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.DataTable;
import org.anketa.interchange.DataFormat;
import org.anketa.interchange.SafeCsv;
import org.pf4j.Extension;

/** Data as CSV: comma, UTF-8 with a byte order mark, values as they stand in the data. */
@Extension
public final class CsvDataFormat implements DataFormat {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void write(DataTable table, Codebook codebook, Locale language, OutputStream out) throws IOException {
        SafeCsv csv = new SafeCsv(out);
        csv.row(table.columnNames());
        table.forEachRow(0, Long.MAX_VALUE, fields -> csv.row(Arrays.asList(fields)));
        csv.flush();
    }
}
