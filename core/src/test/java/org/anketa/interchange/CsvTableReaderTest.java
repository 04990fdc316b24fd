package org.anketa.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import org.anketa.dataset.DataTable;
import org.anketa.shared.Languages;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are read: how they are cut, named and counted. */
class CsvTableReaderTest {

    private static List<List<String>> rows(String csv) {
        return BytesSource.rows(BytesSource.of(csv).read().table());
    }

    private static List<String> names(String csv) {
        return BytesSource.of(csv).read().table().columnNames();
    }

    private static List<String> notes(String csv) {
        return BytesSource.of(csv).read().notes().stream()
                .map(note -> note.in(Languages.ENGLISH))
                .toList();
    }

    private static @Nullable Character delimiter(String csv) {
        return BytesSource.of(csv).read().used().delimiter();
    }

    @Test
    void aFieldIsKeptAsItStandsAndAnEmptyOneIsMissing() {
        assertThat(rows("a,b,c\n x ,None,\nNA,\"\",007\n"))
                .containsExactly(List.of(" x ", "None", ""), List.of("NA", "", "007"));
    }

    @Test
    void quotesHoldDelimitersQuotesLineBreaksAndCyrillic() {
        assertThat(rows("a,b\n\"да, \"\"конечно\"\"\",\"строка\r\nещё\"\n5\" дисплей,x\n"))
                .containsExactly(List.of("да, \"конечно\"", "строка\r\nещё"), List.of("5\" дисплей", "x"));
    }

