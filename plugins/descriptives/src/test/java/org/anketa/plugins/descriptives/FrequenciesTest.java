package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.anketa.statistics.Interval;
import org.anketa.statistics.ProportionInterval;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Frequencies of small samples made by hand. */
class FrequenciesTest {

    private static final List<CodebookEntry> CODEBOOK = List.of(new CodebookEntry(
            "trust",
            LocalizedText.of("Trust", "Доверие"),
            Measure.ORDINAL,
            List.of(
                    new CodebookEntry.Value("1", LocalizedText.of("none", "нет"), false),
                    new CodebookEntry.Value("2", LocalizedText.of("little", "мало"), false),
                    new CodebookEntry.Value("3", LocalizedText.of("some", "есть"), false),
                    new CodebookEntry.Value("4", LocalizedText.of("much", "много"), false),
                    new CodebookEntry.Value("9", LocalizedText.of("don’t know", "не знаю"), true))));

    private static final Sample TRUST =
            TestSamples.csv("trust,other\n4,a\n4,b\n2,a\n1,\n9,b\n,a\n4,a\n2,b\n", null, CODEBOOK);

    private static Run trust(String... options) {
        String[] all = Arrays.copyOf(new String[] {"variables", "trust"}, 2 + options.length);
        System.arraycopy(options, 0, all, 2, options.length);
        return Run.of(new Frequencies(), TRUST, all);
    }

    @Test
    void everyKindOfMissingAnswerHasItsRow() {
        Run run = trust();

        assertThat(run.rowIds("trust")).containsExactly("1", "2", "3", "4", "9", "no_answer", "total");
        assertThat(run.number("trust", "9", "count")).isEqualTo(1);
        assertThat(run.number("trust", "no_answer", "count")).isEqualTo(1);
        assertThat(run.number("trust", "9", "pct")).isEqualTo(12.5);
        assertThat(run.cell("trust", "9", "valid_pct")).isEqualTo(Cell.blank());
        assertThat(run.result().n()).isEqualTo(6);
        assertThat(run.result().missing()).hasValue(2);
    }

    @Test
    void anAnswerThatNobodyGaveIsListedWithZero() {
        Run run = trust();

        assertThat(run.number("trust", "3", "count")).isZero();
        assertThat(run.number("trust", "3", "low")).isZero();
        assertThat(run.number("trust", "3", "high")).isPositive();
    }

    @Test
    void validPercentagesAddUp() {
        Run run = trust();

        assertThat(run.number("trust", "4", "valid_pct")).isEqualTo(50);
        assertThat(run.number("trust", "4", "cum_pct")).isEqualTo(100);
        assertThat(run.number("trust", "total", "valid_pct")).isEqualTo(100);
    }

