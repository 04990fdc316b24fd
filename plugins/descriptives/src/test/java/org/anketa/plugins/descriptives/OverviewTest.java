package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;

/** Overviews of small samples made by hand. */
class OverviewTest {

    private static final Sample SAMPLE =
            TestSamples.csv("sex,grade,hours,same\nf,1,1.5,x\nf,2,2.5,x\nm,2,,x\n,5,11.5,x\n");

    private static final Run RUN = Run.of(new Overview(), SAMPLE);

    private static List<Double> bars(Run run, String variable) {
        return ((Cell.Spark) run.cell("overview", variable, "distribution"))
                .bars().stream().map(Cell.Numeric::value).toList();
    }

    @Test
    void everyVariableHasALine() {
        assertThat(RUN.rowIds("overview")).containsExactly("sex", "grade", "hours", "same");
        assertThat(RUN.statistic("variables")).isEqualTo(4);
        assertThat(RUN.result().n()).isEqualTo(4);
    }

    @Test
    void variablesCanBeChosen() {
        assertThat(Run.of(new Overview(), SAMPLE, "variables", "hours,sex").rowIds("overview"))
                .containsExactly("hours", "sex");
    }

    @Test
    void wordsHaveTheirMostFrequentAnswer() {
        assertThat(RUN.words("overview", "sex", "measure")).isEqualTo("nominal");
        assertThat(RUN.number("overview", "sex", "n")).isEqualTo(3);
        assertThat(RUN.number("overview", "sex", "missing")).isEqualTo(1);
        assertThat(RUN.number("overview", "sex", "missing_pct")).isEqualTo(25);
        assertThat(RUN.number("overview", "sex", "distinct")).isEqualTo(2);
        assertThat(RUN.words("overview", "sex", "mode")).isEqualTo("f");
        Run.assertClose(RUN.number("overview", "sex", "mode_pct"), 200 / 3.0, "mode_pct");
        assertThat(RUN.cell("overview", "sex", "mean")).isEqualTo(Cell.blank());
    }

    @Test
    void numbersHaveMeanAndMedian() {
        Run.assertClose(RUN.number("overview", "hours", "mean"), 15.5 / 3, "mean");
        assertThat(RUN.number("overview", "hours", "median")).isEqualTo(2.5);
        assertThat(RUN.cell("overview", "hours", "mode")).isEqualTo(Cell.blank());
        assertThat(RUN.number("overview", "grade", "mean")).isEqualTo(2.5);
        assertThat(RUN.words("overview", "grade", "mode")).isEqualTo("2");
    }

    @Test
    void thePictureShowsCategoriesOrTenClasses() {
        assertThat(bars(RUN, "grade")).containsExactly(25.0, 50.0, 25.0);
        assertThat(bars(RUN, "hours"))
                .hasSize(10)
                .startsWith(100 / 3.0, 100 / 3.0, 0.0)
                .endsWith(100 / 3.0);
    }

    @Test
    void anAnswerThatNobodyRepeatsIsNotQuoted() {
        Run run = Run.of(new Overview(), TestSamples.csv("remark\nI like it\nMore books\n"));

        assertThat(run.cell("overview", "remark", "mode")).isEqualTo(Cell.blank());
        assertThat(run.number("overview", "remark", "distinct")).isEqualTo(2);
    }

    @Test
    void manyAnswersShowTheTwentyMostFrequent() {
        String rows = IntStream.range(0, 60)
                .mapToObj(i -> "t" + Math.min(i, 40) + "\n")
                .collect(Collectors.joining());

        assertThat(bars(Run.of(new Overview(), TestSamples.csv("text\n" + rows)), "text"))
                .hasSize(20)
                .startsWith(100 * 20 / 60.0);
    }

    @Test
    void constantAndEmptyVariablesAreNamed() {
        Run run = Run.of(new Overview(), TestSamples.csv("a,b,c\n1,,x\n2,,x\n"));

        assertThat(run.notes()).contains("Without any valid answer: b.").contains("no use for comparisons: c.");
    }

    @Test
    void theReadingTellsWhatIsMissingAndTheFigureShowsIt() {
        assertThat(RUN.reading())
                .isEqualTo(
                        "The data hold 4 variables and 4 cases. 12.5% of all answers are missing; most often that for"
                                + " “sex” (25.0%).");
        assertThat(RUN.readingInRussian())
                .isEqualTo(
                        "Переменных в данных — 4, наблюдений — 4. Пропущено 12,5 % всех ответов, чаще всего — для переменной"
                                + " «sex» (25,0 %).");
        assertThat(RUN.result().figures()).extracting(Figure::id).containsExactly("missing");
        Run complete = Run.of(new Overview(), TestSamples.csv("a\n1\n2\n"));
        assertThat(complete.reading()).endsWith("No answer is missing.");
        assertThat(complete.result().figures()).isEmpty();
    }

    @Test
    void answersDeclaredMissingAreMissing() {
        Sample sample = TestSamples.csv(
                "a\n1\n2\n9\n",
                null,
                List.of(new CodebookEntry("a", null, null, List.of(new CodebookEntry.Value("9", null, true)))));

        assertThat(Run.of(new Overview(), sample).number("overview", "a", "missing"))
                .isEqualTo(1);
    }

    @Test
    void twoThousandVariablesFitAndMoreAreRefused() {
        assertThat(Run.of(new Overview(), wide(2000)).rowIds("overview")).hasSize(2000);
        assertThatThrownBy(() -> Run.of(new Overview(), wide(2001)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("The data have 2,001 variables");
    }

    private static Sample wide(int variables) {
        String names = IntStream.range(0, variables).mapToObj(i -> "v" + i).collect(Collectors.joining(","));
        String row = IntStream.range(0, variables)
                .mapToObj(i -> i % 2 == 0 ? "1" : "2.5")
                .collect(Collectors.joining(","));
        return TestSamples.csv(names + "\n" + row + "\n" + row + "\n");
    }
}