    @Test
    void aQuotedFieldMayEndInACarriageReturn() {
        assertThat(rows("a,b\n1,\"x\r\"\n2,3\n")).containsExactly(List.of("1", "x\r"), List.of("2", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesMayEndInAnyWayAndTheLastNotAtAll(String end) {
        List<List<String>> expected = List.of(List.of("1", "2"), List.of("3", ""));
        assertThat(rows("a,b" + end + "1,2" + end + "3," + end)).isEqualTo(expected);
        assertThat(rows("a,b" + end + "1,2" + end + "3,")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theDelimiterIsFound(String delimiter) {
        String csv = "a;b;c\n1;2;3\n\"x,\t\";;4\n".replace(";", delimiter);
        assertThat(delimiter(csv)).isEqualTo(delimiter.charAt(0));
    }

    @Test
    void decimalCommasDoNotMakeACommaTheDelimiter() {
        assertThat(delimiter("a;b\n1,5;2,5\n1,7;2,1\n")).isEqualTo(';');
    }

    @Test
    void delimitersInsideQuotedNamesDoNotCount() {
        assertThat(delimiter("\"Возраст, лет\";\"Пол, м или ж\"\n30;м\n")).isEqualTo(';');
    }

    @Test
    void aToldDelimiterIsTaken() {
        ReadTable read = BytesSource.of("a,b;c\n1,2;3\n").read(new ReadingOptions(';', null, null));
        assertThat(read.table().columnNames()).containsExactly("a,b", "c");
        assertThat(read.used().delimiter()).isEqualTo(';');
    }

    @Test
    void aLineCutOffAtTheEndOfTheLookDoesNotMislead() {
        String csv = "a;b;c\n" + "1,5;2;3\n".repeat(20_000);
        assertThat(delimiter(csv)).isEqualTo(';');
        assertThat(BytesSource.of(csv).read().table().rows()).isEqualTo(20_000);
    }

    @Test
    void aSingleColumnIsATableAndItsEmptyLinesAreMissingValues() {
        assertThat(rows("a\n1\n\n2\n")).containsExactly(List.of("1"), List.of(""), List.of("2"));
        assertThat(delimiter("a\n1\n")).isEqualTo(',');
    }

    @Test
    void aSingleColumnMayBeReadAgainAsItWasFound() {
        ReadTable read = BytesSource.of("a\n1\n").read();
        assertThat(BytesSource.of("a\n1\n").read(read.used()).table().rows()).isEqualTo(1);
    }

    @Test
    void blankLinesOfSeveralColumnsAreLeftOut() {
        assertThat(rows("\n  \na,b\n\n1,2\n   \n\n  ,4\n")).containsExactly(List.of("1", "2"), List.of("  ", "4"));
    }

    @Test
    void emptyFieldsBeyondTheNamesAreLeftOut() {
        assertThat(rows("a,b\n1,2,,\n3,4\n")).containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void namesAloneAreATableWithoutRows() {
        DataTable table = BytesSource.of("a,b").read().table();
        assertThat(table.columnNames()).containsExactly("a", "b");
        assertThat(table.rows()).isZero();
    }

    @Test
    void namesLoseTheSpacesAroundThem() {
        assertThat(names(" a ,\" b\"\n1,2\n")).containsExactly("a", "b");
    }

    @Test
    void columnsWithoutANameGetOneAndANote() {
        String csv = "a,, \n1,2,3\n";
        assertThat(names(csv)).containsExactly("a", "column2", "column3");
        assertThat(notes(csv)).containsExactly("Columns without a name are called column2, column3.");
    }

    @Test
    void repeatedNamesGetASuffixAndANote() {
        String csv = "a,a,a_2,a\n1,2,3,4\n";
        assertThat(names(csv)).containsExactly("a", "a_3", "a_2", "a_4");
        assertThat(notes(csv)).containsExactly("Repeated column names were changed to a_3, a_4.");
    }

    @Test
    void aGivenNameIsNeverOneThatIsThere() {
        assertThat(names("x,,column2\n1,2,3\n")).containsExactly("x", "column2_2", "column2");
    }

    @Test
    void aNoteOfManyColumnsListsTheFirst() {
        List<Text> notes = BytesSource.of(",".repeat(29) + "\n1" + ",1".repeat(29) + "\n")
                .read()
                .notes();
        assertThat(notes.get(0).in(Languages.ENGLISH)).contains("column10").contains("20 more");
        assertThat(notes.get(0).in(Languages.RUSSIAN)).contains("ещё 20");
    }

    @Test
    void tenThousandColumnsAreRead() {
        String header = "a" + ",a".repeat(9_999);
        DataTable table =
                BytesSource.of(header + "\n1" + ",".repeat(9_999) + "\n").read().table();
        assertThat(table.columnNames()).hasSize(10_000).doesNotHaveDuplicates();
        assertThat(BytesSource.rows(table).get(0)).startsWith("1", "").hasSize(10_000);
    }

    @Test
    void everythingButAnArchiveIsRecognized() {
        CsvTableReader reader = new CsvTableReader();
        assertThat(reader.recognizes("a.csv", "a,b".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(reader.recognizes("a.csv", new byte[0])).isTrue();
        assertThat(reader.recognizes("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(reader.recognizes("a.csv", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8)))
                .isFalse();
    }

    @Test
    void rowsKnowTheirNumbersInTheFile() {
        RowPlaces places =
                BytesSource.of("\na,b\n1,2\n\n\n\"x\ny\",4\n5,6\n").read().places();
        assertThat(List.of(places.number(0), places.number(1), places.number(2)))
                .containsExactly(3L, 6L, 7L);
        assertThat(BytesSource.of("a\n1\n").read().places().number(0)).isEqualTo(2);
    }

    @Test
    void toldToBeTolerantItKeepsRowsOfAnotherLength() {
        ReadTable read = BytesSource.of("a,b\n1\n2,3,4\n5,6\n7,8,\n").read(ReadingOptions.FIND.tolerating());
        assertThat(BytesSource.rows(read.table()))
                .containsExactly(List.of("1", ""), List.of("2", "3"), List.of("5", "6"), List.of("7", "8"));
        assertThat(LongStream.range(0, 4).filter(read.places()::isMisfit)).containsExactly(0L, 1L);
    }
}
