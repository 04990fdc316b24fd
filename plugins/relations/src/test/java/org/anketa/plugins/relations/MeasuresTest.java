package org.anketa.plugins.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.anketa.reference.ReferenceCase;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: every measure of a two-way table, against R. */
class MeasuresTest {

    @ParameterizedTest
    @CsvSource({
        "titanic,xtab_Class_Survived",
        "titanic,xtab_Sex_Survived",
        "haireyecolor,xtab_Hair_Eye",
        "haireyecolor,xtab_layer_Male",
        "haireyecolor,xtab_layer_Female",
        "ucbadmissions,xtab_Gender_Admit",
        "smoke_ca,xtab"
    })
    void measuresOfATableAgreeWithTheReference(String name, String group) {
        JsonNode expected = ReferenceCase.named(name).expected(group);
        ContingencyTable table = ContingencyTable.of(ReferenceCase.matrix(expected.get("observed")));
        measures(table).forEach((id, value) -> {
            if (expected.get(id).isNull()) {
                assertThat(value).as(id).isNaN();
            } else {
                assertClose(id, value, expected.get(id).asDouble());
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"titanic,xtab_Sex_Survived", "haireyecolor,xtab_Hair_Eye", "smoke_ca,xtab"})
    void residualsAndExpectedCountsAgreeWithTheReference(String name, String group) {
        JsonNode expected = ReferenceCase.named(name).expected(group);
        ContingencyTable table = ContingencyTable.of(ReferenceCase.matrix(expected.get("observed")));
        Residuals residuals = new Residuals(table);
        double[][] pearson = ReferenceCase.matrix(expected.get("pearson_residuals"));
        double[][] adjusted = ReferenceCase.matrix(expected.get("adjusted_residuals"));
        double[][] counts = ReferenceCase.matrix(expected.get("expected"));
        for (int i = 0; i < table.rows(); i++) {
            for (int j = 0; j < table.columns(); j++) {
                String cell = i + "," + j;
                assertClose(cell, residuals.pearson(i, j), pearson[i][j]);
                assertClose(cell, residuals.adjusted(i, j), adjusted[i][j]);
                assertClose(cell, table.expected(i, j), counts[i][j]);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"titanic,xtab_Sex_Survived", "ucbadmissions,xtab_Gender_Admit"})
    void yatesCorrectionAgreesWithR(String name, String group) {
        JsonNode expected = ReferenceCase.named(name).expected(group);
        ChiSquareTests tests = ChiSquareTests.of(ContingencyTable.of(ReferenceCase.matrix(expected.get("observed"))));
        assertClose(
                "yates", tests.yates(), expected.get("yates").get("statistic").asDouble());
        assertClose("p", tests.yatesP(), expected.get("yates").get("p").asDouble());
    }

    @Test
    void yatesCorrectionNeverOvershoots() {
        assertThat(ChiSquareTests.of(table(new double[][] {{10, 11}, {11, 12}})).yates())
                .isZero();
    }

    @Test
    void risksCompareTheSecondRowWithTheFirst() {
        JsonNode expected = ReferenceCase.named("titanic").expected("risk_Female_Male");
        Risk risk = Risk.of(table(new double[][] {{1364, 367}, {126, 344}}), 0.95);
        assertEstimate(risk.oddsRatio(), expected, "or");
        assertEstimate(risk.relativeRisk(), expected, "rr");
        assertEstimate(risk.riskDifference(), expected, "rd");
    }

    @Test
    void emptyCellLeavesRatiosWithoutInterval() {
        Risk none = Risk.of(table(new double[][] {{5, 5}, {10, 0}}), 0.95);
        assertThat(none.oddsRatio().value()).isZero();
        assertThat(none.oddsRatio().interval().isDefined()).isFalse();
        Risk infinite = Risk.of(table(new double[][] {{10, 0}, {5, 5}}), 0.95);
        assertThat(infinite.oddsRatio().value()).isNaN();
        assertThat(infinite.relativeRisk().value()).isNaN();
        assertThat(infinite.riskDifference().value()).isEqualTo(0.5);
    }

    @Test
    void emptyRowsAndColumnsAreDropped() {
        ContingencyTable table = table(new double[][] {{1, 0, 2}, {0, 0, 0}, {3, 0, 4}});
        assertThat(table.rows()).isEqualTo(2);
        assertThat(table.columns()).isEqualTo(2);
        assertThat(table.rowPlace(1)).isEqualTo(2);
        assertThat(table.columnPlace(1)).isEqualTo(2);
        assertThat(table.count(1, 0)).isEqualTo(3);
    }

    @Test
    void aSingleRowLeavesEveryMeasureUndefined() {
        Map<String, Double> measures = measures(table(new double[][] {{3, 4, 5}}));
        measures.keySet().removeAll(Set.of("n", "df", "cells_expected_lt5", "concordant", "discordant"));
        assertThat(measures.values()).allMatch(value -> Double.isNaN(value));
    }

    @Test
    void noCasesAtAllAreNoError() {
        assertThat(measures(table(new double[0][0])).get("chi2")).isNaN();
        assertThat(measures(table(new double[][] {{0, 0}, {0, 0}})).get("gamma"))
                .isNaN();
    }

    @Test
    void perfectAssociationIsOne() {
        ContingencyTable table = table(new double[][] {{7, 0}, {0, 9}});
        NominalAssociation nominal = NominalAssociation.of(table, ChiSquareTests.of(table));
        assertThat(nominal.cramersV()).isEqualTo(1);
        assertThat(nominal.lambdaSymmetric()).isEqualTo(1);
        assertThat(nominal.rows().tau()).isEqualTo(1);
        assertThat(OrdinalAssociation.of(table).somersSymmetric()).isEqualTo(1);
    }

    private static ContingencyTable table(double[][] counts) {
        return ContingencyTable.of(counts);
    }

    private static Map<String, Double> measures(ContingencyTable table) {
        ChiSquareTests tests = ChiSquareTests.of(table);
        NominalAssociation nominal = NominalAssociation.of(table, tests);
        OrdinalAssociation ordinal = OrdinalAssociation.of(table);
        Map<String, Double> values = new LinkedHashMap<>();
        values.put("n", table.total());
        values.put("chi2", tests.chi2());
        values.put("df", (double) tests.df());
        values.put("p", tests.p());
        values.put("G2", tests.g2());
        values.put("G2_p", tests.g2P());
        values.put("min_expected", tests.minExpected());
        values.put("cells_expected_lt5", (double) tests.cellsBelowFive());
        values.put("pct_cells_lt5", tests.percentBelowFive());
        values.put("phi", nominal.phi());
        values.put("phi_signed", nominal.phiSigned());
        values.put("cramers_v", nominal.cramersV());
        values.put("cramers_v_bias_corrected", nominal.cramersVBiasCorrected());
        values.put("contingency_c", nominal.contingencyC());
        values.put("tschuprow_t", nominal.tschuprowT());
        values.put("lambda_col_given_row", nominal.columns().lambda());
        values.put("lambda_row_given_col", nominal.rows().lambda());
        values.put("lambda_symmetric", nominal.lambdaSymmetric());
        values.put("gk_tau_col_given_row", nominal.columns().tau());
        values.put("uncertainty_col_given_row", nominal.columns().uncertainty());
        values.put("uncertainty_row_given_col", nominal.rows().uncertainty());
        values.put("uncertainty_symmetric", nominal.uncertaintySymmetric());
        values.put("concordant", ordinal.concordant());
        values.put("discordant", ordinal.discordant());
        values.put("gamma", ordinal.gamma());
        values.put("kendall_tau_b", ordinal.kendallTauB());
        values.put("stuart_tau_c", ordinal.stuartTauC());
        values.put("somers_d_col_given_row", ordinal.somersColumns());
        values.put("somers_d_row_given_col", ordinal.somersRows());
        return values;
    }

    private static void assertEstimate(Risk.Estimate actual, JsonNode expected, String id) {
        assertClose(id, actual.value(), expected.get(id).asDouble());
        assertClose(id, actual.interval().low(), expected.get(id + "_ci").get(0).asDouble());
        assertClose(
                id, actual.interval().high(), expected.get(id + "_ci").get(1).asDouble());
    }

    static void assertClose(String what, double actual, double expected) {
        assertThat(actual).as(what).isCloseTo(expected, Offset.offset(Math.abs(expected) * 1e-9));
    }
}
