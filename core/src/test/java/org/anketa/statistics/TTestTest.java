package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TTestTest {

    private static final GroupSummary A = GroupSummary.of(Groups.COUNTS.moments(0));
    private static final GroupSummary B = GroupSummary.of(Groups.COUNTS.moments(1));

    @Test
    void welchsTestIsThatOfR() {
        // t.test(A, B), R 4.2.2
        TTest test = TTest.welch(A, B, 0.95);
        assertClose(test.t(), -1.7740062442355686, 1e-12);
        assertClose(test.df(), 14.940078681290693, 1e-12);
        assertClose(test.p(), 0.0964386987630739, 1e-11);
        assertClose(test.standardError(), 0.6419869674019348, 1e-12);
        assertClose(test.interval().low(), -2.5077298795893674, 1e-11);
        assertClose(test.interval().high(), 0.22995210181158976, 1e-10);
    }

    @Test
    void studentsTestIsThatOfR() {
        // t.test(A, B, var.equal = TRUE, conf.level = 0.9), R 4.2.2
        TTest test = TTest.student(A, B, 0.9);
        assertClose(test.t(), -1.767088175274524, 1e-12);
        assertThat(test.df()).isEqualTo(15);
        assertClose(test.p(), 0.09754682373014381, 1e-11);
        assertClose(test.standardError(), 0.6445003168627723, 1e-12);
        assertClose(test.interval().low(), -2.2687303986091476, 1e-11);
        assertClose(test.interval().high(), -0.009047379168630024, 1e-9);
    }

    @Test
    void effectSizesUseThePooledStandardDeviation() {
        // (mean(A) - mean(B)) / sp, and times exp(lgamma(15 / 2) - lgamma(14 / 2)) / sqrt(15 / 2)
        for (TTest test : new TTest[] {TTest.welch(A, B, 0.95), TTest.student(A, B, 0.95)}) {
            assertClose(test.cohensD(), -0.8586505119979757, 1e-12);
            assertClose(test.hedgesG(), -0.8148658505900447, 1e-12);
        }
    }

    @Test
    void pairedDifferencesAreThoseOfR() {
        // t.test(b, e, paired = TRUE) of the depression example in ?wilcox.test, R 4.2.2
        double[] before = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] after = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        double[] differences = new double[9];
        for (int i = 0; i < 9; i++) {
            differences[i] = before[i] - after[i];
        }
        TTest test = TTest.paired(Groups.summary(differences), 0.95);
        assertClose(test.t(), 3.0353754156485913, 1e-12);
        assertThat(test.df()).isEqualTo(8);
        assertClose(test.p(), 0.016176627434908095, 1e-11);
        assertClose(test.interval().low(), 0.10377871227216852, 1e-10);
        assertClose(test.interval().high(), 0.7599990655056093, 1e-11);
        assertClose(test.cohensD(), 1.011791805216197, 1e-12);
    }

    @Test
    void pValuesFarBelowRoundingAreNotZero() {
        TTest test = TTest.welch(new GroupSummary(500, 3.4, 1), new GroupSummary(500, 0, 1), 0.95);
        assertThat(test.p()).isPositive().isLessThan(1e-290);
    }

    @Test
    void aSingleCaseCanBeComparedIfVariancesAreEqual() {
        TTest test = TTest.student(Groups.summary(4), Groups.summary(1, 2, 3), 0.95);
        // Pooled variance 1 with 2 df, standard error sqrt(1 + 1 / 3).
        assertClose(test.t(), 2 / Math.sqrt(4 / 3.0), 1e-14);
        assertThat(test.df()).isEqualTo(2);
        assertThat(TTest.welch(Groups.summary(4), Groups.summary(1, 2, 3), 0.95).p())
                .isNaN();
    }

    @Test
    void withoutSpreadOrCasesThereIsNoTest() {
        for (GroupSummary other : new GroupSummary[] {Groups.summary(3, 3), Groups.summary(5), Groups.summary()}) {
            for (TTest test : new TTest[] {
                TTest.welch(Groups.summary(3, 3), other, 0.95),
                TTest.student(Groups.summary(3, 3), other, 0.95),
                TTest.paired(other, 0.95)
            }) {
                assertThat(test.t()).isNaN();
                assertThat(test.p()).isNaN();
                assertThat(test.interval()).isEqualTo(Interval.UNDEFINED);
                assertThat(test.cohensD()).isNaN();
                assertThat(test.hedgesG()).isNaN();
            }
        }
    }

    @Test
    void impossibleInputIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> TTest.welch(A, B, 1.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupSummary(-1, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupSummary(3, 0, -0.5));
    }
}
