package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anketa.analysis.Figure;
import org.anketa.dataset.CaseFilter;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Summaries of small samples made by hand. */
class SummaryTest {

    private static Run run(Sample sample, String... options) {
        return Run.of(new Summary(), sample, options);
    }

    private static Sample numbers(int... values) {
        return TestSamples.csv("x,g\n"
                + IntStream.of(values).mapToObj(value -> value + ".5,a\n").collect(Collectors.joining()));
    }

    /** Few distinct numbers are kept as codes, many as numbers. */
    @ParameterizedTest
    @ValueSource(ints = {3, 30, 200_000})
    void missingNumbersAreToldApartByKind(int distinct) {
        CodebookEntry refused = new CodebookEntry(
                "x",
                null,
                Measure.SCALE,
                List.of(
                        new CodebookEntry.Value("-1", LocalizedText.of("refused"), true),
                        new CodebookEntry.Value("-2", null, true)));
        String answers = IntStream.range(0, distinct)
                .mapToObj(i -> i + ".5,a\n")
                .collect(Collectors.joining("", "x,g\n", "-1,a\n-2,a\n-1,b\n,a\n"));

        Run run = run(TestSamples.csv(answers, null, List.of(refused)), "variables", "x", "groups", "g");

        assertThat(run.statistic("x.missing")).isEqualTo(4);
        assertThat(run.rowIds("missing")).containsExactly("x.-1", "x.-2", "x.no_answer");
        assertThat(run.number("missing", "x.-1", "count")).isEqualTo(2);
        Run.assertClose(run.number("missing", "x.-2", "pct"), 100.0 / (distinct + 4), "pct");
        assertThat(run.number("missing", "x.no_answer", "count")).isEqualTo(1);
    }

    @Test
    void ratingsTooTellTheirMissingAnswersApart() {
        CodebookEntry refused = new CodebookEntry(
                "x", null, Measure.ORDINAL, List.of(new CodebookEntry.Value("9", LocalizedText.of("refused"), true)));

        Run run = run(TestSamples.csv("x,g\n1,a\n9,a\n9,a\n2,a\n", null, List.of(refused)), "variables", "x");

        assertThat(run.rowIds("missing")).containsExactly("x.9");
        assertThat(run.number("missing", "x.9", "count")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"type_7, 2.25", "type_6, 1.75", "type_2, 2", "type_1, 2"})
    void theQuartilesAreOfTheTypeAskedForAndTheNotesNameIt(String type, double expected) {
        Run run = run(TestSamples.csv("x\n1\n2\n3\n4\n5\n6\n"), "variables", "x", "quantiles", type);

        assertThat(run.statistic("x.q1")).isEqualTo(expected);
        assertThat(run.notes()).contains("type " + type.charAt(5));
    }

