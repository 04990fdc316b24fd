package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KruskalWallisTest {

    @Test
    void tiedGroupsAreThoseOfR() {
        // kruskal.test(a, g), R 4.2.2
        KruskalWallis test = KruskalWallis.of(Groups.COUNTS);
        assertClose(test.h(), 5.304261890442547, 1e-12);
        assertThat(test.df()).isEqualTo(2);
        assertClose(test.p(), 0.07050081949271902, 1e-12);
        assertClose(test.epsilonSquared(), 5.304261890442547 / 23, 1e-12);
        assertClose(test.etaSquared(), (5.304261890442547 - 2) / 21, 1e-12);
    }

    @Test
    void groupsWithoutCasesAreLeftOut() {
        assertThat(KruskalWallis.of(Groups.WITH_EMPTY)).isEqualTo(KruskalWallis.of(Groups.COUNTS));
    }

    @Test
    void twoGroupsAreMannWhitneySquared() {
        ValueCounts two = ValueCounts.ofSamples(new double[] {1, 4, 4, 6}, new double[] {2, 4, 7, 7, 9});
        double z = MannWhitney.of(two, 0, 1).z();
        assertClose(KruskalWallis.of(two).h(), z * z, 1e-13);
    }

    @Test
    void aMillionCasesKeepTheirDigits() {
        ValueCounts many = ValueCounts.of(
                new double[] {1, 2, 3}, new double[][] {{100_001, 200_000, 200_000}, {100_000, 200_000, 200_001}});
        double z = MannWhitney.of(many, 0, 1).z();
        assertClose(KruskalWallis.of(many).h(), z * z, 1e-9);
    }

    @Test
    void withoutTwoGroupsOrSpreadThereIsNoTest() {
        KruskalWallis single = KruskalWallis.of(ValueCounts.ofSamples(new double[] {1, 2, 3}, new double[] {}));
        assertThat(single.h()).isNaN();
        assertThat(single.df()).isZero();
        assertThat(single.p()).isNaN();
        assertThat(KruskalWallis.of(ValueCounts.ofSamples(new double[] {1}, new double[] {1, 1}))
                        .p())
                .isNaN();
        assertThat(KruskalWallis.of(ValueCounts.ofSamples()).p()).isNaN();
    }
}
