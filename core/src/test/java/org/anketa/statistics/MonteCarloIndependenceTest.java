package org.anketa.statistics;

import static org.anketa.statistics.MonteCarloIndependence.Criterion.CHI_SQUARED;
import static org.anketa.statistics.MonteCarloIndependence.Criterion.PROBABILITY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MonteCarloIndependenceTest {

    /** Staff groups by smoking, of the reference case "smoke_ca". */
    private static final int[][] SMOKING = {{4, 2, 3, 2}, {4, 3, 7, 4}, {25, 10, 12, 4}, {18, 24, 33, 13}, {10, 6, 7, 2}
    };

    @Test
    void pValuesAreNearThoseOfTheReference() {
        MonteCarloIndependence.Result probability =
                MonteCarloIndependence.withDefaults().test(SMOKING, PROBABILITY);
        assertThat(probability.replicates()).isEqualTo(100_000);
        // fisher.test(s, workspace = 2e8), R 4.2.2
        assertThat(probability.p()).isCloseTo(0.15598791, within(4 * probability.standardError()));
        assertThat(probability.standardError()).isCloseTo(Math.sqrt(0.156 * 0.844 / 1e5), within(2e-5));
        MonteCarloIndependence.Result chiSquared =
                MonteCarloIndependence.withDefaults().test(SMOKING, CHI_SQUARED);
        // chisq.test(s, simulate.p.value = TRUE, B = 1e6), R 4.2.2
        assertThat(chiSquared.p()).isCloseTo(0.17042083, within(4 * chiSquared.standardError()));
    }

    @Test
    void theSameTableAlwaysHasTheSameValue() {
        assertThat(MonteCarloIndependence.withDefaults().test(SMOKING, CHI_SQUARED))
                .isEqualTo(MonteCarloIndependence.withDefaults().test(SMOKING, CHI_SQUARED));
        assertThat(MonteCarloIndependence.withDefaults().withSeed(1).test(SMOKING, CHI_SQUARED))
                .isNotEqualTo(MonteCarloIndependence.withDefaults().test(SMOKING, CHI_SQUARED));
    }

    @Test
    void smallTablesAreNearTheExactTest() {
        int[][] table = {{6, 1, 0}, {2, 4, 3}};
        MonteCarloIndependence.Result result =
                MonteCarloIndependence.withDefaults().withReplicates(50_000).test(table, PROBABILITY);
        double exact = FisherExact.withDefaults().p(table).orElseThrow();
        assertThat(result.p()).isCloseTo(exact, within(4 * result.standardError()));
    }

    @Test
    void aTableMoreExtremeThanAllIsNotImpossible() {
        MonteCarloIndependence.Result result = MonteCarloIndependence.withDefaults()
                .withReplicates(999)
                .test(new int[][] {{40, 0, 0}, {0, 40, 0}, {0, 0, 40}}, CHI_SQUARED);
        assertThat(result.p()).isEqualTo(0.001);
    }

    @Test
    void allTablesAreAsExtremeAsTheMostProbableOne() {
        assertThat(MonteCarloIndependence.withDefaults()
                        .withReplicates(500)
                        .test(new int[][] {{5, 5}, {5, 5}}, CHI_SQUARED)
                        .p())
                .isOne();
    }

    @Test
    void randomTablesKeepTheMarginsAndTheirHypergeometricMoments() {
        int[][] table = {{7, 3, 2}, {1, 9, 4}, {5, 0, 6}};
        TableSampler sampler = TableSampler.of(CountTable.of(table));
        SplittableRandom random = new SplittableRandom(3);
        int[][] cells = new int[3][3];
        double[][] sums = new double[3][3];
        double squares = 0;
        int replicates = 200_000;
        for (int i = 0; i < replicates; i++) {
            sampler.fill(cells, random);
            for (int k = 0; k < 3; k++) {
                assertThat(cells[k][0] + cells[k][1] + cells[k][2]).isEqualTo(table[k][0] + table[k][1] + table[k][2]);
                assertThat(cells[0][k] + cells[1][k] + cells[2][k]).isEqualTo(table[0][k] + table[1][k] + table[2][k]);
                for (int j = 0; j < 3; j++) {
                    sums[k][j] += cells[k][j];
                }
            }
            squares += cells[2][2] * cells[2][2];
        }
        // Row totals 12, 14, 11 and column totals 13, 12, 12 of 37 cases.
        int[] rows = {12, 14, 11};
        int[] columns = {13, 12, 12};
        for (int k = 0; k < 3; k++) {
            for (int j = 0; j < 3; j++) {
                assertThat(sums[k][j] / replicates).isCloseTo(rows[k] * columns[j] / 37.0, within(0.02));
            }
        }
        double mean = sums[2][2] / replicates;
        double variance = 11 * 12.0 / 37 * (25 / 37.0) * (26 / 36.0);
        assertThat(squares / replicates - mean * mean).isCloseTo(variance, within(0.03));
    }

    @Test
    void aSingleRowLeavesNoChoice() {
        MonteCarloIndependence.Result result =
                MonteCarloIndependence.withDefaults().test(new int[][] {{3, 4}}, CHI_SQUARED);
        assertThat(result.p()).isOne();
        assertThat(result.standardError()).isZero();
    }

    @Test
    void impossibleInputIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonteCarloIndependence.withDefaults().withReplicates(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonteCarloIndependence.withDefaults().test(new int[][] {{-3, 4}}, CHI_SQUARED));
    }
}
