package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignedRankTest {

    private static final double[] TIED = {-2, -1, 0, 1, 2, 3, 4};
    private static final double[] TIED_COUNTS = {1, 2, 2, 3, 2, 3, 1};

    private static double[] ones(int n) {
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        return ones;
    }

    @Test
    void tiedDifferencesAreThoseOfR() {
        // wilcox.test(d, exact = FALSE), with and without correct; R 4.2.2
        SignedRank test = SignedRank.withoutZeros(TIED, TIED_COUNTS);
        assertThat(test.cases()).isEqualTo(12);
        assertThat(test.positiveSum()).isEqualTo(65);
        assertThat(test.negativeSum()).isEqualTo(13);
        assertClose(test.rankBiserial(), 52 / 78.0, 1e-15);
        assertClose(test.correctedP(), 0.04314727422716717, 1e-11);
        assertClose(test.p(), 0.03921400829222936, 1e-11);
        assertThat(test.exactP()).isEmpty();
    }

    @Test
    void smallSamplesWithoutTiesAreExactAsInR() {
        // The depression example of ?wilcox.test: V = 40, p-value = 0.03906
        double[] before = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
        double[] after = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
        double[] differences = new double[9];
        for (int i = 0; i < 9; i++) {
            differences[i] = before[i] - after[i];
        }
        SignedRank test = SignedRank.withoutZeros(differences, ones(9));
        assertThat(test.positiveSum()).isEqualTo(40);
        assertClose(test.exactP().orElseThrow(), 0.0390625, 1e-14);
    }

    @Test
    void prattsNormalApproximationHasTheMomentsOfAllSignChanges() {
        double[] differences = {-3, -1, 0, 0, 1, 2, 2, 5};
        SignedRank test = SignedRank.pratt(differences, ones(8));
        // Sizes 0 0 1 1 2 2 3 5 have ranks 1.5 1.5 3.5 3.5 5.5 5.5 7 8, of which the last six count.
        double[] ranks = {3.5, 3.5, 5.5, 5.5, 7, 8};
        double sum = 0;
        double squares = 0;
        for (int signs = 0; signs < 64; signs++) {
            double positive = 0;
            for (int i = 0; i < 6; i++) {
                positive += (signs >> i & 1) * ranks[i];
            }
            sum += positive;
            squares += positive * positive;
        }
        double mean = sum / 64;
        double sd = Math.sqrt(squares / 64 - mean * mean);
        assertThat(test.cases()).isEqualTo(6);
        assertThat(test.positiveSum()).isEqualTo(3.5 + 5.5 + 5.5 + 8);
        assertThat(test.negativeSum()).isEqualTo(3.5 + 7);
        assertClose(test.z(), (22.5 - mean) / sd, 1e-12);
        assertClose(test.correctedZ(), (22 - mean) / sd, 1e-12);
        assertThat(test.exactP()).isEmpty();
    }

    @Test
    void withoutZerosBothWaysAreOne() {
        double[] differences = {-3, -1, 1, 2, 2, 5};
        assertThat(SignedRank.pratt(differences, ones(6))).isEqualTo(SignedRank.withoutZeros(differences, ones(6)));
    }

    @Test
    void zerosAloneHaveNoTest() {
        for (SignedRank test : new SignedRank[] {
            SignedRank.withoutZeros(new double[] {0}, new double[] {5}),
            SignedRank.pratt(new double[] {0}, new double[] {5}),
            SignedRank.pratt(new double[] {}, new double[] {})
        }) {
            assertThat(test.cases()).isZero();
            assertThat(test.rankBiserial()).isNaN();
            assertThat(test.p()).isNaN();
            assertThat(test.exactP()).isEmpty();
        }
    }

    @Test
    void impossibleInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedRank.withoutZeros(new double[] {Double.NaN}, new double[] {1}));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SignedRank.withoutZeros(new double[] {1, 2}, new double[] {1}));
    }
}
