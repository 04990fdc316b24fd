package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.anketa.statistics.Interval;
import org.anketa.statistics.ProportionInterval;
import org.junit.jupiter.api.Test;

/** Multiple responses of small samples made by hand. */
class MultipleResponseTest {

    /** Three cases tick something, one ticks nothing, one leaves the question out; one answers in part. */
    private static final String SMALL = "a,b,c,sex\n1,0,0,f\n1,1,0,f\n0,0,0,m\n,,,m\n0,1,,m\n";

    private static Run run(Sample sample, String... options) {
        return Run.of(new MultipleResponse(), sample, options);
    }

    @Test
    void theBaseDecidesWhatPercentagesMean() {
        Sample sample = TestSamples.csv(SMALL);

        Run run = run(sample, "variables", "a,b,c");

        Run.assertClose(run.number("bases", "a", "pct_of_cases_ticked_base"), 200 / 3.0, "ticked");
        assertThat(run.number("bases", "a", "pct_of_cases_answered_base")).isEqualTo(50);
        assertThat(run.number("bases", "a", "pct_of_cases_asked_base")).isEqualTo(40);
        assertThat(run.number("items", "a", "pct_of_cases")).isEqualTo(50);
        assertThat(run.result().n()).isEqualTo(4);
        assertThat(run.result().missing()).hasValue(1);
        assertThat(run.statistic("mean_ticks")).isEqualTo(1);
        assertThat(run.notes()).contains("1 case answered some of the items");
    }

    @Test
    void theIntervalIsOfThePercentageOfCases() {
        Interval expected = ProportionInterval.WILSON.of(2, 4, 0.95);

        Run run = run(TestSamples.csv(SMALL), "variables", "a,b,c");

        Run.assertClose(run.number("items", "a", "low"), 100 * expected.low(), "low");
        Run.assertClose(run.number("items", "a", "high"), 100 * expected.high(), "high");
    }

    @Test
    void anItemThatNobodyTickedCountsZeroAndIsNamed() {
        Run run = run(TestSamples.csv(SMALL), "variables", "a,b,c");

        assertThat(run.number("items", "c", "count")).isZero();
        assertThat(run.notes()).contains("Nobody’s data have the answer “1” for: c.");
    }

    @Test
    void theCountedValueMayBeAWordALabelOrAnotherSpellingOfTheNumber() {
        List<CodebookEntry> labels = List.of(new CodebookEntry(
                "a", null, null, List.of(new CodebookEntry.Value("1", LocalizedText.of("Yes", "Да"), false))));
        Sample labeled = TestSamples.csv(SMALL, null, labels);

        assertThat(run(labeled, "variables", "a,b", "counted", "Да").number("items", "a", "count"))
                .isEqualTo(2);
        assertThat(run(labeled, "variables", "a,b", "counted", "1.0").number("items", "b", "count"))
                .isEqualTo(2);
        Sample words = TestSamples.csv("a,b\nда,нет\nда,да\n");
        assertThat(run(words, "variables", "a,b", "counted", "да").number("items", "a", "count"))
                .isEqualTo(2);
    }

    @Test
    void aCountedValueThatNoItemHasIsRefusedWithTheValuesThereAre() {
        Sample sample = TestSamples.csv("a,b\nyes,no\nno,maybe\n");

        assertThatThrownBy(() -> run(sample, "variables", "a,b"))
                .isInstanceOf(Refusal.class)
                .hasMessage(
                        "No item has the answer \"1\"; these variables have the values no, yes, maybe. Set the counted"
                                + " value to one of them.");
    }

    @Test
    void dataOfTicksOnlyAreToldApart() {
        Run run = run(TestSamples.csv("a,b\n1,\n,1\n,\n"), "variables", "a,b");

        assertThat(run.statistic("n_answered")).isEqualTo(2);
        assertThat(run.notes()).contains("The data hold ticks only");
        assertThat(run(TestSamples.csv("a,b\n1,\n,1\n,\n"), "variables", "a,b", "base", "asked")
                        .number("items", "a", "pct_of_cases"))
                .isEqualTo(100 / 3.0);
    }

    @Test
    void itemsCanStandByFrequency() {
        Run run = run(TestSamples.csv("a,b,c\n1,0,1\n0,0,1\n0,1,1\n1,0,0\n"), "variables", "a,b,c", "order", "count");

        assertThat(run.rowIds("items")).containsExactly("c", "a", "b", "total");
        assertThat(run.number("items", "total", "pct_of_responses")).isEqualTo(100);
        assertThat(run.number("items", "total", "pct_of_cases")).isEqualTo(150);
        assertThat(run.numeric("items", "total", "count")).isEqualTo(new Cell.Numeric(6, 4));
    }