    @Test
    void moreGroupsThanAnybodyReadsAreRefused() {
        Sample sample = TestSamples.csv("x,g\n"
                + IntStream.range(0, 501).mapToObj(i -> "1,g" + i + "\n").collect(Collectors.joining()));

        assertThatThrownBy(() -> run(sample, "variables", "x", "groups", "g"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("501 categories");
    }

    @Test
    void extremesRestOnThoseWhoGaveThemAndQuartilesOnAll() {
        Run run = run(TestSamples.csv("x\n1\n1\n2\n3\n4\n5\n"), "variables", "x");

        assertThat(run.numeric("summary", "x", "min").base()).isEqualTo(2);
        assertThat(run.numeric("summary", "x", "max").base()).isEqualTo(1);
        assertThat(run.numeric("summary", "x", "median").base()).isEqualTo(6);
        assertThat(run.result().findStatistic("x.max").orElseThrow().base()).isEqualTo(1);
        assertThat(run.numeric("box1", "x", "lower_whisker").base()).isEqualTo(2);
        assertThat(run.numeric("box1", "x", "q1").base()).isEqualTo(6);
    }

    /** Of 1, 2, 3, 4, 10 by hand: m2 = 10, m3 = 36, m4 = 278.8. */
    @ParameterizedTest
    @CsvSource({
        "moment, 1.1384199576606167, -0.212",
        "adjusted, 1.6970562748477145, 3.152",
        "sample_variance, 0.814587011926903, -1.2156800000000003"
    })
    void theShapeIsInTheConventionAskedFor(String shape, double skewness, double kurtosis) {
        Run run = run(TestSamples.csv("x\n1\n2\n3\n4\n10\n"), "variables", "x", "shape", shape);

        Run.assertClose(run.statistic("x.skewness"), skewness, "skewness");
        Run.assertClose(run.statistic("x.kurtosis"), kurtosis, "kurtosis");
    }

    @Test
    void surveyWeightsMayAddUpToAnything() {
        Run small = run(TestSamples.weighted("x,w\n1,0.1\n2,0.2\n9,0.3\n7,0.1\n", "w"), "variables", "x");
        Run large = run(TestSamples.weighted("x,w\n1,10\n2,20\n9,30\n7,10\n", "w"), "variables", "x");

        for (String id : List.of("n_eff", "mean", "sd", "se", "q1", "median", "q3", "skewness", "kurtosis")) {
            Run.assertClose(small.statistic("x." + id), large.statistic("x." + id), id);
        }
        Run.assertClose(large.statistic("x.mean"), 390 / 70.0, "mean");
        Run.assertClose(large.statistic("x.n_eff"), 4900 / 1500.0, "n_eff");
        assertThat(large.notes()).contains("linearized");
    }

    @Test
    void equalSurveyWeightsGiveTheOrdinaryStandardError() {
        Run weighted = run(TestSamples.weighted("x,w\n1,3\n2,3\n9,3\n", "w"), "variables", "x");
        Run plain = run(TestSamples.csv("x\n1\n2\n9\n"), "variables", "x");

        Run.assertClose(weighted.statistic("x.se"), plain.statistic("x.se"), "se");
        Run.assertClose(weighted.statistic("x.sd"), plain.statistic("x.sd"), "sd");
    }

    @Test
    void groupsHaveATableAndBoxesOfTheirOwn() {
        Sample sample = TestSamples.csv("x,g\n1.5,a\n2.5,a\n,a\n7.5,b\n9,\n");

        Run run = run(sample, "variables", "x", "groups", "g");

        assertThat(run.rowIds("groups.x")).containsExactly("a", "b");
        assertThat(run.number("groups.x", "a", "mean")).isEqualTo(2);
        assertThat(run.number("groups.x", "a", "missing")).isEqualTo(1);
        assertThat(run.number("groups.x", "b", "sd")).isNaN();
        assertThat(run.number("summary", "x", "n")).isEqualTo(4);
        assertThat(run.result().figures()).extracting(Figure::id).containsExactly("box.x", "histogram.x");
    }

    @Test
    void whiskersEndAtTheOutermostNumberWithinReach() {
        Run run = run(TestSamples.csv("x\n1\n2\n3\n4\n5\n6\n7\n8\n30\n"), "variables", "x");

        assertThat(run.number("box1", "x", "lower_whisker")).isEqualTo(1);
        assertThat(run.number("box1", "x", "q1")).isEqualTo(3);
        assertThat(run.number("box1", "x", "upper_whisker")).isEqualTo(8);
        assertThat(run.number("box1", "x", "outside")).isEqualTo(1);
    }

    @Test
    void variablesThatShareARangeShareAFigureOfBoxes() {
        Run run = run(TestSamples.csv("a,b,c\n1,2,100\n5,4,900\n3,5,500\n"), "variables", "a,b,c");

        assertThat(run.rowIds("box1")).containsExactly("a", "b");
        assertThat(run.rowIds("box2")).containsExactly("c");
        assertThat(run.reading()).contains("their ranges differ, so their means are not compared");
    }

    @Test
    void theHistogramCountsEveryCaseOnce() {
        Run run = run(numbers(1, 2, 2, 3, 3, 3, 4, 4, 5, 9), "variables", "x");

        double sum = run.rowIds("histogram.x").stream()
                .mapToDouble(row -> run.number("histogram.x", row, "count"))
                .sum();
        assertThat(sum).isEqualTo(10);
        assertThat(run.notes()).contains("their width by Freedman and Diaconis");
        assertThat(run.result().figures()).extracting(Figure::kind).contains(Figure.Kind.HISTOGRAM);
    }

    @Test
    void aClassOfOneWholeNumberIsCalledByIt() {
        Run run = run(TestSamples.csv("x\n1\n2\n2\n3\n"), "variables", "x");

        assertThat(run.result().findTable("histogram.x").orElseThrow().rows())
                .extracting(row -> row.label().in(Languages.ENGLISH))
                .containsExactly("1", "2", "3");
        assertThat(run.number("histogram.x", "2", "lower")).isEqualTo(1.5);
    }

    @Test
    void theReadingTellsOneVariableAndWarnsOfFewCases() {
        Run run = run(TestSamples.csv("x\n1\n2\n3\n4\n5\n6\n"), "variables", "x");

        assertThat(run.reading())
                .isEqualTo(
                        "“x”: the mean is 3.50 (95% confidence interval 1.54 to 5.46), the standard deviation 1.87 and"
                                + " the median 3.5 (n = 6). With fewer than 30 answers the interval of a mean can be trusted only"
                                + " if the numbers are about normally distributed.");
        assertThat(run.readingInRussian())
                .startsWith("«x»: среднее 3,50 (95%-й доверительный интервал от 1,54 до 5,46)");
    }

    @Test
    void aSkewedDistributionIsSaid() {
        String rows = IntStream.range(0, 60)
                .mapToObj(i -> (i % 10 == 0 ? 400 : i % 4) + "\n")
                .collect(Collectors.joining());

        Run run = run(TestSamples.csv("x\n" + rows), "variables", "x");

        assertThat(run.reading()).contains("is skewed").contains("the median describes a typical answer better");
    }

    @Test
    void aConstantHasNoSpreadAndOneCaseNoInterval() {
        Run constant = run(TestSamples.csv("x\n4\n4\n4\n"), "variables", "x");
        assertThat(constant.statistic("x.sd")).isZero();
        assertThat(constant.statistic("x.skewness")).isNaN();
        assertThat(constant.reading()).startsWith("“x”: every one of 3 valid answers is 4.");

        Run one = run(TestSamples.csv("x\n4\n"), "variables", "x");
        assertThat(one.statistic("x.sd")).isNaN();
        assertThat(one.number("summary", "x", "low")).isNaN();
    }

    @Test
    void nobodyAnsweringIsSaid() {
        Run run = run(TestSamples.csv("x,y\n1,\n2,\n").filter(new Nobody()), "variables", "x");

        assertThat(run.result().n()).isZero();
        assertThat(run.reading()).isEqualTo("“x”: nobody gave a valid answer.");
    }

    private record Nobody() implements CaseFilter {
        @Override
        public List<String> variables() {
            return List.of("x");
        }

        @Override
        public boolean accepts(List<Object> values) {
            return false;
        }

        @Override
        public String source() {
            return "false()";
        }
    }
}
