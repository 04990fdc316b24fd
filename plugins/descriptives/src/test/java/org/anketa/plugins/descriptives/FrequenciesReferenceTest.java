package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anketa.reference.ReferenceCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frequencies, against values computed with R. */
class FrequenciesReferenceTest {

    private static final ReferenceCase NEEDS = ReferenceCase.named("synthetic_needs");

    @Test
    void everyCountOfTheSyntheticSurveyIsReproduced() {
        JsonNode expected = NEEDS.expected("frequencies_all");
        List<String> names = new ArrayList<>();
        expected.fieldNames().forEachRemaining(names::add);

        Run run = Run.of(new Frequencies(), NEEDS.sample(null), "variables", String.join(",", names));

        assertThat(names).hasSize(53);
        for (String name : names) {
            double missing = expected.get(name).get("missing").asDouble();
            assertThat(run.statistic(name + ".missing")).isEqualTo(missing);
            assertThat(run.statistic(name + ".n")).isEqualTo(1000 - missing);
            for (Map.Entry<String, JsonNode> count :
                    expected.get(name).get("counts").properties()) {
                double cases = count.getValue().asDouble();
                assertThat(run.number(name, count.getKey(), "count")).isEqualTo(cases);
                Run.assertClose(run.number(name, count.getKey(), "pct"), cases / 10, name);
                Run.assertClose(run.number(name, count.getKey(), "valid_pct"), 100 * cases / (1000 - missing), name);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "titanic, xtab_Class_Survived, Class, Survived",
        "titanic, xtab_Sex_Survived, Sex, Survived",
        "haireyecolor, xtab_Hair_Eye, Hair, Eye",
        "ucbadmissions, xtab_Gender_Admit, Gender, Admit"
    })
    void frequencyWeightsCountCases(String name, String group, String rows, String columns) {
        ReferenceCase reference = ReferenceCase.named(name);
        JsonNode observed = reference.expected(group).get("observed");
        double n = reference.expected(group).get("n").asDouble();

        Run run = Run.of(new Frequencies(), reference.sample("Freq"), "variables", rows + "," + columns);

        for (int i = 0; i < observed.get("rows").size(); i++) {
            double sum = 0;
            for (JsonNode count : observed.get("values").get(i)) {
                sum += count.asDouble();
            }
            String row = observed.get("rows").get(i).asText();
            assertThat(run.number(rows, row, "count")).isEqualTo(sum);
            Run.assertClose(run.number(rows, row, "valid_pct"), 100 * sum / n, row);
        }
        for (int j = 0; j < observed.get("cols").size(); j++) {
            double sum = 0;
            for (JsonNode counts : observed.get("values")) {
                sum += counts.get(j).asDouble();
            }
            String column = observed.get("cols").get(j).asText();
            assertThat(run.number(columns, column, "count")).isEqualTo(sum);
            Run.assertClose(run.number(columns, column, "valid_pct"), 100 * sum / n, column);
        }
    }

    @Test
    void surveyWeightsGiveTheSharesAndStandardErrorsOfALinearizedDesign() {
        JsonNode expected = NEEDS.expected("weighted_estimates").get("c05").get("srs_w");

        Run run = Run.of(new Frequencies(), NEEDS.weighted("raked.csv", "w"), "variables", "c05");

        for (int i = 0; i < 3; i++) {
            String value = Integer.toString(i + 1);
            Run.assertClose(
                    run.number("c05", value, "valid_pct"),
                    100 * expected.get("est").get(i).asDouble(),
                    value);
            Run.assertClose(
                    run.number("c05", value, "se"),
                    100 * expected.get("se").get(i).asDouble(),
                    value);
        }
    }

    @Test
    void weightedCountsAreThoseOfARaoScottTable() {
        JsonNode table = NEEDS.expected("svychisq_c01_c04").get("table").get("values");
        Run run = Run.of(new Frequencies(), NEEDS.weighted("raked.csv", "w"), "variables", "c04");

        for (int j = 0; j < 2; j++) {
            double weight = table.get(0).get(j).asDouble() + table.get(1).get(j).asDouble();
            Run.assertClose(run.number("c04", Integer.toString(j + 1), "weighted_count"), weight, "c04");
        }
    }
}
