package org.anketa.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.anketa.statistics.CohenKappa.Weights;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Under test: agreement of two raters; expected values are exact fractions of the formulas of Fleiss, Cohen and Everitt. */
class CohenKappaTest {

    /** Two pathologists on 118 slides: A. Agresti, Categorical Data Analysis, 2nd edition 2002, table 10.8. */
    private static final double[][] SLIDES = {{22, 2, 2, 0}, {5, 7, 14, 0}, {0, 2, 36, 0}, {0, 1, 17, 10}};

    @Test
    void kappaOfThePathologistsIsAsPublished() {
        CohenKappa kappa = CohenKappa.of(SLIDES, Weights.NONE, null);
        assertThat(kappa.value()).isCloseTo(0.493, Offset.offset(0.0005));
        assertThat(kappa.standardError()).isCloseTo(0.057, Offset.offset(0.0005));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, 0.49300559552358114, 0.635593220338983, 0.281241022694628, 0.05674315040803581, 0.05013858000123734",
        "LINEAR, 0.6488095238095238, 0.8700564971751412, 0.6299913817868429, 0.04765242235638708, 0.06305817323827324",
        "QUADRATIC, 0.7838218714768884, 0.9510357815442562, 0.7735005905071978, 0.03867033613715451, 0.09104834747946704"
    })
    void weightsForgiveNearMisses(
            Weights weights, double value, double observed, double expected, double error, double zeroError) {
        assertEquals(CohenKappa.of(SLIDES, weights, null), new CohenKappa(value, observed, expected, error, zeroError));
    }

    @Test
    void distancesMayBeThoseOfNumbers() {
        double[] places = {1, 2, 4, 8};
        assertEquals(
                CohenKappa.of(SLIDES, Weights.LINEAR, places),
                new CohenKappa(
                        0.5859038631672073,
                        0.8559322033898306,
                        0.652090942668363,
                        0.05524824556848995,
                        0.05873360952601399));
        assertEquals(
                CohenKappa.of(SLIDES, Weights.QUADRATIC, places),
                new CohenKappa(
                        0.6738334284878782,
                        0.9313386371497752,
                        0.789489883859318,
                        0.055517839824748484,
                        0.0862611658411443));
    }

    private static void assertEquals(CohenKappa actual, CohenKappa expected) {
        assertThat(new double[] {
                    actual.value(), actual.observed(), actual.expected(), actual.standardError(), actual.zeroError()
                })
                .containsExactly(
                        new double[] {
                            expected.value(),
                            expected.observed(),
                            expected.expected(),
                            expected.standardError(),
                            expected.zeroError()
                        },
                        Offset.offset(1e-13));
    }

    @Test
    void fullAgreementIsOneForCertain() {
        CohenKappa kappa = CohenKappa.of(new double[][] {{5, 0}, {0, 7}}, Weights.NONE, null);
        assertThat(kappa.value()).isEqualTo(1);
        assertThat(kappa.standardError()).isCloseTo(0, Offset.offset(1e-8));
        assertThat(kappa.interval(0.95).high()).isEqualTo(1);
        assertThat(kappa.p()).isLessThan(0.001);
    }

    @Test
    void kappaIsNotDefinedWhereBothRatersKnowOneValueOnly() {
        CohenKappa kappa = CohenKappa.of(new double[][] {{9, 0}, {0, 0}}, Weights.LINEAR, null);
        assertThat(kappa.value()).isNaN();
        assertThat(kappa.observed()).isEqualTo(1);
        assertThat(kappa.interval(0.95)).isEqualTo(Interval.UNDEFINED);
        assertThat(kappa.p()).isNaN();
    }

    @Test
    void kappaIsZeroWhereOneRaterKnowsOneValueOnly() {
        CohenKappa kappa = CohenKappa.of(new double[][] {{4, 3}, {0, 0}}, Weights.NONE, null);
        assertThat(kappa.value()).isEqualTo(0);
    }

    @Test
    void kappaIsNotDefinedWithoutUnitsOrValues() {
        assertThat(CohenKappa.of(new double[3][3], Weights.NONE, null).value()).isNaN();
        assertThat(CohenKappa.of(new double[0][0], Weights.QUADRATIC, null).value())
                .isNaN();
    }

    @Test
    void ratersWhoErrInOneDirectionAreNotSymmetric() {
        BowkerTest test = BowkerTest.of(SLIDES);
        assertThat(test.statistic()).isCloseTo(30.285714285714285, Offset.offset(1e-12));
        assertThat(test.df()).isEqualTo(5);
        assertThat(test.p()).isCloseTo(1.2956506408753769e-5, Offset.offset(1e-15));
        assertThat(BowkerTest.of(new double[][] {{3, 0}, {0, 4}}).p()).isNaN();
    }
}
