package org.anketa.plugins.relations;

import static org.anketa.plugins.relations.Results.assertClose;
import static org.anketa.plugins.relations.Results.cell;
import static org.anketa.plugins.relations.Results.notes;
import static org.anketa.plugins.relations.Results.reading;
import static org.anketa.plugins.relations.Results.statistic;
import static org.anketa.plugins.relations.Results.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Result;
import org.anketa.analysis.Table;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.reference.ReferenceCase;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CrosstabTest {

    private static final Sample TITANIC = ReferenceCase.named("titanic").sample("Freq");

    private static Result crosstab(Sample sample, String... settings) {
        return Results.run(new Crosstab(), sample, settings);
    }

    /** Cases of the columns {@code a} and {@code b} with these counts. */
    private static Sample counts(String... rows) {
        return TestSamples.csv("a,b,Freq\n" + String.join("\n", rows) + "\n", "Freq");
    }

    @Nested
    class Tables {

        private final Result result = crosstab(TITANIC, "rows=Class", "columns=Survived");

        @Test
        void haveTotals() {
            assertThat(cell(result, "counts", "1st", "total")).isEqualTo(325);
            assertThat(cell(result, "counts", "total", "Yes")).isEqualTo(711);
            assertThat(cell(result, "counts", "total", "total")).isEqualTo(2201);
            assertClose("overall share", cell(result, "row_pct", "total", "Yes"), 100 * 711 / 2201.0);
            assertThat(cell(result, "row_pct", "2nd", "total")).isEqualTo(100);
            assertThat(cell(result, "col_pct", "total", "Yes")).isEqualTo(100);
            assertClose("share of all", cell(result, "total_pct", "1st", "Yes"), 100 * 203 / 2201.0);
            assertThat(cell(result, "expected", "total", "Yes")).isEqualTo(711);
        }

        @Test
        void flagTotalsSoThatFiguresLeaveThemOut() {
            Table counts = result.findTable("counts").orElseThrow();
            assertThat(counts.rows().get(4).kind()).isEqualTo(Table.RowKind.TOTAL);
            assertThat(counts.columns().get(2).total()).isTrue();
        }

        @Test
        void mostReadersNeedComeFirst() {
            assertThat(result.tables().stream().filter(table -> !table.detail()).map(Table::id))
                    .containsExactly("counts", "row_pct", "col_pct", "adjusted_residuals");
        }

        @Test
        void areDrawnAsBarsAndMaps() {
            assertThat(result.figures())
                    .extracting(Figure::kind)
                    .containsExactly(
                            Figure.Kind.STACKED_BARS,
                            Figure.Kind.GROUPED_BARS,
                            Figure.Kind.HEAT_MAP,
                            Figure.Kind.HEAT_MAP);
            assertThat(result.figures())
                    .allSatisfy(figure -> assertThat(figure.columns()).containsExactly("No", "Yes"));
        }
    }

    @Nested
    class Readings {

        @Test
        void nameTheRatioOfTwoGroups() {
            assertThat(reading(crosstab(TITANIC, "rows=Sex", "columns=Survived")))
                    .isEqualTo("Between “Sex” and “Survived” there is a moderate association"
                            + " (Cramér’s V = 0.46, n = 2,201, p <\u00a00.001). “Yes” is 3.45 times as frequent for"
                            + " “Female” as for “Male”: 73.2% against 21.2% (95% confidence interval of the ratio 3.10 to"
                            + " 3.84).");
        }

        @Test
        void nameTheCellThatStandsOut() {
            assertThat(reading(crosstab(TITANIC, "rows=Class", "columns=Survived")))
                    .isEqualTo("Between “Class” and “Survived” there is a weak association"
                            + " (Cramér’s V = 0.29, n = 2,201, p <\u00a00.001). What stands out most is “Yes” in the row"
                            + " “1st”: 62.5% against 32.3% overall (adjusted residual 12.59).");
        }

        @Test
        void speakRussian() {
            Result result = crosstab(TITANIC, "rows=Sex", "columns=Survived");
            assertThat(result.reading().in(result, Languages.RUSSIAN))
                    .startsWith("Между «Sex» и «Survived» наблюдается умеренная связь (V Крамера = 0,46, n = 2");
        }

        @Test
        void sendToTheExactTestWhereExpectedCountsAreSmall() {
            Result result = crosstab(counts("x,no,9", "x,yes,1", "y,no,2", "y,yes,8"), "rows=a", "columns=b");
            assertThat(value(result, "cells_expected_lt5")).isEqualTo(2);
            assertThat(reading(result))
                    .contains("p =\u00a00.005")
                    .contains(
                            "The chi-square test should not be trusted here: 2 cells have an expected count below 5 (the"
                                    + " smallest 4.50); the p-value quoted is that of the exact test.")
                    .contains("The sample is too small for percentages");
            // fisher.test(matrix(c(9, 2, 1, 8), 2)): p = 0.005477
            assertThat(statistic(result, "fisher").p()).isCloseTo(0.005477, Offset.offset(1e-6));
        }

        @Test
        void loseOnlyTheSentenceThatQuotesWhatIsHidden() {
            Result result = crosstab(counts("x,no,9", "x,yes,1", "y,no,2", "y,yes,8"), "rows=a", "columns=b");
            Result released = new Result(
                    result.analysis(),
                    result.n(),
                    result.missing(),
                    result.statistics().stream()
                            .map(found -> found.id().equals("rr") ? found.hide() : found)
                            .toList(),
                    result.tables(),
                    result.figures(),
                    result.reading(),
                    result.notes());
            assertThat(reading(released))
                    .doesNotContain("times as frequent")
                    .contains("there is a strong association", "should not be trusted");
        }

        @Test
        void claimNothingThatChanceYieldsToo() {
            Result result = crosstab(counts("x,no,50", "x,yes,52", "y,no,51", "y,yes,49"), "rows=a", "columns=b");
            assertThat(reading(result))
                    .startsWith(
                            "The data show no association between “a” and “b” beyond what chance alone often yields")
                    .contains("n = 202", "does not prove")
                    .doesNotContain("times as frequent");
        }

        @Test
        void tellOfEmptyAndSingleAnswers() {
            assertThat(reading(crosstab(counts("x,no,0", "y,yes,0"), "rows=a", "columns=b")))
                    .isEqualTo("No case has a valid answer to both “a” and “b”.");
            Result single = crosstab(counts("x,no,3", "x,yes,4"), "rows=a", "columns=b");
            assertThat(reading(single)).contains("nothing to compare");
            assertThat(value(single, "chi2")).isNaN();
            assertThat(notes(single)).anyMatch(note -> note.contains("not defined"));
        }
    }

    @Nested
    class LeftOut {

        private final Sample sample = TestSamples.csv(
                "a,b\nx,1\nx,2\ny,1\n,1\ny,\n",
                null,
                List.of(new CodebookEntry("a", null, null, List.of(new CodebookEntry.Value("never", null, false)))));

        @Test
        void casesWithoutAnAnswerAreCounted() {
            Result result = crosstab(sample, "rows=a", "columns=b");
            assertThat(result.n()).isEqualTo(3);
            assertThat(result.missing()).hasValue(2);
            assertThat(value(result, "missing")).isEqualTo(2);
            assertThat(notes(result)).anyMatch(note -> note.endsWith("2 cases are left out."));
        }

        @Test
        void answersThatNobodyGaveAreReported() {
            Result result = crosstab(sample, "rows=a", "columns=b");
            assertThat(result.findTable("counts").orElseThrow().rows()).hasSize(3);
            assertThat(notes(result)).contains("“a”: answers without cases are left out: never.");
        }
    }

    @Nested
    class Layers {

        private final Result result = crosstab(TITANIC, "rows=Class", "columns=Survived", "layer=Sex");

        @Test
        void haveTablesAndStatisticsBehindTheirValue() {
            assertThat(cell(result, "Female.counts", "1st", "Yes")).isEqualTo(141);
            assertThat(value(result, "Female.n") + value(result, "Male.n")).isEqualTo(value(result, "n"));
            assertThat(statistic(result, "Male.chi2").label().in(Languages.ENGLISH))
                    .isEqualTo("Male: Pearson chi-square");
            assertThat(result.findTable("Male.counts").orElseThrow().title().in(Languages.ENGLISH))
                    .isEqualTo("Male: Counts: Class by Survived");
        }

        @Test
        void areComparedByTheReading() {
            assertThat(reading(result))
                    .endsWith("Across 2 layers Cramér’s V ranges from 0.13 (“Male”) to 0.53 (“Female”).");
        }

        @Test
        void compareRisksTheSameWayRound() {
            Sample admissions = ReferenceCase.named("ucbadmissions").sample("Freq");
            Result byDepartment = crosstab(admissions, "rows=Gender", "columns=Admit", "layer=Dept");
            assertThat(value(byDepartment, "or")).isGreaterThan(1);
            assertThat(value(byDepartment, "A.or")).isLessThan(1);
            assertThat(value(byDepartment, "C.or")).isGreaterThan(1);
        }

        @Test
        void areRefusedWhereTheyAreTooMany() {
            StringBuilder csv = new StringBuilder("a,b,c\n");
            for (int i = 0; i < 31; i++) {
                csv.append("x,y,layer").append(i).append('\n');
            }
            Sample sample = TestSamples.csv(csv.toString());
            assertThatThrownBy(() -> crosstab(sample, "rows=a", "columns=b", "layer=c"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("has 31 categories");
        }
    }

    @Nested
    class Options {

        @Test
        void turnTheComparisonOfRisks() {
            Result turned = crosstab(TITANIC, "rows=Sex", "columns=Survived", "exposed=Male", "event=No");
            assertClose("rr", value(turned, "rr"), (1364 / 1731.0) / (126 / 470.0));
            assertThat(statistic(turned, "rr").label().in(Languages.ENGLISH))
                    .isEqualTo("Relative risk of “Survived” = “No”: “Male” against “Female”");
            Result rarer = crosstab(TITANIC, "rows=Sex", "columns=Survived", "exposed=Male");
            assertThat(reading(rarer)).contains("“Yes” is rarer for “Male” than for “Female”: 21.2% against 73.2%");
        }

        @Test
        void thatNameNoValueAreRefused() {
            assertThatThrownBy(() -> crosstab(TITANIC, "rows=Sex", "columns=Survived", "exposed=Men"))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("\"Men\" is not a value of the variable \"Sex\". Choose one of: Female, Male.");
            assertThatThrownBy(() -> crosstab(TITANIC, "rows=Sex", "columns=Sex"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("The variable \"Sex\" is chosen twice.");
        }

        @Test
        void thatWouldFillTheMemoryAreRefused() {
            String rows = IntStream.range(0, 400)
                    .mapToObj(i -> "r" + i + ",c" + i + "\n")
                    .collect(Collectors.joining());
            Sample wide = TestSamples.csv("a,b\n" + rows);
            assertThatThrownBy(() -> crosstab(wide, "rows=a", "columns=b"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("The crosstab would have 160,000 cells");
        }

        @Test
        void canLeaveOutExactTests() {
            assertThat(crosstab(TITANIC, "rows=Class", "columns=Survived").findStatistic("fisher_freeman_halton"))
                    .isPresent();
            assertThat(crosstab(TITANIC, "rows=Class", "columns=Survived", "exact=false")
                            .findStatistic("fisher_freeman_halton"))
                    .isEmpty();
        }
    }

    @Nested
    class SurveyWeights {

        private final Sample sample =
                TestSamples.weighted("a,b,w\nx,no,0.5\nx,no,1.5\nx,yes,1\ny,no,1\ny,yes,2\ny,yes,0.5\ny,yes,0\n", "w");
        private final Result result = crosstab(sample, "rows=a", "columns=b");

        @Test
        void weighPercentagesButNotCounts() {
            assertThat(cell(result, "counts", "x", "no")).isEqualTo(2);
            assertThat(cell(result, "weighted_counts", "x", "no")).isEqualTo(2);
            assertClose("share", cell(result, "row_pct", "y", "yes"), 100 * 2.5 / 3.5);
        }

        @Test
        void scaleTestsToTheEffectiveNumberOfCases() {
            double effective = 6.5 * 6.5 / (0.25 + 2.25 + 1 + 1 + 4 + 0.25);
            assertClose("n_eff", value(result, "n_eff"), effective);
            ContingencyTable table = ContingencyTable.of(new double[][] {{2, 1}, {1, 2.5}});
            assertClose("chi2", value(result, "chi2"), ChiSquareTests.of(table).chi2() * effective / 6.5);
            assertThat(notes(result)).anyMatch(note -> note.contains("Kish"));
        }

        @Test
        void leaveNoExactTest() {
            assertThat(result.findStatistic("fisher")).isEmpty();
            assertThat(reading(result)).contains("combine rare answers");
        }
    }

    @Nested
    class Extremes {

        @Test
        void neverHaveAPValueOfZero() {
            Result result = crosstab(TITANIC, "rows=Sex", "columns=Survived");
            assertThat(statistic(result, "chi2").p()).isBetween(1e-101, 1e-100);
            assertThat(statistic(result, "fisher").p()).isPositive();
        }

        @Test
        void hugeFrequenciesAreNoProblem() {
            Result result = crosstab(
                    counts("x,no,4000000000", "x,yes,5000000000", "y,no,4100000000", "y,yes,5000000000"),
                    "rows=a",
                    "columns=b");
            assertThat(value(result, "n")).isEqualTo(18_100_000_000.0);
            assertThat(result.findStatistic("fisher")).isEmpty();
        }

        @Test
        @Timeout(20)
        void twoHundredByTwoHundredCategoriesAreQuick() {
            SplittableRandom random = new SplittableRandom(1);
            StringBuilder csv = new StringBuilder("a,b\n");
            for (int i = 0; i < 20_000; i++) {
                csv.append('a')
                        .append(random.nextInt(200))
                        .append(",b")
                        .append(random.nextInt(200))
                        .append('\n');
            }
            Sample sample = TestSamples.csv(csv.toString());
            Result result = crosstab(sample, "rows=a", "columns=b");
            assertThat(result.findTable("counts").orElseThrow().rows()).hasSize(201);
            assertThat(result.figures()).extracting(Figure::kind).containsOnly(Figure.Kind.HEAT_MAP);
        }
    }
}
