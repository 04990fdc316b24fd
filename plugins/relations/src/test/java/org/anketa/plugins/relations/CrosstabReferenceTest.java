package org.anketa.plugins.relations;

import static org.anketa.plugins.relations.Results.assertClose;
import static org.anketa.plugins.relations.Results.assertTable;
import static org.anketa.plugins.relations.Results.statistic;
import static org.anketa.plugins.relations.Results.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Sample;
import org.anketa.dataset.TestSamples;
import org.anketa.reference.ReferenceCase;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Under test: every crosstab value of the reference cases, from the data file to the result. */
class CrosstabReferenceTest {

    private static final Map<String, String> TABLES = Map.of(
            "observed", "counts",
            "expected", "expected",
            "row_pct", "row_pct",
            "col_pct", "col_pct",
            "adjusted_residuals", "adjusted_residuals",
            "pearson_residuals", "pearson_residuals");

    /** What the reference gives as numbers of their own, and a result as parts of other statistics. */
    private static final Set<String> PARTS = Set.of("df", "p", "G2_p", "yates", "fisher");

    private static Sample sample(String name, CodebookEntry... orders) {
        return TestSamples.csv(ReferenceCase.named(name).data(), "Freq", List.of(orders));
    }

    /** A variable whose categories stand in this order. */
    private static CodebookEntry order(String variable, JsonNode values) {
        return new CodebookEntry(
                variable,
                null,
                null,
                StreamSupport.stream(values.spliterator(), false)
                        .map(value -> new CodebookEntry.Value(value.asText(), null, false))
                        .toList());
    }

    private static CodebookEntry order(String variable, String... values) {
        return new CodebookEntry(
                variable,
                null,
                null,
                List.of(values).stream()
                        .map(value -> new CodebookEntry.Value(value, null, false))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "titanic,xtab_Class_Survived,Class,Survived,,",
        "titanic,xtab_Sex_Survived,Sex,Survived,,",
        "haireyecolor,xtab_Hair_Eye,Hair,Eye,,",
        "haireyecolor,xtab_layer_Male,Hair,Eye,Sex,Male.",
        "haireyecolor,xtab_layer_Female,Hair,Eye,Sex,Female.",
        "ucbadmissions,xtab_Gender_Admit,Gender,Admit,,"
    })
    void everyValueOfATableIsThatOfTheReference(
            String name, String group, String rows, String columns, String layer, String prefix) {
        JsonNode expected = ReferenceCase.named(name).expected(group);
        Sample sample = sample(
                name,
                order(rows, expected.get("observed").get("rows")),
                order(columns, expected.get("observed").get("cols")));
        Result result = layer == null
                ? Results.run(new Crosstab(), sample, "rows=" + rows, "columns=" + columns)
                : Results.run(new Crosstab(), sample, "rows=" + rows, "columns=" + columns, "layer=" + layer);
        assertAll(result, prefix == null ? "" : prefix, expected);
    }

    private static void assertAll(Result result, String prefix, JsonNode expected) {
        expected.properties().forEach(property -> {
            String id = property.getKey();
            JsonNode wanted = property.getValue();
            if (TABLES.containsKey(id)) {
                assertTable(result, prefix + TABLES.get(id), wanted);
            } else if (wanted.isNull()) {
                assertThat(result.findStatistic(prefix + id)).as(id).isEmpty();
            } else if (!PARTS.contains(id)) {
                assertClose(id, value(result, prefix + id), wanted.asDouble());
            }
        });
        assertTest(statistic(result, prefix + "chi2"), expected.get("df"), expected.get("p"));
        assertTest(statistic(result, prefix + "G2"), expected.get("df"), expected.get("G2_p"));
        if (expected.has("yates")) {
            JsonNode yates = expected.get("yates");
            assertClose(
                    "yates",
                    value(result, prefix + "yates"),
                    yates.get("statistic").asDouble());
            assertTest(statistic(result, prefix + "yates"), yates.get("df"), yates.get("p"));
        }
        if (expected.has("fisher")) {
            assertClose(
                    "fisher",
                    statistic(result, prefix + "fisher").p(),
                    expected.get("fisher").get("p").asDouble());
        }
    }

    private static void assertTest(Statistic statistic, JsonNode df, JsonNode p) {
        assertThat(statistic.df()).containsExactly(df.asDouble());
        assertClose("p of " + statistic.id(), statistic.p(), p.asDouble());
    }

    @Test
    void risksCompareWomenWithMenHoweverTheRowsStand() {
        JsonNode expected = ReferenceCase.named("titanic").expected("risk_Female_Male");
        for (Sample sample : List.of(sample("titanic"), sample("titanic", order("Sex", "Male", "Female")))) {
            Result result = Results.run(new Crosstab(), sample, "rows=Sex", "columns=Survived");
            for (String id : List.of("or", "rr", "rd")) {
                Statistic risk = statistic(result, id);
                assertClose(id, risk.value(), expected.get(id).asDouble());
                assertClose(id, risk.low(), expected.get(id + "_ci").get(0).asDouble());
                assertClose(id, risk.high(), expected.get(id + "_ci").get(1).asDouble());
            }
        }
    }

