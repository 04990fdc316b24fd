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
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.reference.ReferenceCase;
import org.anketa.shared.Refusal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Under test: comparisons of groups; expected values by R 4.2.2 where a call is named. */
class CompareTest {

    private static final String THREE = group("A", 1, 2, 2, 3, 3, 3, 4, 5, 5)
            + group("B", 2, 3, 4, 4, 5, 5, 5, 6)
            + group("C", 1, 1, 2, 2, 2, 3, 7);

    private static String group(String name, double... numbers) {
        return DoubleStream.of(numbers)
                .mapToObj(number -> name + "," + number + ",1\n")
                .collect(Collectors.joining());
    }

    private static Sample sample(Measure measure, String rows) {
        return TestSamples.csv("g,v,w\n" + rows, null, List.of(new CodebookEntry("v", null, measure, List.of())));
    }

    private static Result compare(Sample sample) {
        return Results.run(new Compare(), sample, "value=v", "groups=g");
    }

    private static void assertTest(Result result, String id, double value, double p, double... df) {
        Statistic test = statistic(result, id);
        assertClose(id, test.value(), value);
        assertClose("p of " + id, test.p(), p);
        assertThat(test.df()).hasSize(df.length);
        for (int i = 0; i < df.length; i++) {
            assertClose("df of " + id, test.df().get(i), df[i]);
        }
    }

    @Nested
    class ThreeGroups {

        private final Result result = compare(sample(Measure.SCALE, THREE));

        @Test
        void areTestedAsByR() {
            // anova(lm(a ~ g)), and the effect sizes from its sums of squares; kruskal.test(a, g)
            assertTest(result, "anova_f", 2.2631378522467642, 0.12880547107507567, 2, 21);
            assertClose("eta", value(result, "eta_squared"), 0.17731829573934846);
            assertClose("omega", value(result, "omega_squared"), 0.09523672801401141);
            assertTest(result, "kruskal_wallis_h", 5.304261890442547, 0.07050081949271902, 2);
            assertClose("epsilon", value(result, "epsilon_squared"), 5.304261890442547 / 23);
            // oneway.test(a ~ g); anova(lm(abs(a - ave(a, g)) ~ g)), and the same around the median
            assertTest(result, "welch_anova_f", 2.3151518879634563, 0.13886463441622415, 2, 12.715067393808116);
            assertTest(result, "levene_mean", 0.3398328642935403, 0.7157320862831285, 2, 21);
            assertTest(result, "levene_median", 0.036819306930693095, 0.9639123592505183, 2, 21);
            assertThat(result.findStatistic("welch_t")).isEmpty();
        }

        @Test
        void areComparedPairByPair() {
            // Dunn's formula with p.adjust(p, "holm"); TukeyHSD; ptukey of Welch's t
            assertClose("z", cell(result, "dunn", "A - B", "z"), -1.4225037242373761);
            assertClose("p", cell(result, "dunn", "B - C", "p"), 0.02268221634916762);
            assertClose("p_holm", cell(result, "dunn", "B - C", "p_holm"), 0.06804664904750286);
            assertThat(cell(result, "tukey", "A - B", "p")).isCloseTo(0.316657153756473, Offset.offset(1e-7));
            assertThat(cell(result, "games_howell", "A - B", "p")).isCloseTo(0.21184240013562183, Offset.offset(1e-7));
            assertClose("df", cell(result, "games_howell", "A - B", "df"), 14.940078681290693);
        }

        @Test
        void haveARowEach() {
            assertThat(cell(result, "groups", "A", "n")).isEqualTo(9);
            assertClose("mean", cell(result, "groups", "A", "mean"), 28 / 9.0);
            assertThat(cell(result, "groups", "A", "median")).isEqualTo(3);
            assertThat(cell(result, "groups", "B", "q1")).isEqualTo(3.75);
            assertThat(cell(result, "groups", "C", "max")).isEqualTo(7);
            double ranks = 9 * cell(result, "groups", "A", "mean_rank")
                    + 8 * cell(result, "groups", "B", "mean_rank")
                    + 7 * cell(result, "groups", "C", "mean_rank");
            assertClose("sum of ranks", ranks, 24 * 25 / 2.0);
        }

        @Test
        void haveATotalThatFiguresLeaveOut() {
            Table table = result.findTable("groups").orElseThrow();
            assertThat(table.rows().get(3).kind()).isEqualTo(Table.RowKind.TOTAL);
            assertThat(cell(result, "groups", "total", "n")).isEqualTo(24);
            assertClose("mean", cell(result, "groups", "total", "mean"), 80 / 24.0);
            assertThat(cell(result, "groups", "total", "median")).isEqualTo(3);
            assertThat(cell(result, "groups", "total", "max")).isEqualTo(7);
        }

