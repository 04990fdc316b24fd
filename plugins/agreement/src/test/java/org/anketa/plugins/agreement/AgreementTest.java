package org.anketa.plugins.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.Figure;
import org.anketa.analysis.OptionBinder;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.plugin.PluginValidators;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Under test: the analysis; what its numbers ought to be is tested where they are computed. */
class AgreementTest {

    /** Two pathologists: A. Agresti, Categorical Data Analysis, 2nd edition 2002, table 10.8. */
    private static final String SLIDES = """
            a,b,f
            1,1,22
            1,2,2
            1,3,2
            2,1,5
            2,2,7
            2,3,14
            3,2,2
            3,3,36
            4,2,1
            4,3,17
            4,4,10
            """;

    /** Four observers with gaps: K. Krippendorff, Computing Krippendorff's alpha-reliability, 2011, section C. */
    private static final String OBSERVERS = """
            a,b,c,d
            1,1,,1
            2,2,3,2
            3,3,3,3
            3,3,3,3
            2,2,2,2
            1,2,3,4
            4,4,4,4
            1,1,2,1
            2,2,2,2
            ,5,5,5
            ,,1,1
            ,3,,
            """;

    private static Result agree(Sample sample, String... settings) {
        Map<String, List<String>> raw = new HashMap<>();
        Arrays.stream(settings)
                .map(setting -> setting.split("=", 2))
                .forEach(pair -> raw.put(pair[0], List.of(pair[1].split(","))));
        Agreement.Options options = new OptionBinder<>(
                        Declaration.of(new Agreement()), new PluginValidators(Agreement.class.getClassLoader()))
                .bind(raw, sample.codebook());
        return new Agreement().analyze(sample, options);
    }

    private static Statistic statistic(Result result, String id) {
        return result.findStatistic(id).orElseThrow(() -> new AssertionError("No statistic " + id));
    }

    private static void assertValue(Result result, String id, double expected) {
        assertThat(statistic(result, id).value()).as(id).isCloseTo(expected, Offset.offset(1e-12));
    }

    private static String reading(Result result) {
        return result.reading().in(result, Languages.ENGLISH);
    }

    private static List<String> notes(Result result) {
        return result.notes().stream().map(note -> note.in(Languages.ENGLISH)).toList();
    }

    @Test
    void twoRatersGetEveryCoefficientAndATableOfWhereTheyPart() {
        Result result = agree(TestSamples.csv(SLIDES, "f"), "raters=a,b");
        assertThat(result.n()).isEqualTo(118);
        assertValue(result, "percent_agreement", 63.559322033898304);
        assertValue(result, "cohen_kappa", 0.49300559552358114);
        assertValue(result, "cohen_kappa_linear", 0.6488095238095238);
        assertValue(result, "cohen_kappa_quadratic", 0.7838218714768884);
        assertValue(result, "bowker", 30.285714285714285);
        Statistic kappa = statistic(result, "cohen_kappa");
        assertThat(kappa.low()).isCloseTo(0.493005596 - 1.959963985 * 0.0567431504, Offset.offset(1e-8));
        assertThat(kappa.p()).isLessThan(1e-20);
        Table counts = result.findTable("counts").orElseThrow();
        assertThat(((Cell.Numeric) counts.cell("2", "3")).value()).isEqualTo(14);
        assertThat(result.figures()).extracting(Figure::id).containsExactly("counts", "values");
    }

    @Test
    void severalRatersAreComparedInPairsToo() {
        Result result = agree(TestSamples.csv(OBSERVERS), "raters=a,b,c,d", "level=ordinal");
        assertThat(result.n()).isEqualTo(11);
        assertThat(result.missing()).hasValue(1);
        assertValue(result, "krippendorff_alpha", 0.8153875037548813);
        assertValue(result, "fleiss_kappa", 0.7624831309041835);
        assertValue(result, "gwet_ac1", 0.775151708719259);
        assertThat(result.findStatistic("cohen_kappa")).isEmpty();
        assertThat(result.findTable("pairs").orElseThrow().rows()).hasSize(6);
        assertThat(notes(result)).anyMatch(note -> note.startsWith("1 unit was rated by fewer than two raters"));
    }

    @Test
    void everyLevelThatTheValuesAllowIsListed() {
        Result result = agree(TestSamples.csv(OBSERVERS), "raters=a,b,c,d");
        Table levels = result.findTable("levels").orElseThrow();
        assertThat(levels.rows()).extracting(Table.Row::id).containsExactly("nominal", "ordinal", "interval", "ratio");
        assertThat(((Cell.Numeric) levels.cell("interval", "alpha")).value())
                .isCloseTo(0.8491071428571428, Offset.offset(1e-12));
        Result words = agree(TestSamples.csv("a,b\nyes,yes\nno,yes\nno,no\n"), "raters=a,b");
        assertThat(words.findTable("levels").orElseThrow().rows())
                .extracting(Table.Row::id)
                .containsExactly("nominal");
        assertThat(words.findStatistic("cohen_kappa_linear")).isEmpty();
    }

