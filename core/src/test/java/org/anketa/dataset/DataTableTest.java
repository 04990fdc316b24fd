package org.anketa.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTableTest {

    private static Variable only(String csv) {
        return TestSamples.table(csv).codebook().listVariables().get(0);
    }

    private static List<String> values(Variable variable) {
        return variable.categories().stream().map(Category::value).toList();
    }

    @Test
    void fewWholeNumbersAreOrdinalInNumericOrder() {
        Variable variable = only("a\n10\n2\n1\n\n2\n");
        assertThat(variable.measure()).isEqualTo(Measure.ORDINAL);
        assertThat(values(variable)).containsExactly("1", "2", "10");
        assertThat(variable.isNumeric()).isTrue();
    }

    @Test
    void twentyOneWholeNumbersAreAScale() {
        String twenty = "a\n"
                + String.join(
                        "\n",
                        IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).toList());
        assertThat(only(twenty).measure()).isEqualTo(Measure.ORDINAL);
        assertThat(only(twenty + "\n21").measure()).isEqualTo(Measure.SCALE);
    }

    @Test
    void aFractionMakesAScale() {
        assertThat(only("a\n1\n2.5\n").measure()).isEqualTo(Measure.SCALE);
    }

    @Test
    void textIsNominalInAlphabeticalOrder() {
        Variable variable = only("a\nпень\nёлка\nежевика\nЖук\nNone\n");
        assertThat(variable.measure()).isEqualTo(Measure.NOMINAL);
        assertThat(values(variable)).containsExactly("None", "ежевика", "ёлка", "Жук", "пень");
    }

    @Test
    void wordsForNothingAreWords() {
        assertThat(values(only("a\nNA\nNaN\nnull\n"))).containsExactly("NA", "NaN", "null");
    }

    @Test
    void oneNumberInSeveralSpellingsIsOneCategory() {
        Sample sample = TestSamples.csv("a\n1\n1.0\n01\n2\n");
        Variable variable = sample.codebook().getVariable("a");
        assertThat(values(variable)).containsExactly("1", "2");
        assertThat(sample.tabulate(variable).cases(0)).isEqualTo(3);
    }

    @Test
    void aCodebookOrdersLabelsAndDeclaresMissing() {
        CodebookEntry entry = new CodebookEntry(
                "a",
                LocalizedText.of("Answer"),
                Measure.ORDINAL,
                List.of(
                        new CodebookEntry.Value("no", LocalizedText.of("No"), false),
                        new CodebookEntry.Value("never seen", null, false),
                        new CodebookEntry.Value("dk", LocalizedText.of("Don't know"), true)));
        Sample sample = TestSamples.csv("a\nyes\nno\ndk\nno\n\"\"\n", null, List.of(entry));
        Variable variable = sample.codebook().getVariable("a");
        assertThat(variable.label().in(Languages.ENGLISH)).isEqualTo("Answer");
        assertThat(values(variable)).containsExactly("no", "never seen", "yes");
        Tabulation counts = sample.tabulate(variable);
        assertThat(IntStream.range(0, variable.codeCount()).mapToLong(counts::cases))
                .containsExactly(2L, 0L, 1L, 1L, 1L, 0L);
    }

    @Test
    void aCodebookForAnUnknownColumnIsRefusedWithTheNearestName() {
        CodebookEntry entry = new CodebookEntry("agee", null, null, List.of());
        assertThatThrownBy(() -> TestSamples.table("age\n1\n").codebook(List.of(entry)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Did you mean \"age\"");
    }

    @Test
    void wordsAreRefusedAsAScale() {
        CodebookEntry entry = new CodebookEntry("a", null, Measure.SCALE, List.of());
        assertThatThrownBy(() -> TestSamples.table("a\n1\nfew\n").codebook(List.of(entry)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"few\"");
    }

    @Test
    void seventyThousandNumbersAreKeptAsNumbers() {
        StringBuilder csv = new StringBuilder("a\n");
        IntStream.range(0, 70_000).forEach(i -> csv.append(i).append(".5\n"));
        Sample sample = TestSamples.csv(csv.toString());
        Variable variable = sample.codebook().getVariable("a");
        assertThat(variable.measure()).isEqualTo(Measure.SCALE);
        double[] values = sample.distribution(variable).values();
        assertThat(values).hasSize(70_000).startsWith(0.5, 1.5).endsWith(69_999.5);
    }

    @Test
    void aTextAfterManyNumbersLosesNoSpelling() {
        StringBuilder csv = new StringBuilder("a\n");
        IntStream.range(0, 70_000).forEach(i -> csv.append(i).append('\n'));
        csv.append("007\nA-17\n");
        Variable variable = only(csv.toString());
        assertThat(variable.measure()).isEqualTo(Measure.NOMINAL);
        assertThat(values(variable)).contains("A-17", "69999").hasSize(70_001);
    }

    @Test
    void rowsAreHandedOutFromAnyPlaceAsTheyWereWritten() {
        StringBuilder csv = new StringBuilder("a,b,c\n");
        IntStream.range(0, 70_000)
                .forEach(i -> csv.append(i)
                        .append(',')
                        .append(i % 300)
                        .append(",x")
                        .append(i % 7)
                        .append('\n'));
        DataTable table = TestSamples.table(csv.toString());
        List<String> rows = new ArrayList<>();
        table.forEachRow(65_000, 66_200, fields -> rows.add(String.join(",", fields)));
        assertThat(rows)
                .isEqualTo(IntStream.range(65_000, 66_200)
                        .mapToObj(i -> i + "," + i % 300 + ",x" + i % 7)
                        .toList());
        table.forEachRow(69_999, Long.MAX_VALUE, fields -> rows.add(fields[0]));
        assertThat(rows).hasSize(1201).endsWith("69999");
    }

    @ParameterizedTest
    @CsvSource({
        "1,1",
        "-3.25,-3.25",
        "+4,4",
        "1e3,1000",
        ".5,0.5",
        "5.,5",
        "-0,0",
        "0.1,0.1",
        "123456789012345678,1.2345678901234568E17",
        "0.30000000000000004,0.30000000000000004"
    })
    void numbersAreReadExactly(String text, double number) {
        assertThat(Numeral.parse(text)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(value = {"NaN", "Infinity", "0x10", "1d", "1 2", "--1", "1.2.3", "e5", ".", "-"})
    void wordsAreNoNumbers(String text) {
        assertThat(Numeral.parse(text)).isNaN();
    }
}