    @Test
    void orderedNumbersHaveMeanMedianAndBoxes() {
        Run run = trust();

        assertThat(run.statistic("trust.mean")).isEqualTo(17 / 6.0);
        assertThat(run.statistic("trust.median")).isEqualTo(3);
        assertThat(run.statistic("trust.top2")).isEqualTo(50);
        assertThat(run.statistic("trust.bottom2")).isEqualTo(50);
        assertThat(run.result().findStatistic("trust.top2").orElseThrow().base())
                .as("those who gave one of the two answers")
                .isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(ProportionInterval.class)
    void theIntervalIsTheOneAskedFor(ProportionInterval method) {
        Run run = trust("interval", method.name().toLowerCase(Locale.ROOT), "confidence", "0.9");

        Interval expected = method.of(3, 6, 0.9);
        Run.assertClose(run.number("trust", "4", "low"), 100 * expected.low(), "low");
        Run.assertClose(run.number("trust", "4", "high"), 100 * expected.high(), "high");
        assertThat(run.notes()).contains("90% confidence intervals");
    }

    @Test
    void answersCanStandByFrequency() {
        Run run = trust("order", "count");

        assertThat(run.rowIds("trust")).startsWith("4", "2", "1", "3");
        assertThat(run.number("trust", "4", "cum_pct")).isEqualTo(50);
    }

    @Test
    void freeTextOfManyPeopleIsRefusedByName() {
        Sample sample = TestSamples.csv("text\n"
                + IntStream.range(0, 50_000).mapToObj(i -> "t" + i + "\n").collect(Collectors.joining()));

        assertThatThrownBy(() -> Run.of(new Frequencies(), sample, "variables", "text"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Leave out free text such as \"text\"");
    }

    @Test
    void theReadingNamesTheModeAndWarnsOfFewAnswersInBothLanguages() {
        Run run = trust();

        assertThat(run.reading())
                .isEqualTo("“Trust”: the most frequent of 6 valid answers is “much” with 50.0% (95% confidence interval"
                        + " 18.8 to 81.2%). There are too few answers for percentages: quote the counts.");
        assertThat(run.readingInRussian())
                .startsWith("«Доверие»: среди ответивших (n = 6) чаще всего встречается ответ «много» — 50,0 %");
    }

    @Test
    void severalVariablesWithOneScaleStandTogether() {
        Sample sample = TestSamples.csv("a,b,c\n1,2,x\n2,3,y\n3,1,x\n1,1,x\n");

        Run run = Run.of(new Frequencies(), sample, "variables", "a,b,c");

        assertThat(run.rowIds("scale1")).containsExactly("a", "b");
        assertThat(run.number("scale1", "b", "1")).isEqualTo(50);
        assertThat(run.result().figures()).extracting(Figure::kind).contains(Figure.Kind.DIVERGING_BARS);
        assertThat(Run.of(new Frequencies(), sample, "variables", "a,b", "together", "separate")
                        .result()
                        .findTable("scale1"))
                .isEmpty();
    }

    @Test
    void surveyWeightsWeighSharesAndNotCounts() {
        Sample sample = TestSamples.weighted("q,w\n1,0.1\n1,0.1\n2,0.4\n3,0.2\n3,0.2\n,0.3\n", "w");

        Run run = Run.of(new Frequencies(), sample, "variables", "q");

        assertThat(run.number("q", "2", "count")).isEqualTo(1);
        Run.assertClose(run.number("q", "2", "valid_pct"), 40, "valid_pct");
        assertThat(run.notes()).contains("Kish").contains("linearized");
    }

    @Test
    void theScaleOfSurveyWeightsDoesNotMoveTheMedian() {
        Sample small = TestSamples.weighted("q,w\n1,0.1\n2,0.1\n3,0.1\n4,0.1\n5,0.1\n", "w");
        Sample large = TestSamples.weighted("q,w\n1,10\n2,10\n3,10\n4,10\n5,10\n", "w");

        assertThat(Run.of(new Frequencies(), small, "variables", "q").statistic("q.median"))
                .isEqualTo(3);
        assertThat(Run.of(new Frequencies(), large, "variables", "q").statistic("q.median"))
                .isEqualTo(3);
    }

    @Test
    void nobodyAnsweringIsSaidAndNotDividedBy() {
        Run run = Run.of(new Frequencies(), TestSamples.csv("q,r\n,1\n,2\n"), "variables", "q");

        assertThat(run.result().n()).isZero();
        assertThat(run.result().missing()).hasValue(2);
        assertThat(run.reading()).isEqualTo("“q”: nobody gave a valid answer.");
    }

    @Test
    void ofItemsOnOneScaleTheReadingNamesTheBestAndTheWorst() {
        Sample items = TestSamples.csv("a,b,c\n1,4,2\n2,3,4\n3,4,1\n4,1,2\n3,2,3\n2,4,1\n", null);

        Run run = Run.of(new Frequencies(), items, "variables", "a,b,c");

        assertThat(run.reading())
                .startsWith(
                        "Of 3 items rated on the same scale, “b” got the two highest answers most often (66.7% of 6)"
                                + " and “c” least often (33.3% of 6).");
        assertThat(run.readingInRussian()).contains("пункту «b» (66,7 % из 6)");
    }

    @Test
    void itemsThatDoNotDifferOrShareNoScaleAreNotRanked() {
        Sample same = TestSamples.csv("a,b,c\n1,1,x\n2,2,y\n3,3,x\n4,4,y\n", null);

        Run run = Run.of(new Frequencies(), same, "variables", "a,b,c");

        assertThat(run.reading()).isEqualTo("Frequencies of 3 variables, each with 4 valid answers.");
        assertThat(run.readingInRussian()).contains("на каждую — 4 ответа");
    }
}