        @Test
        void haveExtremesThatRestOnThoseWhoGaveThem() {
            Table table = result.findTable("groups").orElseThrow();
            assertThat(table.cell("A", "min")).isEqualTo(Cell.number(1, 1));
            assertThat(table.cell("A", "max")).isEqualTo(Cell.number(5, 2));
            assertThat(table.cell("A", "median")).isEqualTo(Cell.number(3, 9));
            assertThat(table.cell("total", "min")).isEqualTo(Cell.number(1, 3));
        }

        @Test
        void areDrawnAsBoxesAndBars() {
            assertThat(result.figures()).extracting(Figure::kind).containsExactly(Figure.Kind.BOX, Figure.Kind.BARS);
        }

        @Test
        void areReadWithoutClaimingTooMuch() {
            assertThat(reading(result))
                    .startsWith(
                            "The means of “v” lie between 2.57 (“C”) and 4.25 (“B”), which chance alone often yields too"
                                    + " (eta squared = 0.18, n = 24; Welch’s analysis of variance: p =\u00a0")
                    .endsWith("The smallest group has fewer than 10 cases: do not lean on these tests alone.");
        }
    }

    @Nested
    class TwoGroups {

        @Test
        void withTiesAreTestedAsByR() {
            // wilcox.test(A, B, exact = FALSE, correct = TRUE); t.test(A, B)
            Result result = compare(sample(
                    Measure.ORDINAL,
                    THREE.lines().filter(line -> !line.startsWith("C")).collect(Collectors.joining("\n", "", "\n"))));
            assertTest(result, "mann_whitney_u", 19.5, 0.11485260416913687);
            assertClose("rank-biserial", value(result, "rank_biserial"), (19.5 - 52.5) / 72);
            assertTest(result, "welch_t", -1.7740062442355686, 0.0964386987630739, 14.940078681290693);
            assertClose("low", statistic(result, "mean_difference").low(), -2.5077298795893674);
            assertClose("d", value(result, "cohens_d"), -0.8586505119979757);
            assertClose("g", value(result, "hedges_g"), -0.8148658505900447);
            assertThat(reading(result)).contains("(median 3)", "(median 4.5)", "Mann-Whitney test: p =\u00a00.115");
            assertThat(notes(result)).anyMatch(note -> note.contains("normal approximation"));
        }

        @Test
        void withoutTiesAreTestedExactly() {
            // The permeability example of ?wilcox.test: W = 35, p-value = 0.2544
            Result result = compare(sample(
                    Measure.SCALE,
                    group("at term", 0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46)
                            + group("early", 1.15, 0.88, 0.90, 0.74, 1.21)));
            assertTest(result, "mann_whitney_u", 35, 0.2544122544122544);
            assertThat(notes(result)).anyMatch(note -> note.contains("Mann-Whitney test is exact"));
        }

        @Test
        void thatDifferAreReadWithTheSizeOfTheDifference() {
            Result result = compare(sample(
                    Measure.SCALE,
                    IntStream.range(0, 40)
                            .mapToObj(i -> (i % 2 == 0 ? "old," : "young,") + (i % 7 + (i % 2 == 0 ? 10 : 8)) + ",1\n")
                            .collect(Collectors.joining())));
            assertThat(reading(result))
                    .matches(
                            "The mean of “v” is 1\\d\\.\\d\\d for “old” and 1\\d\\.\\d\\d for “young”, a large difference"
                                    + " \\(“old” minus “young”: \\d\\.\\d\\d, 95% confidence interval \\d\\.\\d\\d to \\d\\.\\d\\d; Hedges’ g ="
                                    + " \\d\\.\\d\\d, n = 40; Welch’s t test: p [<=]\u00a00\\.\\d+\\)\\.");
        }
    }

    @Nested
    class NothingToTest {

        @Test
        void oneGroupIsDescribedAll() {
            Result result = compare(sample(Measure.SCALE, group("A", 1, 2, 3)));
            assertThat(cell(result, "groups", "A", "mean")).isEqualTo(2);
            assertThat(value(result, "anova_f")).isNaN();
            assertThat(reading(result)).contains("nothing to compare");
            assertThat(notes(result)).anyMatch(note -> note.contains("Fewer than two groups"));
        }

