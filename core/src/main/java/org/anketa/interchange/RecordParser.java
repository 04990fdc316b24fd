package org.anketa.interchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.Iterator;
import org.anketa.shared.Refusal;

/** Cuts a text into records by RFC 4180 and turns whatever stops it into what the caller can tell a person. */
final class RecordParser {

    /** Never reached: {@link Watched} stops before. */
    private static final int LARGEST_BUFFER = 4 * TableRecords.LONGEST_FIELD;

    private RecordParser() {}

    /**
     * Hands all records over.
     *
     * @throws BrokenText if bytes don't fit the text's encoding
     * @throws Refusal if the text is no table
     */
    static void parse(StrictReader text, char delimiter, TableRecords records) throws IOException {
        CsvReader.CsvReaderBuilder builder = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LARGEST_BUFFER);
        try (CsvReader<TableRecords> reader = builder.build(records, new Watched(text, records))) {
            Iterator<TableRecords> all = reader.iterator();
            while (all.hasNext()) {
                all.next();
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException wrongBytes) {
                throw new BrokenText(records.row(), wrongBytes);
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            throw meant(e, text, records);
        }
    }

    /** FastCSV wraps what its callbacks throw; its own complaints are of quotes. */
    private static RuntimeException meant(CsvParseException e, StrictReader text, TableRecords records) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof RuntimeException own && !(cause instanceof CsvParseException)) {
            return own;
        }
        return records.refusal(text.isExhausted() ? "quote.open" : "quote.stray");
    }

    /** Stops reading when a single field takes more than one can. */
    private static final class Watched extends Reader {

        private final StrictReader text;
        private final TableRecords records;
        private long fieldsBefore = -1;
        private long sinceLastField;

        Watched(StrictReader text, TableRecords records) {
            this.text = text;
            this.records = records;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            if (records.fieldsSoFar() != fieldsBefore) {
                fieldsBefore = records.fieldsSoFar();
                sinceLastField = 0;
            } else if (sinceLastField > TableRecords.LONGEST_FIELD) {
                throw records.tooLong();
            }
            int count = text.read(buffer, offset, length);
            sinceLastField += count;
            return count;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }
    }
}
