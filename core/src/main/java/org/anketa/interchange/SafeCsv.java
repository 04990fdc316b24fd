package org.anketa.interchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anketa.dataset.Numeral;

/**
 * Writes CSV that spreadsheet programs open rightly: UTF-8 with a byte order mark, for Cyrillic, and no text that they would
 * run as a formula.
 */
public final class SafeCsv {

    /** What makes a spreadsheet program take a text for a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final Writer out;
    private final CsvWriter csv;

    /** Writes to the stream, which is not closed here. */
    public SafeCsv(OutputStream target) throws IOException {
        out = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        out.write('\uFEFF');
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    public void row(Iterable<String> fields) {
        CsvWriter.CsvWriterRecord line = csv.writeRecord();
        fields.forEach(field -> line.writeField(harmless(field)));
        line.endRecord();
    }

    public void row(String... fields) {
        row(List.of(fields));
    }

    /** Writes what is held back; doesn't close what lies beneath. */
    public void flush() throws IOException {
        csv.flush();
        out.flush();
    }

    /** The text, with an apostrophe before it if it looks like a formula; numbers stay as they are. */
    static String harmless(String field) {
        boolean suspicious = !field.isEmpty() && FORMULA_STARTS.indexOf(field.charAt(0)) >= 0;
        return suspicious && Double.isNaN(Numeral.parse(field)) ? "'" + field : field;
    }
}
