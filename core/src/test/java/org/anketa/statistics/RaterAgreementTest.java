package org.anketa.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Under test: agreement of raters. The examples are those of the papers; their three published digits are continued by exact
 * fractions of the same formulas.
 */
class RaterAgreementTest {

    /** Fleiss 1971, table 1: 30 patients by 6 psychiatrists each; counts of five diagnoses. */
    private static final int[][] DIAGNOSES = {
        {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0}, {2, 0, 4, 0, 0},
        {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6}, {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0},
        {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1}, {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0},
        {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3}, {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0},
        {1, 0, 0, 4, 1}, {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}
    };

    /** Krippendorff 2011, section C: four observers of twelve units, with gaps; the ratings by unit. */
    private static final int[][] OBSERVED = {
        {1, 1, 1},
        {2, 2, 3, 2},
        {3, 3, 3, 3},
        {3, 3, 3, 3},
        {2, 2, 2, 2},
        {1, 2, 3, 4},
        {4, 4, 4, 4},
        {1, 1, 2, 1},
        {2, 2, 2, 2},
        {5, 5, 5},
        {1, 1},
        {3}
    };

    private static Ratings diagnoses() {
        return ratings(
                5,
                Arrays.stream(DIAGNOSES)
                        .map(counts -> IntStream.range(0, 5)
                                .boxed()
                                .flatMap(value ->
                                        IntStream.range(0, counts[value]).mapToObj(i -> value))
                                .toList())
                        .toList());
    }

    private static Ratings observed() {
        return ratings(
                5,
                Arrays.stream(OBSERVED)
                        .map(unit -> Arrays.stream(unit)
                                .map(value -> value - 1)
                                .boxed()
                                .toList())
                        .toList());
    }

    private static Ratings ratings(int values, List<List<Integer>> units) {
        Map<List<Integer>, Long> counted = new HashMap<>();
        units.forEach(unit -> counted.merge(unit, 1L, Long::sum));
        return Ratings.of(IntStream.rangeClosed(1, values).asDoubleStream().toArray(), counted);
    }

    private static void assertClose(double actual, double expected) {
        assertThat(actual).isCloseTo(expected, Offset.offset(Math.abs(expected) * 1e-12));
    }

    @Test
    void fleissKappaOfThePsychiatristsIsAsPublished() {
        ChanceCorrected kappa = new RaterAgreement(diagnoses()).fleissKappa();
        assertThat(kappa.value()).isCloseTo(0.430, Offset.offset(0.0005));
        assertClose(kappa.value(), 0.43024452006014086);
        assertClose(kappa.expected(), 0.21993827160493826);
        assertClose(diagnoses().percentAgreement(), 0.5555555555555556);
        assertThat(kappa.units()).isEqualTo(30);
    }

    @Test
    void fleissKappaHasGwetsStandardErrorAndTheTestOf1979() {
        RaterAgreement agreement = new RaterAgreement(diagnoses());
        assertClose(agreement.fleissKappa().standardError(), 0.05419893551533276);
        assertClose(agreement.fleissZ(), 17.651830582991366);
        // t(0.975; 29) by tables
        Interval interval = agreement.fleissKappa().interval(0.95);
        assertThat(interval.low()).isCloseTo(0.43024452 - 2.04522964 * 0.05419894, Offset.offset(1e-7));
        assertThat(interval.high()).isCloseTo(0.43024452 + 2.04522964 * 0.05419894, Offset.offset(1e-7));
    }

    @Test
    void gwetsCoefficientExpectsLessAgreement() {
        ChanceCorrected coefficient = new RaterAgreement(diagnoses()).gwetAc1();
        assertClose(coefficient.value(), 0.4478845158445641);
        assertClose(coefficient.standardError(), 0.055662141681617865);
    }

    @Test
    void missingRatingsLeaveTheirUnitWhileTwoAreLeft() {
        RaterAgreement agreement = new RaterAgreement(observed());
        assertThat(observed().units()).isEqualTo(11);
        assertClose(agreement.fleissKappa().value(), 0.7624831309041835);
        assertClose(agreement.fleissKappa().standardError(), 0.135438598517786);
        assertClose(agreement.gwetAc1().value(), 0.775151708719259);
        assertClose(agreement.gwetAc1().standardError(), 0.12527192600281917);
        assertThat(agreement.fleissZ()).isNaN();
    }

