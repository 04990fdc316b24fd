package org.anketa.plugins.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.CatalogEntry;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.Result;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.disclosure.PrimarySuppression;
import org.anketa.plugin.PluginValidators;
import org.anketa.reference.ReferenceCase;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the reference case {@code synthetic_needs}, which R made: means, t.test and wilcox.test of pairs, p.adjust. */
class PrioritiesTest {

    private static final ReferenceCase NEEDS = ReferenceCase.named("synthetic_needs");
    private static final List<String> IMPORTANCE =
            IntStream.rangeClosed(1, 8).mapToObj(i -> "imp0" + i).toList();
    private static final List<String> SATISFACTION =
            IntStream.rangeClosed(1, 8).mapToObj(i -> "sat0" + i).toList();
    private static final List<String> FIELDS = List.of("n", "importance", "satisfaction", "gap");

    private static Result run(Sample sample, Map<String, List<String>> options) {
        Declaration<?> declaration = Declaration.of(new Priorities());
        PluginValidators validators = new PluginValidators(Priorities.class.getClassLoader());
        return new AnalysisCatalog(List.of(new CatalogEntry<>("needs", declaration, validators)))
                .run("priorities", sample, options);
    }

    private static Result reference(String crosshair) {
        return run(
                NEEDS.sample(null),
                Map.of("importance", IMPORTANCE, "satisfaction", SATISFACTION, "crosshair", List.of(crosshair)));
    }

    private static double number(Result result, String table, String row, String column) {
        Cell cell = result.findTable(table).orElseThrow().cell(row, column);
        assertThat(cell).as(row + " " + column).isInstanceOf(Cell.Numeric.class);
        return ((Cell.Numeric) cell).value();
    }

    private static void assertClose(double actual, double expected, String what) {
        assertThat(actual).as(what).isCloseTo(expected, within(1e-9 * Math.abs(expected) + Double.MIN_NORMAL));
    }

    @Test
    void meansGapsAndTestsAreThoseOfR() {
        JsonNode expected = NEEDS.expected("importance_performance");
        Result result = reference("means");
        for (int i = 0; i < IMPORTANCE.size(); i++) {
            JsonNode item = expected.get("items").get(i);
            String row = IMPORTANCE.get(i);
            for (int field = 0; field < FIELDS.size(); field++) {
                // The reference has satisfaction minus importance.
                double sign = FIELDS.get(field).equals("gap") ? -1 : 1;
                assertClose(
                        sign * number(result, "items", row, FIELDS.get(field)),
                        item.get(field).asDouble(),
                        row + " " + FIELDS.get(field));
            }
            assertClose(-number(result, "tests", row, "t"), item.get(4).asDouble(), row + " t");
            assertClose(number(result, "tests", row, "p"), item.get(5).asDouble(), row + " p");
            assertClose(number(result, "tests", row, "wilcoxon_p"), item.get(6).asDouble(), row + " wilcoxon");
            assertClose(
                    number(result, "tests", row, "holm"),
                    expected.get("gap_holm").get(i).asDouble(),
                    row + " holm");
        }
    }

    @Test
    void theLinesStandAtTheMeansOfTheMeans() {
        JsonNode expected = NEEDS.expected("importance_performance").get("crosshair_means");
        Result result = reference("means");
        assertClose(
                number(result, "items", "_lines", "importance"), expected.get(0).asDouble(), "importance");
        assertClose(
                number(result, "items", "_lines", "satisfaction"),
                expected.get(1).asDouble(),
                "satisfaction");
    }

    @ParameterizedTest
    @CsvSource({"means, quadrant_means", "medians, quadrant_medians", "middle, quadrant_midpoint3"})
    void itemsFallIntoTheSamePartsAsInTheReference(String crosshair, String group) {
        Map<String, String> names = Map.of(
                "keep up", "Keep it up",
                "concentrate here", "Improve first",
                "low priority", "Low priority",
                "possible overkill", "More than needed");
        JsonNode expected = NEEDS.expected("importance_performance").get(group);
        Result result = reference(crosshair);
        for (int i = 0; i < IMPORTANCE.size(); i++) {
            Cell cell = result.findTable("items").orElseThrow().cell(IMPORTANCE.get(i), "quadrant");
            assertThat(((Cell.Words) cell).text().in(Languages.ENGLISH))
                    .as(IMPORTANCE.get(i))
                    .isEqualTo(names.get(expected.get(i).asText()));
        }
    }

    @Test
    void theLargestGapComesFirstAndIsRead() {
        Result result = reference("means");
        assertThat(result.findTable("items").orElseThrow().rows().get(0).id()).isEqualTo("imp07");
        assertThat(result.reading().in(result, Languages.ENGLISH))
                .contains("“imp07”: importance 4.03, satisfaction 2.74, a gap of 1.29 (n = 926)")
                .contains("first thing to improve is “imp07”");
        assertThat(result.reading().in(result, Languages.RUSSIAN)).contains("разрыв 1,29");
    }

    @Test
    void equalWeightsChangeNeitherMeansNorTheTest() {
        String csv = "i,s,w\n5,1,2\n4,2,2\n5,4,2\n3,3,2\n4,1,2\n";
        Map<String, List<String>> options = Map.of("importance", List.of("i"), "satisfaction", List.of("s"));
        Result plain = run(TestSamples.csv(csv, null), options);
        Result weighted = run(TestSamples.weighted(csv, "w"), options);
        for (String column : List.of("importance", "satisfaction", "gap", "low", "high")) {
            assertClose(number(weighted, "items", "i", column), number(plain, "items", "i", column), column);
        }
        assertThat(number(weighted, "tests", "i", "wilcoxon_p")).isNaN();
    }

    @Test
    void aSmallItemIsHiddenWithItsPartAndTheLines() {
        Result result = run(
                TestSamples.csv("i,s,j,t\n5,1,4,\n4,2,4,\n5,4,4,\n3,3,4,3\n", null),
                Map.of("importance", List.of("i", "j"), "satisfaction", List.of("s", "t")));
        Result shown = new PrimarySuppression(3).protect(result);
        assertThat(shown.findTable("items").orElseThrow().cell("j", "quadrant")).isInstanceOf(Cell.Hidden.class);
        assertThat(shown.findTable("items").orElseThrow().cell("_lines", "importance"))
                .isInstanceOf(Cell.Hidden.class);
        assertThat(shown.reading().in(shown, Languages.ENGLISH)).doesNotContain("“j”");
    }

    @Test
    void ratingsThatAreNoPairsAreRefused() {
        Sample sample = TestSamples.csv("i,s,j\n5,1,2\n", null);
        assertThatThrownBy(() -> run(sample, Map.of("importance", List.of("i", "j"), "satisfaction", List.of("s"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("2 ratings of importance and 1 of satisfaction");
    }
}
