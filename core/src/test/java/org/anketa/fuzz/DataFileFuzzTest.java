package org.anketa.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Weighting;
import org.anketa.interchange.BytesSource;
import org.anketa.interchange.CodebookFile;
import org.anketa.interchange.CsvTableReader;
import org.anketa.interchange.ReadingOptions;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Any file is read as a table or refused, in every encoding and with every delimiter, found or told. A table that was read has
 * no more than the file has, becomes a sample, and comes back whole when it is written and read again; so does its codebook.
 * The first byte says what is told, the rest is the file.
 */
final class DataFileFuzzTest implements FuzzTarget {

    private static final List<String> ENCODINGS = Arrays.asList(
            null, "UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1251", "KOI8-R", "IBM866", "ISO-8859-5");
    private static final List<Character> DELIMITERS = Arrays.asList(null, ',', ';', '\t', '|');

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        new DataFileFuzzTest().take(bytes);
    }

    @Override
    public void take(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        byte[] file = Arrays.copyOfRange(bytes, 1, bytes.length);
        try {
            DataTable table = read(file, told(bytes[0] & 0xFF));
            assertFits(table, file.length);
            assertComesBack(table);
            Codebook codebook = table.codebook();
            table.sample(codebook, new Weighting.Equal(), "1");
            assertComesBack(table, codebook);
            CodebookFile.read(table);
        } catch (Refusal refusal) {
            FuzzTarget.assertSaysWhy(refusal);
        }
    }

    /** The mixed digits of one number, so that every combination can be met. */
    private static ReadingOptions told(int said) {
        @Nullable String encoding = ENCODINGS.get(said % ENCODINGS.size());
        int rest = said / ENCODINGS.size();
        @Nullable Character delimiter = DELIMITERS.get(rest % DELIMITERS.size());
        boolean tolerant = rest / DELIMITERS.size() % 2 == 1;
        return new ReadingOptions(delimiter, encoding == null ? null : Charset.forName(encoding), null, tolerant);
    }

    private static void assertFits(DataTable table, int size) {
        List<String> names = table.columnNames();
        assertThat(names).isNotEmpty().doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(table.rows()).isLessThanOrEqualTo(size);
        long characters = rows(table).stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        assertThat(characters).isLessThanOrEqualTo(size);
    }

    private static void assertComesBack(DataTable table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(table.columnNames());
        rows(table).forEach(csv::writeRecord);
        csv.flush();
        DataTable again = read(out.toByteArray(), new ReadingOptions(',', StandardCharsets.UTF_8, null));
        assertThat(again.columnNames()).isEqualTo(table.columnNames());
        assertThat(rows(again)).isEqualTo(rows(table));
    }

    private static void assertComesBack(DataTable table, Codebook codebook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CodebookFile.write(codebook, Locale.ENGLISH, out);
        Codebook again = table.codebook(CodebookFile.read(BytesSource.of(out.toByteArray()), ReadingOptions.FIND));
        assertThat(again.listVariables()).isEqualTo(codebook.listVariables());
    }

    private static DataTable read(byte[] file, ReadingOptions options) throws IOException {
        return new CsvTableReader().read(BytesSource.of(file), options).table();
    }

    private static List<List<String>> rows(DataTable table) {
        List<List<String>> rows = new ArrayList<>();
        table.forEachRow(0, Long.MAX_VALUE, fields -> rows.add(List.of(fields)));
        return rows;
    }
}
