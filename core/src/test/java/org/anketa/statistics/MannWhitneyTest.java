package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.apache.commons.statistics.inference.ContinuityCorrection;
import org.apache.commons.statistics.inference.MannWhitneyUTest;
import org.apache.commons.statistics.inference.PValueMethod;
import org.junit.jupiter.api.Test;

class MannWhitneyTest {

    private static MannWhitney of(double[] first, double[] second) {
        return MannWhitney.of(ValueCounts.ofSamples(first, second), 0, 1);
    }

    @Test
    void tiedGroupsAreThoseOfR() {
        // wilcox.test(A, B, exact = FALSE, correct = FALSE) and with correct = TRUE, R 4.2.2
        MannWhitney test = MannWhitney.of(Groups.COUNTS, 0, 1);
        assertThat(test.firstU()).isEqualTo(19.5);
        assertThat(test.secondU()).isEqualTo(52.5);
        assertClose(test.rankBiserial(), (19.5 - 52.5) / 72, 1e-15);
        assertClose(test.z(), -1.6260254822402387, 1e-12);
        assertClose(test.p(), 0.10394423462416726, 1e-12);
        assertClose(test.correctedZ(), -1.5767519827784129, 1e-12);
        assertClose(test.correctedP(), 0.11485260416913687, 1e-12);
        assertThat(test.exactP()).isEmpty();
    }

    @Test
    void smallGroupsWithoutTiesAreExactAsInR() {
        // The permeability example of ?wilcox.test: W = 35, p-value = 0.2544
        MannWhitney test = of(
                new double[] {0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46},
                new double[] {1.15, 0.88, 0.90, 0.74, 1.21});
        assertThat(test.firstU()).isEqualTo(35);
        assertClose(test.exactP().orElseThrow(), 0.2544122544122544, 1e-13);
        assertClose(test.correctedP(), 0.24462360512698336, 1e-12);
    }

    @Test
    void exactTailsKeepTheirDigits() {
        // 2 * pwilcox(0, 49, 49)
        double[] low = new double[49];
        double[] high = new double[49];
        Arrays.setAll(low, i -> i);
        Arrays.setAll(high, i -> 100 + i);
        assertClose(of(low, high).exactP().orElseThrow(), 7.850029192963291e-29, 1e-12);
        assertClose(of(high, low).exactP().orElseThrow(), 7.850029192963291e-29, 1e-12);
    }

    @Test
    void exactValuesCountAllAssignments() {
        double[] numbers = {1, 2, 3, 4, 5, 6, 7, 8, 9};
        for (int chosen = 0; chosen < 1 << 9; chosen++) {
            if (Integer.bitCount(chosen) == 4 && chosen % 7 == 0) {
                double u = firstU(chosen, numbers.length);
                int lower = 0;
                int upper = 0;
                int all = 0;
                for (int other = 0; other < 1 << 9; other++) {
                    if (Integer.bitCount(other) == 4) {
                        all++;
                        lower += firstU(other, numbers.length) <= u ? 1 : 0;
                        upper += firstU(other, numbers.length) >= u ? 1 : 0;
                    }
                }
                MannWhitney test = of(pick(numbers, chosen, 1), pick(numbers, chosen, 0));
                assertThat(test.firstU()).isEqualTo(u);
                assertClose(test.exactP().orElseThrow(), Math.min(1, 2.0 * Math.min(lower, upper) / all), 1e-13);
            }
        }
    }

    private static double[] pick(double[] numbers, int chosen, int bit) {
        return Arrays.stream(numbers)
                .filter(number -> (chosen >> ((int) number - 1) & 1) == bit)
                .toArray();
    }

    private static int firstU(int chosen, int n) {
        int u = 0;
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                u += (chosen >> i & 1) == 1 && (chosen >> j & 1) == 0 ? 1 : 0;
            }
        }
        return u;
    }

    @Test
    void agreesWithCommonsStatistics() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 50; round++) {
            double[] first = random.doubles(20 + round, 0, 8).map(Math::rint).toArray();
            double[] second = random.doubles(30, 1, 9).map(Math::rint).toArray();
            MannWhitneyUTest oracle = MannWhitneyUTest.withDefaults().with(PValueMethod.ASYMPTOTIC);
            MannWhitney test = of(first, second);
            assertClose(test.firstU(), oracle.statistic(first, second), 1e-14);
            assertClose(test.correctedP(), oracle.test(first, second).getPValue(), 1e-11);
            assertClose(
                    test.p(),
                    oracle.with(ContinuityCorrection.DISABLED)
                            .test(first, second)
                            .getPValue(),
                    1e-11);
        }
    }

    @Test
    void groupsThatAreEqualHaveNoDifference() {
        MannWhitney test = of(new double[] {1, 2, 3}, new double[] {1, 2, 3});
        assertThat(test.z()).isZero();
        assertThat(test.p()).isOne();
        assertThat(test.correctedP()).isOne();
        assertThat(test.rankBiserial()).isZero();
    }

    @Test
    void numbersThatAreAllEqualHaveNoTest() {
        MannWhitney test = of(new double[] {4, 4}, new double[] {4, 4, 4});
        assertThat(test.firstU()).isEqualTo(3);
        assertThat(test.z()).isNaN();
        assertThat(test.p()).isNaN();
        assertThat(test.correctedP()).isNaN();
        assertThat(test.exactP()).isEmpty();
    }

    @Test
    void anEmptyGroupHasNoTest() {
        MannWhitney test = of(new double[] {}, new double[] {4, 5, 6});
        assertThat(test.rankBiserial()).isNaN();
        assertThat(test.p()).isNaN();
        assertThat(test.exactP()).isEmpty();
    }

    @Test
    void otherGroupsDoNotMatter() {
        assertThat(MannWhitney.of(Groups.WITH_EMPTY, 0, 2)).isEqualTo(MannWhitney.of(Groups.COUNTS, 0, 1));
    }
}