    @Test
    void oddsRatioOfFishersTestIsThatOfR() {
        JsonNode fisher =
                ReferenceCase.named("titanic").expected("xtab_Sex_Survived").get("fisher");
        Result result = Results.run(new Crosstab(), sample("titanic"), "rows=Sex", "columns=Survived");
        Statistic found = statistic(result, "fisher");
        assertClose("estimate", found.value(), fisher.get("estimate").asDouble());
        assertClose("low", found.low(), fisher.get("ci95").get(0).asDouble());
        assertClose("high", found.high(), fisher.get("ci95").get(1).asDouble());
        // R ends its search for the estimate at 1e-4.
        assertThat(statistic(result, "or_conditional").value())
                .isCloseTo(found.value(), Offset.offset(2e-3))
                .isNotEqualTo(found.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C", "D", "E", "F"})
    void admissionsByDepartmentAreThoseOfR(String department) {
        JsonNode expected = ReferenceCase.named("ucbadmissions").expected("dept_" + department);
        Sample sample =
                sample("ucbadmissions", order("Gender", "Male", "Female"), order("Admit", "Admitted", "Rejected"));
        Result result = Results.run(new Crosstab(), sample, "rows=Gender", "columns=Admit", "layer=Dept");
        for (String id : List.of("chi2", "yates")) {
            Statistic test = statistic(result, department + "." + id);
            assertClose(id, test.value(), expected.get(id).get("statistic").asDouble());
            assertTest(test, expected.get(id).get("df"), expected.get(id).get("p"));
        }
        assertClose(
                "fisher",
                statistic(result, department + ".fisher").p(),
                expected.get("fisher_p").asDouble());
        assertClose(
                "phi",
                value(result, department + ".phi_signed"),
                expected.get("phi").asDouble());
    }

    @Test
    void smokersTableIsTestedByRandomTables() {
        ReferenceCase smoke = ReferenceCase.named("smoke_ca");
        JsonNode expected = smoke.expected("xtab");
        JsonNode observed = expected.get("observed");
        Sample sample = TestSamples.csv(
                asCases(observed),
                "Freq",
                List.of(order("staff", observed.get("rows")), order("smoking", observed.get("cols"))));
        Result result = Results.run(new Crosstab(), sample, "rows=staff", "columns=smoking");
        assertAll(result, "", expected);

        JsonNode simulated = smoke.expected("chi2_mc");
        assertWithin(result, "chi2_mc", simulated.get("p").asDouble());
        assertWithin(result, "fisher_freeman_halton", simulated.get("fisher_p").asDouble());
    }

    private static void assertWithin(Result result, String id, double p) {
        assertThat(statistic(result, id).p()).isCloseTo(p, Offset.offset(4 * value(result, id + "_se")));
    }

    private static String asCases(JsonNode table) {
        StringBuilder csv = new StringBuilder("staff,smoking,Freq\n");
        for (int i = 0; i < table.get("rows").size(); i++) {
            for (int j = 0; j < table.get("cols").size(); j++) {
                csv.append(table.get("rows").get(i).asText())
                        .append(',')
                        .append(table.get("cols").get(j).asText())
                        .append(',')
                        .append(table.get("values").get(i).get(j).asInt())
                        .append('\n');
            }
        }
        return csv.toString();
    }

    @Test
    void allPairsOfASurveyAreThoseOfR() {
        JsonNode expected = ReferenceCase.named("synthetic_needs").expected("crosstab_all_300");
        Sample sample = ReferenceCase.named("synthetic_needs").sample(null);
        List<String> names = IntStream.rangeClosed(1, 25)
                .mapToObj(i -> (i < 10 ? "c0" : "c") + i)
                .toList();
        double sum = 0;
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                Result result = Results.run(
                        new Crosstab(), sample, "rows=" + names.get(i), "columns=" + names.get(j), "exact=false");
                assertPair(result, expected.get("tables").get(names.get(i) + " " + names.get(j)));
                sum += value(result, "chi2");
            }
        }
        assertClose("sum of chi-squares", sum, expected.get("sum_chi2").asDouble());
    }

    private static void assertPair(Result result, JsonNode expected) {
        assertTest(statistic(result, "chi2"), expected.get("df"), expected.get("p"));
        Map.of(
                        "n", "n",
                        "chi2", "chi2",
                        "v", "cramers_v",
                        "min_exp", "min_expected",
                        "lt5", "cells_expected_lt5",
                        "gamma", "gamma",
                        "tau_b", "kendall_tau_b",
                        "lambda_c_r", "lambda_col_given_row")
                .forEach((field, id) ->
                        assertClose(id, value(result, id), expected.get(field).asDouble()));
    }
}
