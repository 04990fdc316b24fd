package org.anketa.interchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.anketa.dataset.Numeral;

/**
 * Writes CSV that spreadsheet programs open rightly: UTF-8 with a byte order mark, for Cyrillic, and no text that they would
 * run as a formula.
 */
public final class SafeCsv {

    /** What makes a spreadsheet program take a text for a formula. */
    private static final String FORMULA_STARTS = "=+-@";

    /** What some programs drop at the beginning of a cell, to look at the rest anew. */
    private static final String CONTROLS = "\t\r\n";

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

    /**
     * The text, with an apostrophe before it if a spreadsheet program could run it: if it begins like a formula, blanks
     * and what can't be seen passed over, or with a tab or the end of a line. Numbers stay as they are.
     */
    public static String harmless(String field) {
        int begin = 0;
        while (begin < field.length() && isPassedOver(field.charAt(begin))) {
            begin++;
        }
        if (begin == field.length() || !Double.isNaN(Numeral.parse(field.strip()))) {
            return field;
        }
        return isFormulaStart(field.charAt(begin)) || CONTROLS.indexOf(field.charAt(0)) >= 0 ? "'" + field : field;
    }

    /** What {@link #harmless} made harmless, as it was. */
    static String original(String field) {
        boolean disarmed = field.startsWith("'") && harmless(field.substring(1)).equals(field);
        return disarmed ? field.substring(1) : field;
    }

    private static boolean isPassedOver(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    /** East Asian input writes the same signs full width, and some programs take one for the other. */
    private static boolean isFormulaStart(char c) {
        return FORMULA_STARTS.contains(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
    }
}
