package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class OddsRatioTest {

    private static void assertRatio(OddsRatio ratio, double estimate, double low, double high, double p) {
        assertClose(ratio.estimate(), estimate, 1e-10);
        assertClose(ratio.interval().low(), low, 1e-10);
        assertClose(ratio.interval().high(), high, 1e-10);
        assertClose(ratio.p(), p, 1e-10);
    }

    @Test
    void asInRHasTheDigitsOfR() {
        // fisher.test, R 4.2.2: titanic (sex by survival, reference case), then small tables
        assertRatio(
                OddsRatio.asInR(1364, 367, 126, 344, 0.95),
                10.131901286563142,
                7.976650455448175,
                12.929162281461009,
                2.6906937468625333e-96);
        assertRatio(
                OddsRatio.asInR(3, 1, 1, 3, 0.95),
                6.408308867005788,
                0.21173291530550292,
                621.9337505454173,
                0.4857142857142858);
        assertRatio(
                OddsRatio.asInR(3, 9, 9, 3, 0.9),
                0.1241873965566552,
                0.01661843586621571,
                0.7190967694605008,
                0.03912570132788184);
        assertRatio(OddsRatio.asInR(0, 5, 4, 3, 0.95), 0, 0, 1.746117272309959, 0.0808080808080808);
        assertRatio(
                OddsRatio.asInR(5, 0, 0, 4, 0.95),
                Double.POSITIVE_INFINITY,
                1.7503507514269956,
                Double.POSITIVE_INFINITY,
                0.007936507936507936);
        assertRatio(
                OddsRatio.asInR(300_000, 200_000, 250_000, 250_000, 0.95),
                1.4999625970405712,
                1.488192115687727,
                1.5120002149191196,
                3.9e-322);
    }

    @Test
    void theEstimateIsNearWhatRFinds() {
        OddsRatio ratio = OddsRatio.of(1364, 367, 126, 344, 0.95);
        assertClose(ratio.estimate(), 10.131901286563142, 2e-4);
        assertClose(ratio.interval().low(), 7.976650455448175, 2e-4);
        assertClose(ratio.interval().high(), 12.929162281461009, 2e-4);
    }

    @Test
    void theEstimateMakesTheObservedCountTheExpectedOne() {
        for (int a = 1; a <= 6; a++) {
            OddsRatio ratio = OddsRatio.of(a, 7 - a, 9 - a, a + 1, 0.95);
            assertClose(mean(a, 7 - a, 9 - a, a + 1, ratio.estimate()), a, 1e-11);
        }
    }

    @Test
    void theIntervalEndsWhereATailReachesTheLevel() {
        OddsRatio ratio = OddsRatio.of(4, 3, 2, 9, 0.9);
        double low = 0;
        double high = 0;
        for (int x = 0; x <= 6; x++) {
            low += x >= 4 ? probability(x, 7, 11, 6, ratio.interval().low()) : 0;
            high += x <= 4 ? probability(x, 7, 11, 6, ratio.interval().high()) : 0;
        }
        assertClose(low, 0.05, 1e-11);
        assertClose(high, 0.05, 1e-11);
    }

    private static double mean(int a, int b, int c, int d, double odds) {
        double mean = 0;
        for (int x = 0; x <= Math.min(a + b, a + c); x++) {
            mean += x * probability(x, a + b, c + d, a + c, odds);
        }
        return mean;
    }

    private static double probability(int x, int marked, int unmarked, int drawn, double odds) {
        double sum = 0;
        for (int at = 0; at <= drawn; at++) {
            sum += weight(at, marked, unmarked, drawn, odds);
        }
        return weight(x, marked, unmarked, drawn, odds) / sum;
    }

    private static double weight(int x, int marked, int unmarked, int drawn, double odds) {
        return choose(marked, x) * choose(unmarked, drawn - x) * Math.pow(odds, x);
    }

    private static double choose(int n, int k) {
        double ways = k < 0 || k > n ? 0 : 1;
        for (int i = 1; i <= k && ways > 0; i++) {
            ways = ways * (n - k + i) / i;
        }
        return ways;
    }

    @Test
    void countsAtTheEndOfTheirRangeHaveAnOpenInterval() {
        OddsRatio none = OddsRatio.of(0, 5, 4, 3, 0.95);
        assertThat(none.estimate()).isZero();
        assertThat(none.interval().low()).isZero();
        OddsRatio all = OddsRatio.of(5, 0, 0, 4, 0.95);
        assertThat(all.estimate()).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(all.interval().high()).isEqualTo(Double.POSITIVE_INFINITY);
    }

    @Test
    void anEmptyMarginLeavesNoChoice() {
        for (OddsRatio ratio : new OddsRatio[] {OddsRatio.of(0, 0, 4, 3, 0.95), OddsRatio.asInR(0, 0, 4, 3, 0.95)}) {
            assertThat(ratio.estimate()).isNaN();
            assertThat(ratio.interval()).isEqualTo(new Interval(0, Double.POSITIVE_INFINITY));
            assertThat(ratio.p()).isOne();
        }
    }

    @Test
    void impossibleInputIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> OddsRatio.of(-1, 2, 3, 4, 0.95));
        assertThatIllegalArgumentException().isThrownBy(() -> OddsRatio.of(1, 2, 3, 4, 95));
    }
}
