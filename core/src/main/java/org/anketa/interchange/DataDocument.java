package org.anketa.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.DataTable;

/**
 * Data to be handed out, as they are kept or in words. Formats see to it that no cell and no head runs as a formula.
 *
 * @param codebook of the table
 * @param labeled whether labels stand in the place of values and names
 */
public record DataDocument(DataTable table, Codebook codebook, boolean labeled) {

    /** Writes the data; doesn't close the stream. */
    public void write(DataFormat format, Locale language, OutputStream out) throws IOException {
        if (labeled) {
            DataTable words = LabeledTable.of(table, codebook, language);
            format.write(words, words.codebook(), language, out);
        } else {
            format.write(table, codebook, language, out);
        }
    }

    /** Writes what the values mean, a row each; doesn't close the stream. */
    public void writeCodebook(DataFormat format, Locale language, OutputStream out) throws IOException {
        DataTable rows = CodebookTable.of(codebook, language);
        format.write(rows, rows.codebook(), language, out);
    }
}
