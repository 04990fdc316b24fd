package org.anketa.interchange;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The encodings of the files that librarians have, and those that must not be taken for them. */
class CsvEncodingTest {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final String SURVEY = "Пол;Ответ\nмужской;«Да, конечно»\nженский;Затрудняюсь ответить\n";
    private static final List<List<String>> ROWS =
            List.of(List.of("мужской", "«Да, конечно»"), List.of("женский", "Затрудняюсь ответить"));

    private static ReadingOptions told(Charset charset) {
        return new ReadingOptions(null, charset, null);
    }

    private static BytesSource joined(byte[]... parts) {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return new BytesSource("data.csv", all.toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1251"})
    void theEncodingIsFound(String name) {
        ReadTable read = BytesSource.of(SURVEY, Charset.forName(name)).read();
        assertThat(read.used().encoding()).isEqualTo(Charset.forName(name));
        assertThat(read.table().columnNames()).containsExactly("Пол", "Ответ");
        assertThat(BytesSource.rows(read.table())).isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkIsNoPartOfTheFirstName(String name) {
        BytesSource source = BytesSource.of("\uFEFF" + SURVEY, Charset.forName(name));
        assertThat(source.read().table().columnNames()).containsExactly("Пол", "Ответ");
        assertThat(source.read(told(Charset.forName(name))).table().columnNames())
                .containsExactly("Пол", "Ответ");
    }

    @Test
    void utf16MayBeToldWithoutItsByteOrder() {
        BytesSource source = BytesSource.of("\uFEFF" + SURVEY, UTF_16LE);
        assertThat(BytesSource.rows(source.read(told(Charset.forName("UTF-16"))).table()))
                .isEqualTo(ROWS);
    }

    @Test
    void cyrillicThatComesLateIsFoundAsWell() {
        String start = "id;text\n" + "1;plain\n".repeat(50_000);
        ReadTable read = joined(start.getBytes(UTF_8), "2;жёлтый дом\n".getBytes(WINDOWS_1251))
                .read();
        assertThat(read.used().encoding()).isEqualTo(WINDOWS_1251);
        assertThat(BytesSource.rows(read.table())).hasSize(50_001).contains(List.of("2", "жёлтый дом"));
    }

    @Test
    void aToldEncodingIsTaken() {
        BytesSource source = BytesSource.of(SURVEY, Charset.forName("KOI8-R"));
        assertThat(BytesSource.rows(source.read(told(Charset.forName("KOI8-R"))).table()))
                .hasSize(2)
                .element(1)
                .asString()
                .contains("женский");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KOI8-R", "IBM866", "x-MacCyrillic", "ISO-8859-5"})
    void otherCyrillicEncodingsAreNotTakenForWindows1251(String name) {
        assertThatThrownBy(() -> BytesSource.of(SURVEY, Charset.forName(name)).read())
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Choose the encoding");
    }

    @Test
    void frenchIsNotTakenForRussian() {
        BytesSource source = BytesSource.of("name,city\nJosé,Orléans\n", Charset.forName("windows-1252"));
        assertThatThrownBy(source::read).isInstanceOf(Refusal.class).hasMessageContaining("Row 2");
    }

    @Test
    void brokenUtf8IsRefusedWithItsRow() {
        BytesSource source =
                joined((SURVEY + "ж;").getBytes(UTF_8), new byte[] {(byte) 0xD0}, "\nм;да\n".getBytes(UTF_8));
        assertThatThrownBy(source::read)
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "Row 4 has bytes that are no text in UTF-8. Choose the encoding in which the file was saved,"
                                + " or save it as UTF-8.");
    }

    @Test
    void aFileCutOffInsideACharacterIsRefused() {
        byte[] bytes = "a,b\n1,ж".getBytes(UTF_8);
        BytesSource source = new BytesSource("data.csv", java.util.Arrays.copyOf(bytes, bytes.length - 1));
        assertThatThrownBy(source::read).isInstanceOf(Refusal.class).hasMessageContaining("Row 2");
    }

    @Test
    void aToldEncodingThatDoesNotFitIsRefusedWithItsRow() {
        assertThatThrownBy(
                        () -> BytesSource.of("a;b\n1;2\nда;нет\n", WINDOWS_1251).read(told(UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Row 3 has bytes that are no text in UTF-8");
    }

    @Test
    void anEncodingThatTheByteOrderMarkContradictsIsRefused() {
        assertThatThrownBy(() -> BytesSource.of("\uFEFF" + SURVEY).read(told(WINDOWS_1251)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("looks like UTF-8");
    }

    @Test
    void aFewShortAnswersInWindows1251AreEnough() {
        BytesSource source = BytesSource.of("sex,univ\nМ,ВУЗы\nЖ,ООО\nМ,нет данных\n", WINDOWS_1251);
        assertThat(source.read().used().encoding()).isEqualTo(WINDOWS_1251);
    }

    @Test
    void utf16ToldToBeUtf8IsCalledWhatItIs() {
        assertThatThrownBy(() -> BytesSource.of(SURVEY, UTF_16BE).read(told(UTF_8)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("looks like UTF-16BE");
    }

    @Test
    void brokenCyrillicUtf8IsNotTakenForWindows1251HoweverLong() {
        BytesSource source =
                joined(SURVEY.repeat(500).getBytes(UTF_8), new byte[] {'a', ';', (byte) 0xFF}, "\n".getBytes(UTF_8));
        assertThatThrownBy(source::read).isInstanceOf(Refusal.class).hasMessageContaining("Row 1,501");
    }
}
