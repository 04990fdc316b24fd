package org.anketa.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no table is refused in one line, in either language, with the row and what to do. */
class CsvRefusalTest {

    private static String refusal(BytesSource source, ReadingOptions options) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> source.read(options));
        assertThat(refusal.reason().in(Languages.RUSSIAN)).doesNotContain("\n").containsPattern("[а-я]");
        return refusal.reason().in(Languages.ENGLISH);
    }

    private static String refusal(String csv) {
        return refusal(BytesSource.of(csv), ReadingOptions.FIND);
    }

    private static String refusal(byte[] bytes) {
        return refusal(new BytesSource("data.csv", bytes), ReadingOptions.FIND);
    }

    private static String toldDelimiter(String csv, char delimiter) {
        return refusal(BytesSource.of(csv), new ReadingOptions(delimiter, null, null));
    }

    @Test
    void aShortRow() {
        assertThat(refusal("a,b,c\n1,2,3\n1,2\n"))
                .isEqualTo("Row 3 has 2 fields, but the row of names has 3. Check the delimiter, and put fields that"
                        + " contain it in quotes.");
    }

    @Test
    void aLongRow() {
        assertThat(refusal("a,b\n1,2\n\n1,2,,3\n")).startsWith("Row 4 has 4 fields, but the row of names has 2.");
    }

    @Test
    void aTitleAboveTheNames() {
        assertThat(refusal("Опрос 2026 года\nпол;возраст\nм;30\nж;40\n")).startsWith("Row 2 has 2 fields");
    }

    @Test
    void aRecordOfSeveralLinesIsOneRow() {
        assertThat(refusal("a,b\n\"1\n2\n3\",x\n4\n")).startsWith("Row 3 has 1 field,");
    }

    @Test
    void theRowIsRussianWithTheRightForms() {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> BytesSource.of("a,b\n1,2,3\n").read());
        assertThat(refusal.reason().in(Languages.RUSSIAN)).startsWith("В строке 2 — 3 поля, а в строке имён — 2.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\uFEFF", "  \r\n"})
    void aFileWithoutNames(String csv) {
        assertThat(refusal(csv)).isEqualTo("\"data.csv\" is empty. Open a file whose first row names the columns.");
    }

    @Test
    void aDelimiterThatTheFileDoesNotHave() {
        assertThat(toldDelimiter("a;b\n1;2\n", ',')).contains("\"comma\"").contains("\"semicolon\"");
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', 'я', '5'})
    void aDelimiterThatCannotBeOne(char delimiter) {
        assertThat(toldDelimiter("a,b\n1,2\n", delimiter)).contains("cannot be a delimiter");
    }

    @Test
    void aQuoteThatNeverCloses() {
        assertThat(refusal("a,b\n1,2\n3,\"four\n5,6\n"))
                .isEqualTo("Row 3, column \"b\": the quote is never closed. Close it; a quote inside a quoted field is"
                        + " written twice.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,\"", "a,b\n1,\"x\"\"", "a,b\n1,\"x\r", "a,\"b", "a,b\n1,\"\"\""})
    void aQuoteThatNeverClosesInTheLastField(String csv) {
        assertThat(refusal(csv)).contains("column \"").contains("the quote is never closed");
    }

    @Test
    void aNameOfManyLinesIsQuotedInOne() {
        assertThat(refusal("a,\"How\nmuch " + "x".repeat(100_000) + "\"\n1,\"2"))
                .startsWith("Row 2, column \"How much xxx")
                .hasSizeLessThan(220);
    }

    @Test
    void textAfterAClosingQuote() {
        assertThat(refusal("a,b\n\"x\"y,2\n"))
                .startsWith("Row 2, column \"a\": there is text after the closing quote.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void aFieldOfTenMegabytes(String quote) {
        assertThat(refusal("a,b\n1," + quote + "x".repeat(10 << 20) + quote + "\n"))
                .isEqualTo("Row 2, column \"b\": the field has more than 1,048,576 characters. Shorten it, or close the"
                        + " quote before it.");
    }

    @Test
    void aFieldOfOneCharacterTooMany() {
        assertThat(BytesSource.of("a,b\n1," + "x".repeat(1 << 20) + "\n")
                        .read()
                        .table()
                        .rows())
                .isEqualTo(1);
        assertThat(refusal("a,b\n1," + "x".repeat((1 << 20) + 1) + "\n")).startsWith("Row 2, column \"b\"");
    }

    @Test
    void manyLongFieldsInARowAreNoLongField() {
        String row = ("x".repeat(100_000) + ",").repeat(29) + "y";
        String csv = "a" + ",a".repeat(29) + "\n" + row + "\n" + row + "\n";
        assertThat(BytesSource.of(csv).read().table().rows()).isEqualTo(2);
    }

    @Test
    void tooManyColumns() {
        assertThat(refusal("a" + ",a".repeat(10_000) + "\n")).contains("more than 10,000 columns");
    }

    @Test
    void knownKindsOfFilesByName() {
        assertThat(refusal("%PDF-1.7\n1 0 obj\n".getBytes(StandardCharsets.UTF_8)))
                .contains("of the kind PDF");
        assertThat(refusal(BytesSource.of(0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13), ReadingOptions.FIND))
                .contains("of the kind PNG");
        assertThat(refusal(BytesSource.of('P', 'K', 3, 4, 20, 0, 6, 0), ReadingOptions.FIND))
                .contains("of the kind ZIP");
        assertThat(refusal(BytesSource.of(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1), ReadingOptions.FIND))
                .contains("Save it there as XLSX or CSV");
    }

    @Test
    void bytesOfAnyOtherKind() {
        byte[] program = new byte[5000];
        new java.util.Random(7).nextBytes(program);
        assertThat(refusal(program)).contains("is not a text file");
        assertThat(refusal("a,b\n\u0001\u0002\u0003,\u0004\n")).contains("is not a text file");
    }

    @Test
    void aZeroByteFarDown() {
        assertThat(refusal("a,b\n" + "1,2\n".repeat(30_000) + "3,\u0000\n")).startsWith("Row 30,002 has bytes");
    }
}
