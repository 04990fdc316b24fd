package org.anketa.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.DataTable;
import org.anketa.dataset.Measure;
import org.anketa.dataset.TestSamples;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodebookFileTest {

    private static final String HEADER = "variable,label,measure,value,value_label,missing\n";

    static List<CodebookEntry> read(TableSource source) {
        try {
            return CodebookFile.read(source, ReadingOptions.FIND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void formulasAreDisarmedInTheFileAndReadBackAsTheyWere() {
        Codebook codebook = TestSamples.table("a,=b\n=1+1,x\n\u00A0=2,y\n").codebook();

        BytesSource file = written(codebook);

        assertThat(file.text()).contains("'=1+1", "'\u00A0=2", "'=b").doesNotContain("\n=", ",=");
        assertThat(read(file)).extracting(CodebookEntry::variable).containsExactly("a", "=b");
        assertThat(read(file).get(0).values())
                .extracting(CodebookEntry.Value::value)
                .containsExactlyInAnyOrder("=1+1", "\u00A0=2");
    }

    static BytesSource written(Codebook codebook) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            CodebookFile.write(codebook, Languages.ENGLISH, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BytesSource("codebook.csv", out.toByteArray());
    }

    private static List<CodebookEntry> entries(String csv) {
        return read(BytesSource.of(csv));
    }

    private static String refusal(String rows) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> entries(HEADER + rows));
        assertThat(refusal.reason().in(Languages.RUSSIAN))
                .containsPattern("[Сс]трок")
                .doesNotContain("\n");
        return refusal.reason().in(Languages.ENGLISH);
    }

    @Test
    void eachRowIsAValueAndTheirOrderIsKept() {
        List<CodebookEntry> entries = entries(HEADER
                + "q1,\"Читаете ли вы, и что?\",ordinal,2,\"да, \"\"часто\"\"\",\n"
                + "q1,,,1,нет,\n"
                + "q1,,,9,не знаю,1\n"
                + "age,Возраст,SCALE,,,\n"
                + "name,,,,,\n");
        assertThat(entries)
                .containsExactly(
                        new CodebookEntry(
                                "q1",
                                LocalizedText.of("Читаете ли вы, и что?"),
                                Measure.ORDINAL,
                                List.of(
                                        new CodebookEntry.Value("2", LocalizedText.of("да, \"часто\""), false),
                                        new CodebookEntry.Value("1", LocalizedText.of("нет"), false),
                                        new CodebookEntry.Value("9", LocalizedText.of("не знаю"), true))),
                        new CodebookEntry("age", LocalizedText.of("Возраст"), Measure.SCALE, List.of()),
                        new CodebookEntry("name", null, null, List.of()));
    }

    @Test
    void columnsMayComeInAnyOrderAndCaseWithOthersBetween() {
        assertThat(entries("Value;comment;VARIABLE\n1;first;q\n2;;q\n"))
                .containsExactly(new CodebookEntry(
                        "q",
                        null,
                        null,
                        List.of(new CodebookEntry.Value("1", null, false), new CodebookEntry.Value("2", null, false))));
    }

    @Test
    void aCodebookMayBeInWindows1251() {
        BytesSource source = BytesSource.of("variable;label\nq;Возраст респондента\n", Charset.forName("windows-1251"));
        assertThat(read(source).get(0).label()).isEqualTo(LocalizedText.of("Возраст респондента"));
    }

    @ParameterizedTest
    @CsvSource({"1,true", "TRUE,true", "Yes,true", "x,true", "0,false", "no,false", "'',false"})
    void missingIsSaidInSeveralWords(String word, boolean missing) {
        assertThat(entries(HEADER + "q,,,9,," + word + "\n")
                        .get(0)
                        .values()
                        .get(0)
                        .missing())
                .isEqualTo(missing);
    }

    @Test
    void itCorrectsWhatTheDataSuggest() {
        DataTable table = TestSamples.table("q\n1\n2\n9\n");
        Codebook codebook = table.codebook(entries(HEADER + "q,Question,nominal,2,two,\nq,,,9,none,x\n"));
        assertThat(codebook.getVariable("q").categories())
                .extracting(category -> category.label().in(Languages.ENGLISH))
                .containsExactly("two", "1");
        assertThat(codebook.getVariable("q").missing()).hasSize(1);
    }

    @Test
    void aVariableWithoutValuesIsWrittenInOneRow() {
        Codebook codebook = TestSamples.table("id,q\n0.5,no\n1.5,yes\n").codebook();
        assertThat(written(codebook).text())
                .isEqualTo(HEADER + "id,id,scale,,,\nq,q,nominal,no,no,\nq,q,nominal,yes,yes,\n");
    }

    @Test
    void anUnknownMeasureIsRefused() {
        assertThat(refusal("q,,interval,,,\n"))
                .isEqualTo("Row 2 of the codebook: \"interval\" is not a measure. Write nominal, ordinal or scale, or"
                        + " leave it empty.");
    }

    @Test
    void anUnknownWordForMissingIsRefused() {
        assertThat(refusal("q,,,1,,\nq,,,2,,maybe\n")).startsWith("Row 3 of the codebook: \"maybe\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q,A,,1,,\nq,B,,2,,\n", "q,,scale,,,\nq,,nominal,,,\n"})
    void rowsThatContradictEachOtherAreRefused(String rows) {
        assertThat(refusal(rows)).startsWith("Row 3 of the codebook says").contains("of \"q\"");
    }

    @Test
    void aValueThatIsThereTwiceIsRefused() {
        assertThat(refusal("q,,,1,,\nq,,,1.0,,\n")).startsWith("Row 3 of the codebook: the value \"1.0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"q,,,,nothing,\n", "q,,,,,1\n"})
    void anEmptyValueCannotBeDescribed(String rows) {
        assertThat(refusal(rows)).startsWith("Row 2 of the codebook describes an empty value of \"q\"");
    }

    @Test
    void aRowWithoutAVariableIsRefusedAndABlankOneLeftOut() {
        assertThat(entries(HEADER + ",,,,,\nq,,,1,,\n")).hasSize(1);
        assertThat(refusal(",,,1,,\n")).startsWith("Row 2 of the codebook names no variable");
    }

    @Test
    void aTableThatIsNoCodebookIsRefused() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> entries("name,age\nx,1\n"));
        assertThat(refusal)
                .hasMessageStartingWith("The codebook has no column \"variable\"; it begins with name, age.");
        Refusal values = catchThrowableOfType(Refusal.class, () -> entries("variable,value_label\nx,1\n"));
        assertThat(values).hasMessageContaining("no column \"value\"");
    }
}