    @Test
    void ratersMayUseDifferentValues() {
        Result result = agree(TestSamples.csv("a,b\nx,x\nx,z\ny,y\ny,y\nw,w\n"), "raters=a,b");
        assertValue(result, "percent_agreement", 80);
        assertThat(result.findTable("counts").orElseThrow().columns())
                .extracting(Table.Column::id)
                .containsExactly("w", "x", "y", "z");
    }

    @Test
    void valuesInAnotherOrderAreRefusedWhereOrderMatters() {
        Sample sample = TestSamples.csv(
                "a,b\nlow,low\nhigh,high\n", null, List.of(ordinal("a", "low", "high"), ordinal("b", "high", "low")));
        assertThatThrownBy(() -> agree(sample, "raters=a,b", "level=ordinal"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("different orders");
        assertValue(agree(sample, "raters=a,b"), "cohen_kappa", 1);
    }

    private static CodebookEntry ordinal(String name, String... values) {
        return new CodebookEntry(
                name,
                null,
                Measure.ORDINAL,
                Arrays.stream(values)
                        .map(value -> new CodebookEntry.Value(value, null, false))
                        .toList());
    }

    @Test
    void numbersThatHardlyRepeatAreComparedByTheirDifferences() {
        StringBuilder rows = new StringBuilder("a,b\n");
        for (int i = 0; i < 600; i++) {
            rows.append(i * 1.5).append(',').append(i * 1.5 + i % 3).append('\n');
        }
        Result result = agree(TestSamples.csv(rows.toString()), "raters=a,b", "level=interval");
        assertThat(statistic(result, "krippendorff_alpha").value()).isBetween(0.999, 1.0);
        assertThat(statistic(result, "krippendorff_alpha").low()).isBetween(0.999, 1.0);
        assertThat(result.findStatistic("cohen_kappa")).isEmpty();
        assertThat(notes(result)).anyMatch(note -> note.contains("more than 400 different values"));
    }

    @Test
    void wordsHaveNoDifferences() {
        assertThatThrownBy(() -> agree(TestSamples.csv("a,b\nyes,yes\nno,yes\n"), "raters=a,b", "level=interval"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"a\" has values that are no numbers");
    }

    @Test
    void negativeRatingsHaveNoProportions() {
        assertThatThrownBy(() -> agree(TestSamples.csv("a,b\n-1,1\n2,2\n"), "raters=a,b", "level=ratio"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Choose the interval level");
    }

    @Test
    void aRaterCountsOnceHoweverOftenChosen() {
        assertThatThrownBy(() -> agree(TestSamples.csv(SLIDES), "raters=a,a"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("From 2 to 20");
    }

    @Test
    void whereNobodyCouldDisagreeTheResultSaysSoInsteadOfGivingANumber() {
        Result result = agree(TestSamples.csv("a,b\nx,x\nx,x\n"), "raters=a,b");
        assertThat(statistic(result, "cohen_kappa").value()).isNaN();
        assertThat(statistic(result, "krippendorff_alpha").value()).isNaN();
        assertThat(reading(result)).startsWith("Everybody gave every unit the same value (n = 2)");
        assertThat(notes(result)).anyMatch(note -> note.startsWith("Kappa and alpha are not defined"));
    }

    @Test
    void theReadingSaysWhetherTheRatingsCanBeUsed() {
        assertThat(reading(agree(TestSamples.csv(OBSERVERS), "raters=a,b,c,d", "level=ordinal")))
                .isEqualTo(
                        "Two raters of a unit gave the same value 81.8% of the time (n = 11). Krippendorff’s alpha (ordinal)"
                                + " is 0.815: the ratings are reliable. With few units the agreement may be quite different from what"
                                + " it seems.");
        assertThat(reading(agree(TestSamples.csv(SLIDES, "f"), "raters=a,b"))).contains("too low to draw conclusions");
    }

    @Test
    void nearlyOneValueOnlyExplainsALowKappa() {
        Result result = agree(TestSamples.csv("a,b,f\nx,x,90\nx,y,5\ny,x,5\n", "f"), "raters=a,b");
        assertThat(statistic(result, "cohen_kappa").value()).isNegative();
        assertThat(statistic(result, "gwet_ac1").value()).isGreaterThan(0.85);
        assertThat(notes(result)).anyMatch(note -> note.startsWith("Raters agree often, and kappa is low"));
    }
}