    @Test
    void whatWasPutFirstIsNotCalledTicked() {
        Run run = run(TestSamples.csv("a,b\n1,2\n1,2\n2,1\n"), "variables", "a,b", "meaning", "first");

        assertThat(run.reading())
                .startsWith("“a” is most often in the first place: 66.7% of 3 cases with an answer put it there (95%")
                .doesNotContain("ticked");
        assertThat(run.readingInRussian()).startsWith("На первое место чаще всего ставят «a»: 66,7");
    }

    @Test
    void groupsAreComparedByBarsOrAHeatMapAndFewCasesAreSaid() {
        Run run = run(TestSamples.csv(SMALL), "variables", "a,b", "group", "sex");

        assertThat(run.number("by_group", "a", "pct_f")).isEqualTo(100);
        assertThat(run.number("by_group", "a", "pct_m")).isZero();
        assertThat(run.number("counts_by_group", "n", "total_count")).isEqualTo(4);
        assertThat(run.number("tests", "a", "chi2")).isEqualTo(4);
        assertThat(run.number("tests", "a", "cramers_v")).isEqualTo(1);
        assertThat(run.number("tests", "a", "min_expected")).isEqualTo(1);
        assertThat(run.notes()).contains("In 2 of 2 tests an expected count is below 5");
        assertThat(run.result().figures())
                .extracting(Figure::kind)
                .containsExactly(Figure.Kind.BARS, Figure.Kind.GROUPED_BARS);

        Run many = run(TestSamples.csv("a,g\n1,p\n0,q\n1,r\n0,s\n1,t\n0,u\n"), "variables", "a", "group", "g");
        assertThat(many.result().figures()).extracting(Figure::kind).contains(Figure.Kind.HEAT_MAP);
    }

    @Test
    void aClearDifferenceIsQuotedWithItsEffectSizeAndN() {
        Sample sample = TestSamples.csv("a,b,g,n\n1,0,x,80\n0,1,x,20\n1,0,y,20\n0,1,y,80\n", "n");

        Run run = run(sample, "variables", "a,b", "group", "g");

        assertThat(run.reading())
                .endsWith("By “g” the clearest difference is on “a”: from 20.0% (y) to 80.0% (x); Cramér’s V = 0.600, p"
                        + " <\u00a00.001 after Holm’s adjustment for 2 tests, n = 200.");
        assertThat(run.readingInRussian()).contains("V Крамера = 0,600, p < 0,001 с поправкой Холма");
    }

    @Test
    void casesWithoutAGroupAreLeftOutOfTheComparisonOnly() {
        Sample sample = TestSamples.csv("a,b,g\n1,0,x\n0,1,y\n1,1,\n");

        Run run = run(sample, "variables", "a,b", "group", "g");

        assertThat(run.number("items", "a", "count")).isEqualTo(2);
        assertThat(run.number("counts_by_group", "a", "total_count")).isEqualTo(1);
        assertThat(run.notes()).contains("1 case without a valid answer to “g” is left out");
    }

    @Test
    void surveyWeightsWeighTheShares() {
        Sample sample = TestSamples.weighted("a,b,g,w\n1,0,x,3\n0,1,x,1\n1,1,y,1\n0,0,y,5\n", "w");

        Run run = run(sample, "variables", "a,b", "group", "g");

        assertThat(run.number("items", "a", "count")).isEqualTo(2);
        assertThat(run.number("items", "a", "weighted_count")).isEqualTo(4);
        assertThat(run.number("items", "a", "pct_of_cases")).isEqualTo(40);
        Run.assertClose(run.number("items", "a", "pct_of_responses"), 400 / 6.0, "responses");
        assertThat(run.statistic("mean_ticks")).isEqualTo(0.6);
        assertThat(run.number("by_group", "a", "pct_x")).isEqualTo(75);
        assertThat(run.notes()).contains("Kish’s effective number of cases");
    }

    @Test
    void frequencyWeightsGiveWhatTheRowsWouldOneByOne() {
        Run counted = run(TestSamples.csv("a,b,n\n1,0,2\n0,1,3\n0,0,0\n", "n"), "variables", "a,b");
        Run rows = run(TestSamples.csv("a,b\n1,0\n1,0\n0,1\n0,1\n0,1\n"), "variables", "a,b");

        assertThat(counted.result().findTable("items")).isEqualTo(rows.result().findTable("items"));
    }

    @Test
    void nobodyAnsweringIsNoReasonToRefuse() {
        Run run = run(TestSamples.csv("a,b,c\n,,1\n,,2\n"), "variables", "a,b");

        assertThat(run.result().n()).isZero();
        assertThat(run.number("items", "a", "pct_of_cases")).isNaN();
        assertThat(run.reading()).isEqualTo("None of the items was ticked by anybody (n = 0).");
    }
}