        @Test
        void equalNumbersHaveNoTest() {
            Result result = compare(sample(Measure.SCALE, group("A", 4, 4, 4) + group("B", 4, 4)));
            assertThat(value(result, "welch_t")).isNaN();
            assertThat(statistic(result, "mann_whitney_u").p()).isNaN();
            assertThat(reading(result)).startsWith("“v” is the same in all valid cases (n = 5)");
        }

        @Test
        void singleCasesHaveNoTestOfMeans() {
            Result result = compare(sample(Measure.SCALE, group("A", 4) + group("B", 5)));
            assertThat(reading(result)).contains("too small for a test");
        }

        @Test
        void theSameVariableTwiceIsRefused() {
            Sample sample = sample(Measure.ORDINAL, THREE);
            assertThatThrownBy(() -> Results.run(new Compare(), sample, "value=v", "groups=v"))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("chosen twice");
        }
    }

    @Test
    void aSurveysNumbersAreTestedAsBySciPy() {
        // scipy.stats 1.17.1: ttest_ind, mannwhitneyu(method="asymptotic"), f_oneway, kruskal, levene
        Sample survey = ReferenceCase.named("synthetic_needs").sample(null);
        Result two = Results.run(new Compare(), survey, "value=hours", "groups=c01");
        assertTest(two, "welch_t", -1.5640515612031283, 0.1181460406034964, 928.9370825666755);
        assertTest(two, "student_t", -1.562297099164282, 0.11854452521471515, 969);
        assertTest(two, "mann_whitney_u", 114768.5, 0.4804456686979509);
        Result five = Results.run(new Compare(), survey, "value=hours", "groups=c02");
        assertTest(five, "anova_f", 1.1594860951289327, 0.32722344039396356, 4, 966);
        assertTest(five, "kruskal_wallis_h", 2.1510516922085503, 0.7079999154440728, 4);
        assertTest(five, "levene_mean", 2.398172484232969, 0.04862444459536634, 4, 966);
        assertTest(five, "levene_median", 1.232541914772078, 0.2953197193091383, 4, 966);
    }

    @Test
    void casesWithoutNumberOrGroupAreLeftOut() {
        Result result = compare(sample(Measure.SCALE, THREE + "A,,1\n,5,1\n"));
        assertThat(result.n()).isEqualTo(24);
        assertThat(result.missing()).hasValue(2);
    }

    @Test
    void frequenciesCountCases() {
        String rows = THREE.replace(",1\n", ",2\n");
        Sample sample =
                TestSamples.csv("g,v,w\n" + rows, "w", List.of(new CodebookEntry("v", null, Measure.SCALE, List.of())));
        Result result = compare(sample);
        assertThat(result.n()).isEqualTo(48);
        assertThat(cell(result, "groups", "A", "n")).isEqualTo(18);
    }

    @Test
    void surveyWeightsOfOneSizeChangeNothing() {
        Sample weighted = TestSamples.weighted("g,v,w\n" + THREE.replace(",1\n", ",2.5\n"), "w");
        Result result = compare(weighted);
        Result plain = compare(TestSamples.csv("g,v,w\n" + THREE));
        assertClose("H", value(result, "kruskal_wallis_h"), value(plain, "kruskal_wallis_h"));
        assertClose("F", value(result, "anova_f"), value(plain, "anova_f"));
        assertClose("effective cases", cell(result, "groups", "A", "n_eff"), 9);
        assertClose("all effective cases", cell(result, "groups", "total", "n_eff"), 24);
        assertClose("mean", cell(result, "groups", "total", "mean"), cell(plain, "groups", "total", "mean"));
        assertThat(notes(result)).anyMatch(note -> note.contains("Kish"));
    }

    @Test
    void moreGroupsThanAnybodyReadsAreRefused() {
        String rows = IntStream.range(0, 501).mapToObj(i -> "g" + i + ",1,1\n").collect(Collectors.joining());
        Sample sample = sample(Measure.SCALE, rows);
        assertThatThrownBy(() -> compare(sample)).isInstanceOf(Refusal.class).hasMessageContaining("501 categories");
    }

    @Test
    void manyGroupsAreNotPaired() {
        String rows = IntStream.range(0, 52)
                .mapToObj(i -> "g" + i % 13 + "," + (i * i % 17) + ",1\n")
                .collect(Collectors.joining());
        Result result = compare(sample(Measure.SCALE, rows));
        assertThat(result.tables()).extracting(Table::id).containsExactly("groups");
        assertThat(notes(result)).anyMatch(note -> note.contains("only up to 12 groups"));
    }
}
