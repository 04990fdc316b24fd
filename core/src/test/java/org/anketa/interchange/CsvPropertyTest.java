package org.anketa.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.anketa.shared.Refusal;

/** Any table written by RFC 4180 reads back equal, and anything else is read or refused. */
class CsvPropertyTest {

    /** Whatever is special to the format, and letters that are not ASCII. */
    private static final char[] ALPHABET = {',', ';', '\t', '"', '\r', '\n', ' ', 'a', '0', '7', '.', '-', 'ж', 'Ё', '«'
    };

    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> field = Arbitraries.strings().withChars(ALPHABET).ofMaxLength(6);
        return Arbitraries.integers()
                .between(2, 5)
                .flatMap(columns -> field.list().ofSize(columns).list().ofMaxSize(20));
    }

    private static String written(List<List<String>> rows, char delimiter, LineDelimiter end, boolean alwaysQuoted) {
        StringWriter text = new StringWriter();
        CsvWriter.CsvWriterBuilder builder =
                CsvWriter.builder().fieldSeparator(delimiter).lineDelimiter(end);
        if (alwaysQuoted) {
            builder.quoteStrategy(QuoteStrategies.ALWAYS);
        }
        CsvWriter writer = builder.build(text);
        int columns = rows.isEmpty() ? 2 : rows.get(0).size();
        writer.writeRecord(
                IntStream.range(0, columns).mapToObj(i -> "столбец" + i).toList());
        rows.forEach(writer::writeRecord);
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Property(tries = 500)
    void aWrittenTableReadsBackEqual(
            @ForAll("tables") List<List<String>> rows,
            @ForAll boolean quoted,
            @ForAll LineDelimiter end,
            @ForAll("delimiters") char delimiter,
            @ForAll("encodings") Charset encoding) {
        String text = written(rows, delimiter, end, quoted);
        ReadTable read = BytesSource.of(text, encoding).read();
        assertThat(read.used()).isEqualTo(new ReadingOptions(delimiter, encoding, null));
        assertThat(BytesSource.rows(read.table())).isEqualTo(rows);
    }

    @Provide
    Arbitrary<Character> delimiters() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Provide
    Arbitrary<Charset> encodings() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE").map(Charset::forName);
    }

    @Property(tries = 500)
    void whateverIsWrittenIsReadOrRefused(@ForAll("scribbles") String text, @ForAll("encodings") Charset encoding) {
        try {
            ReadTable read = BytesSource.of(text, encoding).read();
            assertThat(read.table().columnNames()).doesNotHaveDuplicates().isNotEmpty();
        } catch (Refusal refusal) {
            assertThat(refusal.reason().in(org.anketa.shared.Languages.RUSSIAN)).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> scribbles() {
        return Arbitraries.strings().withChars(ALPHABET).ofMaxLength(60);
    }

    @Property(tries = 300)
    void bytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            new BytesSource("data.csv", bytes).read();
        } catch (Refusal refusal) {
            assertThat(refusal.reason().in(org.anketa.shared.Languages.ENGLISH)).isNotBlank();
        }
    }
}