    @ParameterizedTest
    @CsvSource({
        "NOMINAL, 0.743, 0.743421052631579, 0.14632665220070631",
        "ORDINAL, 0.815, 0.8153875037548813, 0.14803134222636008",
        "INTERVAL, 0.849, 0.8491071428571428, 0.14083983138127631",
        "RATIO, 0.797, 0.797402774711612, 0.14327059689651245"
    })
    void krippendorffsAlphaIsAsPublishedAtEveryLevel(RatingLevel level, double published, double exact, double error) {
        KrippendorffAlpha alpha = KrippendorffAlpha.of(observed(), level);
        assertThat(alpha.value()).isCloseTo(published, Offset.offset(0.0005));
        assertClose(alpha.value(), exact);
        assertThat(alpha.standardError()).isCloseTo(error, Offset.offset(error * 1e-11));
        assertThat(alpha.interval(0.95).high()).isEqualTo(1);
    }

    @Test
    void equalUnitsCountAsOftenAsTheyOccur() {
        Map<List<Integer>, Long> thrice = new HashMap<>();
        List<List<Integer>> one = List.of(List.of(0, 0), List.of(0, 1), List.of(1, 1), List.of(2, 1));
        List<List<Integer>> all = new ArrayList<>();
        for (List<Integer> unit : one) {
            thrice.put(unit, 3L);
            all.addAll(List.of(unit, unit, unit));
        }
        Ratings counted = Ratings.of(new double[] {1, 2, 3}, thrice);
        Ratings listed = ratings(3, all);
        for (RatingLevel level : RatingLevel.values()) {
            assertThat(KrippendorffAlpha.of(counted, level)).isEqualTo(KrippendorffAlpha.of(listed, level));
        }
        assertThat(new RaterAgreement(counted).fleissKappa()).isEqualTo(new RaterAgreement(listed).fleissKappa());
    }

    @Test
    void eachValueHasItsOwnAgreement() {
        assertThat(observed().specificAgreement())
                .containsExactly(new double[] {7 / 9.0, 10 / 13.0, 0.8, 0.8, 1}, Offset.offset(1e-12));
        assertThat(observed().uses()).containsExactly(9, 13, 10, 5, 3);
    }

    @Test
    void nothingIsDefinedWhereAllRatingsAreTheSame() {
        Ratings constant = ratings(3, List.of(List.of(1, 1), List.of(1, 1, 1)));
        assertThat(KrippendorffAlpha.of(constant, RatingLevel.INTERVAL).value()).isNaN();
        assertThat(KrippendorffAlpha.of(constant, RatingLevel.INTERVAL).interval(0.95))
                .isEqualTo(Interval.UNDEFINED);
        assertThat(new RaterAgreement(constant).fleissKappa().value()).isNaN();
        assertThat(constant.percentAgreement()).isEqualTo(1);
    }

    @Test
    void nothingIsDefinedWithoutUnitsThatTwoRated() {
        Ratings none = ratings(3, List.of(List.of(1), List.of()));
        assertThat(none.units()).isZero();
        assertThat(none.percentAgreement()).isNaN();
        assertThat(new RaterAgreement(none).fleissKappa().value()).isNaN();
        assertThat(new RaterAgreement(none).gwetAc1().value()).isNaN();
        assertThat(KrippendorffAlpha.of(none, RatingLevel.NOMINAL).value()).isNaN();
    }

    @Test
    void oneUnitHasNoStandardError() {
        Ratings single = ratings(2, List.of(List.of(0, 1)));
        assertThat(KrippendorffAlpha.of(single, RatingLevel.NOMINAL).value()).isEqualTo(0);
        assertThat(KrippendorffAlpha.of(single, RatingLevel.NOMINAL).standardError())
                .isNaN();
        assertThat(new RaterAgreement(single).fleissKappa().standardError()).isNaN();
    }

    @Test
    void aRatioOfNegativeValuesIsRefused() {
        Ratings negative = Ratings.of(new double[] {-1, 2}, Map.of(List.of(0, 1), 4L));
        assertThatThrownBy(() -> KrippendorffAlpha.of(negative, RatingLevel.RATIO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thousandsOfDifferentNumbersAreNoTrouble() {
        double[] values = IntStream.range(0, 6000).asDoubleStream().toArray();
        Map<List<Integer>, Long> units = new HashMap<>();
        IntStream.range(0, 3000).forEach(i -> units.put(List.of(2 * i, 2 * i + 1), 1L));
        assertThat(KrippendorffAlpha.of(Ratings.of(values, units), RatingLevel.INTERVAL)
                        .value())
                .isBetween(0.9999998, 1.0);
    }
}
