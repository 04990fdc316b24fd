package org.anketa.interchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Category;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Variable;

/**
 * The codebook as a table of its own, one row a value, in the order that the categories have.
 *
 * <p>The columns: {@code variable}; {@code label}, which one of its rows may give for all; {@code measure}: nominal,
 * ordinal or scale; {@code value} as it stands in the data, empty in the only row of a variable without values;
 * {@code value_label}; {@code missing}: 1, true, yes or x for a value that is an answer but not a valid one. They come in
 * any order and letter case, other columns are passed over, and only {@code variable} must be there. What is left empty
 * is taken from the data.
 */
public final class CodebookFile {

    private CodebookFile() {}

    /**
     * Reads a codebook from delimited text, found and refused as {@link CsvTableReader} does.
     *
     * @throws org.anketa.shared.Refusal also if a row contradicts another or says something unknown, with its number
     *     (blank lines are not counted)
     * @throws IOException if the disk fails
     */
    public static List<CodebookEntry> read(TableSource source, ReadingOptions options) throws IOException {
        return read(new CsvTableReader().read(source, options).table());
    }

    /** Reads a codebook from a table of any format. */
    public static List<CodebookEntry> read(DataTable table) {
        CodebookColumns columns = CodebookColumns.of(table.columnNames());
        CodebookDrafts drafts = new CodebookDrafts();
        table.forEachRow(0, Long.MAX_VALUE, fields -> drafts.add(columns.cut(originals(fields))));
        return drafts.entries();
    }

    private static String[] originals(String[] fields) {
        return Arrays.stream(fields).map(SafeCsv::original).toArray(String[]::new);
    }

    /**
     * Writes a codebook in UTF-8, so that reading it gives the same variables to the same data; doesn't close the stream.
     * What spreadsheet programs would run as a formula has an apostrophe before it, which reading takes off again.
     *
     * @param language of the labels
     */
    public static void write(Codebook codebook, Locale language, OutputStream out) throws IOException {
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        try {
            rows.writeRecord(CodebookColumns.NAMES);
            for (Variable variable : codebook.listVariables()) {
                rowsOf(variable, language).forEach(rows::writeRecord);
            }
            rows.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static List<List<String>> rowsOf(Variable variable, Locale language) {
        String label = variable.label().in(language);
        String measure = CodebookColumns.word(variable.measure());
        List<List<String>> rows = new ArrayList<>();
        variable.categories().forEach(category -> rows.add(row(variable, label, measure, category, language, "")));
        variable.missing().forEach(category -> rows.add(row(variable, label, measure, category, language, "1")));
        if (rows.isEmpty()) {
            rows.add(line(variable.name(), label, measure, "", "", ""));
        }
        return rows;
    }

    private static List<String> row(
            Variable variable, String label, String measure, Category category, Locale language, String missing) {
        return line(
                variable.name(),
                label,
                measure,
                category.value(),
                category.label().in(language),
                missing);
    }

    /** The labels and values of other people's data may be formulas. */
    private static List<String> line(String... fields) {
        return Arrays.stream(fields).map(SafeCsv::harmless).toList();
    }
}
