package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Expected values by R 4.2.2, whose studentized range is good to about 1e-8. */
class PairwiseMeansTest {

    private static final List<GroupSummary> GROUPS = Groups.summaries(Groups.COUNTS);

    private static void assertPair(
            PairwiseMeans.Comparison pair, double difference, double p, double low, double high) {
        assertClose(pair.difference(), difference, 1e-12);
        assertClose(pair.p(), p, 1e-7);
        assertClose(pair.interval().low(), low, 1e-5);
        assertClose(pair.interval().high(), high, 1e-5);
    }

    @Test
    void tukeysComparisonsAreThoseOfR() {
        // TukeyHSD(aov(a ~ g)), differences the other way round
        List<PairwiseMeans.Comparison> pairs = PairwiseMeans.tukey(GROUPS, 0.95);
        assertPair(pairs.get(0), -1.1388888888888893, 0.316657153756473, -3.0680987044, 0.7903209266);
        assertPair(pairs.get(1), 0.5396825396825404, 0.777605532602238, -1.4611510378, 2.5405161172);
        assertPair(pairs.get(2), 1.6785714285714297, 0.122967786298333, -0.3762442293, 3.7333870865);
        assertThat(pairs.get(0).df()).isEqualTo(21);
    }

    @Test
    void gamesHowellComparisonsAreThoseOfR() {
        // t.test(x, y) for error and df, ptukey(abs(t) * sqrt(2), 3, df, lower.tail = FALSE), qtukey(0.95, 3, df)
        List<PairwiseMeans.Comparison> pairs = PairwiseMeans.gamesHowell(GROUPS, 0.95);
        assertPair(pairs.get(0), -1.1388888888888888, 0.21184240013562183, -2.8071409949654, 0.5293632171876);
        assertPair(pairs.get(1), 0.5396825396825395, 0.8252170017203634, -1.9456875203059, 3.0250525996709);
        assertPair(pairs.get(2), 1.6785714285714284, 0.20262951980031707, -0.8102263028579, 4.1673691600007);
        assertClose(pairs.get(0).standardError(), 0.6419869674019348, 1e-12);
        assertClose(pairs.get(0).t(), -1.7740062442355686, 1e-12);
        assertClose(pairs.get(0).df(), 14.940078681290693, 1e-12);
    }

    @Test
    void twoGroupsNeedNoAdjustment() {
        TTest student = TTest.student(GROUPS.get(0), GROUPS.get(1), 0.95);
        PairwiseMeans.Comparison tukey =
                PairwiseMeans.tukey(GROUPS.subList(0, 2), 0.95).get(0);
        assertClose(tukey.p(), student.p(), 1e-9);
        assertClose(tukey.interval().low(), student.interval().low(), 1e-9);
        TTest welch = TTest.welch(GROUPS.get(0), GROUPS.get(1), 0.95);
        PairwiseMeans.Comparison gamesHowell =
                PairwiseMeans.gamesHowell(GROUPS.subList(0, 2), 0.95).get(0);
        assertClose(gamesHowell.p(), welch.p(), 1e-9);
        assertClose(gamesHowell.interval().high(), welch.interval().high(), 1e-8);
    }

    @Test
    void groupsWithoutCasesAreLeftOutAndNotCounted() {
        List<PairwiseMeans.Comparison> pairs = PairwiseMeans.tukey(Groups.summaries(Groups.WITH_EMPTY), 0.95);
        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(2).first()).isEqualTo(2);
        assertThat(pairs.get(2).second()).isEqualTo(3);
        assertClose(pairs.get(2).p(), 0.122967786298333, 1e-7);
    }

    @Test
    void withoutSpreadThereIsNoComparison() {
        List<GroupSummary> constant = List.of(Groups.summary(1, 1), Groups.summary(2, 2), Groups.summary(3));
        for (PairwiseMeans.Comparison pair : PairwiseMeans.tukey(constant, 0.95)) {
            assertThat(pair.p()).isNaN();
            assertThat(pair.interval()).isEqualTo(Interval.UNDEFINED);
        }
        for (PairwiseMeans.Comparison pair : PairwiseMeans.gamesHowell(constant, 0.95)) {
            assertThat(pair.t()).isNaN();
            assertThat(pair.p()).isNaN();
        }
    }
}
