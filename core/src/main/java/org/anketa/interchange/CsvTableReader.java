package org.anketa.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.anketa.dataset.DataTable;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads delimited text by RFC 4180, row by row: it takes memory for the table only, not for the file.
 *
 * <p>Delimiter and encoding are found unless told: comma, semicolon or tab; UTF-16, UTF-8 or, where that proves wrong,
 * Windows-1251. Values are kept as they stand, blanks included; an empty field is missing, quoted or not. Nothing is
 * mended in silence: bytes that don't fit the encoding, rows of another length than the row of names (empty fields at
 * their end don't count; {@link ReadingOptions#tolerant} keeps them) and quotes that don't close are refused with their
 * row. Blank lines are left out, but in a table of one column an empty line is a missing value.
 */
public final class CsvTableReader implements TableReader {

    /** So much of the file is looked at before it is read. */
    private static final int HEAD_BYTES = 1 << 16;

    /** More control characters than one in so many are no text. */
    private static final int TEXT_PER_CONTROL = 100;

    /** Everything but archives, among them workbooks: what is no text either is refused by {@link #read}, saying so. */
    @Override
    public boolean recognizes(String name, byte[] head) {
        return BinaryKind.of(head).filter(BinaryKind.ZIP::equals).isEmpty();
    }

    @Override
    public ReadTable read(TableSource source, ReadingOptions options) throws IOException {
        byte[] head = head(source);
        Charset certain = EncodingFinder.of(head).orElse(null);
        Charset told = options.encoding();
        if (told != null && certain != null && !EncodingFinder.agree(told, certain)) {
            throw new Refusal(Message.of(
                    CsvTableReader.class,
                    "encoding.other",
                    "told",
                    told.displayName(),
                    "found",
                    certain.displayName()));
        }
        Charset encoding = certain != null ? certain : told != null ? told : StandardCharsets.UTF_8;
        try {
            return read(source, head, options, encoding);
        } catch (BrokenText broken) {
            if (told != null || certain != null || !WindowsCyrillic.isEncodingOf(source)) {
                throw notIn(encoding, broken);
            }
        }
        try {
            return read(source, head, options, WindowsCyrillic.CHARSET);
        } catch (BrokenText broken) {
            throw notIn(WindowsCyrillic.CHARSET, broken);
        }
    }

    private static byte[] head(TableSource source) throws IOException {
        byte[] head;
        try (InputStream in = source.open()) {
            head = in.readNBytes(HEAD_BYTES);
        }
        if (head.length == 0) {
            throw refusal("file.empty", source);
        }
        BinaryKind.of(head).ifPresent(kind -> {
            throw kind.refusal(source.name());
        });
        return head;
    }

    private static ReadTable read(TableSource source, byte[] head, ReadingOptions options, Charset encoding)
            throws IOException {
        String beginning = new String(head, encoding);
        if (!isText(beginning)) {
            throw refusal("file.binary", source);
        }
        char delimiter = delimiter(new DelimiterFinder(beginning, head.length == HEAD_BYTES), options.delimiter());
        StrictReader text = new StrictReader(source.open(), encoding);
        TableRecords records = new TableRecords(options.tolerant());
        RecordParser.parse(text, delimiter, records);
        DataTable table = records.build().orElseThrow(() -> refusal("file.empty", source));
        ReadingOptions used = new ReadingOptions(delimiter, encoding, null, options.tolerant());
        return new ReadTable(table, used, List.of(), records.notes(), records.places());
    }

    private static char delimiter(DelimiterFinder finder, @Nullable Character told) {
        char found = finder.find();
        if (told == null) {
            return found;
        }
        if (told == '"' || Character.isLetterOrDigit(told) || told == '\n' || told == '\r') {
            throw new Refusal(Message.of(CsvTableReader.class, "delimiter.invalid", "told", nameOf(told)));
        }
        if (found != told && finder.cutsHeader(found) && !finder.cutsHeader(told)) {
            throw new Refusal(
                    Message.of(CsvTableReader.class, "delimiter.absent", "told", nameOf(told), "found", nameOf(found)));
        }
        return told;
    }

    private static Text nameOf(char delimiter) {
        return switch (delimiter) {
            case ',' -> Message.of(CsvTableReader.class, "delimiter.comma");
            case ';' -> Message.of(CsvTableReader.class, "delimiter.semicolon");
            case '\t' -> Message.of(CsvTableReader.class, "delimiter.tab");
            default ->
                LocalizedText.of(
                        Character.isISOControl(delimiter)
                                ? String.format(Locale.ROOT, "U+%04X", (int) delimiter)
                                : Character.toString(delimiter));
        };
    }

    private static boolean isText(String beginning) {
        long controls = beginning
                .chars()
                .filter(c -> c < ' ' && !Character.isWhitespace(c))
                .count();
        return beginning.indexOf(0) < 0 && controls * TEXT_PER_CONTROL <= beginning.length();
    }

    private static Refusal notIn(Charset encoding, BrokenText broken) {
        return new Refusal(
                Message.of(
                        CsvTableReader.class,
                        "encoding.broken",
                        "row",
                        broken.row(),
                        "encoding",
                        encoding.displayName()),
                broken);
    }

    private static Refusal refusal(String key, TableSource source) {
        return new Refusal(Message.of(CsvTableReader.class, key, "name", source.name()));
    }
}
