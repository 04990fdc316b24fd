package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DunnTestTest {

    // By Dunn's formula in R 4.2.2, then p.adjust(p, "holm").
    private static final double[] Z = {-1.4225037242373761, 0.9686428622755644, 2.2787451968637784};
    private static final double[] P = {0.1548800711310052, 0.3327234098751388, 0.02268221634916762};
    private static final double[] HOLM = {0.3097601422620104, 0.3327234098751388, 0.06804664904750286};

    @Test
    void pairsAreThoseOfR() {
        List<DunnTest.Comparison> pairs = DunnTest.withDefaults().compare(Groups.COUNTS);
        assertThat(pairs).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertClose(pairs.get(i).z(), Z[i], 1e-12);
            assertClose(pairs.get(i).p(), P[i], 1e-12);
            assertClose(pairs.get(i).adjustedP(), HOLM[i], 1e-12);
            assertThat(pairs.get(i).difference() * Z[i]).isPositive();
        }
    }

    @Test
    void groupsWithoutCasesAreLeftOut() {
        List<DunnTest.Comparison> pairs = DunnTest.withDefaults().compare(Groups.WITH_EMPTY);
        assertThat(pairs).hasSize(3);
        assertThat(pairs.get(2).first()).isEqualTo(2);
        assertThat(pairs.get(2).second()).isEqualTo(3);
        assertClose(pairs.get(2).adjustedP(), HOLM[2], 1e-12);
    }

    @Test
    void theAdjustmentCanBeChosen() {
        List<DunnTest.Comparison> pairs =
                DunnTest.withDefaults().with(PAdjustment.BONFERRONI).compare(Groups.COUNTS);
        assertClose(pairs.get(0).adjustedP(), 3 * P[0], 1e-12);
    }

    @Test
    void numbersThatAreAllEqualHaveNoTest() {
        List<DunnTest.Comparison> pairs =
                DunnTest.withDefaults().compare(ValueCounts.ofSamples(new double[] {1, 1}, new double[] {1}));
        assertThat(pairs.get(0).z()).isNaN();
        assertThat(pairs.get(0).adjustedP()).isNaN();
    }
}
