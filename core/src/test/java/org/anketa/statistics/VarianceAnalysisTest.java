package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** {@link OneWayAnova}, {@link WelchAnova} and {@link Levene} on the groups of {@link Groups}, by R 4.2.2. */
class VarianceAnalysisTest {

    private static final List<GroupSummary> GROUPS = Groups.summaries(Groups.COUNTS);
    private static final List<GroupSummary> WITH_EMPTY = Groups.summaries(Groups.WITH_EMPTY);

    private static void assertTest(FTest test, double f, double numeratorDf, double denominatorDf, double p) {
        assertClose(test.f(), f, 1e-12);
        assertClose(test.numeratorDf(), numeratorDf, 1e-15);
        assertClose(test.denominatorDf(), denominatorDf, 1e-12);
        assertClose(test.p(), p, 1e-11);
    }

    @Nested
    class OneWay {

        @Test
        void isThatOfR() {
            // anova(lm(a ~ g)), and the effect sizes from its sums of squares
            OneWayAnova anova = OneWayAnova.of(GROUPS);
            assertTest(anova.test(), 2.2631378522467642, 2, 21, 0.12880547107507567);
            assertClose(anova.betweenSumOfSquares(), 11.230158730158735, 1e-12);
            assertClose(anova.withinSumOfSquares(), 52.103174603174594, 1e-12);
            assertClose(anova.withinMeanSquare(), 2.4811035525321237, 1e-12);
            assertClose(anova.etaSquared(), 0.17731829573934846, 1e-12);
            assertClose(anova.omegaSquared(), 0.09523672801401141, 1e-11);
        }

        @Test
        void leavesOutGroupsWithoutCases() {
            assertTest(OneWayAnova.of(WITH_EMPTY).test(), 2.2631378522467642, 2, 21, 0.12880547107507567);
        }

        @Test
        void ofTwoGroupsIsStudentsTestSquared() {
            TTest test = TTest.student(GROUPS.get(0), GROUPS.get(1), 0.95);
            FTest f = OneWayAnova.of(GROUPS.subList(0, 2)).test();
            assertClose(f.f(), test.t() * test.t(), 1e-12);
            assertClose(f.p(), test.p(), 1e-11);
        }

        @Test
        void needsTwoGroupsAndMoreCasesThanGroups() {
            assertThat(OneWayAnova.of(List.of()).test().p()).isNaN();
            assertThat(OneWayAnova.of(GROUPS.subList(0, 1)).test().p()).isNaN();
            OneWayAnova single = OneWayAnova.of(List.of(Groups.summary(1), Groups.summary(2)));
            assertThat(single.test().f()).isNaN();
            assertThat(single.etaSquared()).isNaN();
            assertThat(single.omegaSquared()).isNaN();
        }

        @Test
        void withoutSpreadHasNoStatistic() {
            OneWayAnova constant = OneWayAnova.of(List.of(Groups.summary(4, 4), Groups.summary(4, 4)));
            assertThat(constant.test().f()).isNaN();
            assertThat(constant.test().p()).isNaN();
            assertThat(constant.etaSquared()).isNaN();
        }

        @Test
        void withSpreadBetweenGroupsOnlyIsInfinite() {
            OneWayAnova apart = OneWayAnova.of(List.of(Groups.summary(4, 4), Groups.summary(5, 5)));
            assertThat(apart.test().f()).isEqualTo(Double.POSITIVE_INFINITY);
            assertThat(apart.test().p()).isZero();
            assertThat(apart.etaSquared()).isOne();
        }
    }

    @Nested
    class Welch {

        @Test
        void isThatOfR() {
            // oneway.test(a ~ g)
            assertTest(WelchAnova.of(GROUPS), 2.3151518879634563, 2, 12.715067393808116, 0.13886463441622415);
            assertTest(WelchAnova.of(WITH_EMPTY), 2.3151518879634563, 2, 12.715067393808116, 0.13886463441622415);
        }

        @Test
        void ofTwoGroupsIsWelchsTestSquared() {
            TTest test = TTest.welch(GROUPS.get(0), GROUPS.get(2), 0.95);
            assertTest(
                    WelchAnova.of(List.of(GROUPS.get(0), GROUPS.get(2))), test.t() * test.t(), 1, test.df(), test.p());
        }

        @Test
        void needsSpreadInEachGroup() {
            assertThat(WelchAnova.of(List.of(GROUPS.get(0), Groups.summary(1))).p())
                    .isNaN();
            assertThat(WelchAnova.of(List.of(GROUPS.get(0), Groups.summary(1, 1)))
                            .p())
                    .isNaN();
            assertThat(WelchAnova.of(GROUPS.subList(0, 1)).f()).isNaN();
        }
    }

    @Nested
    class OfDeviations {

        @Test
        void aroundTheMeanIsThatOfR() {
            // anova(lm(abs(a - ave(a, g)) ~ g))
            assertTest(Levene.meanCentered(Groups.COUNTS), 0.3398328642935403, 2, 21, 0.7157320862831285);
            assertTest(Levene.meanCentered(Groups.WITH_EMPTY), 0.3398328642935403, 2, 21, 0.7157320862831285);
        }

        @Test
        void aroundTheMedianIsThatOfR() {
            // anova(lm(abs(a - ave(a, g, FUN = median)) ~ g))
            assertTest(Levene.medianCentered(Groups.COUNTS), 0.036819306930693095, 2, 21, 0.9639123592505183);
        }

        @Test
        void ofConstantGroupsDoesNotExist() {
            ValueCounts constant = ValueCounts.ofSamples(new double[] {1, 1}, new double[] {2, 2});
            assertThat(Levene.meanCentered(constant).p()).isNaN();
            assertThat(Levene.medianCentered(constant).p()).isNaN();
        }
    }
}
