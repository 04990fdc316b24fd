package org.anketa.statistics;

import static org.anketa.statistics.Reference.assertClose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FisherExactTest {

    /** Staff groups by smoking, of the reference case "smoke_ca". */
    private static final int[][] SMOKING = {{4, 2, 3, 2}, {4, 3, 7, 4}, {25, 10, 12, 4}, {18, 24, 33, 13}, {10, 6, 7, 2}
    };

    private static double p(int[][] table) {
        return FisherExact.withDefaults().p(table).orElseThrow();
    }

    @Test
    void twoByTwoTablesAreThoseOfTheReference() {
        // ucbadmissions, departments A to F (gender by admission); titanic, sex by survival; all fisher.test of R 4.2.2
        assertClose(p(new int[][] {{512, 313}, {89, 19}}), 1.6691893283891186e-5, 1e-10);
        assertClose(p(new int[][] {{353, 207}, {17, 8}}), 0.6770899137229776, 1e-10);
        assertClose(p(new int[][] {{120, 205}, {202, 391}}), 0.3866165759751293, 1e-10);
        assertClose(p(new int[][] {{138, 279}, {131, 244}}), 0.5994965079613288, 1e-10);
        assertClose(p(new int[][] {{53, 138}, {94, 299}}), 0.3603964314146913, 1e-10);
        assertClose(p(new int[][] {{22, 351}, {24, 317}}), 0.5458408269005575, 1e-10);
        assertClose(p(new int[][] {{1364, 367}, {126, 344}}), 2.6906937468625333e-96, 1e-10);
    }

    @Test
    void largeTwoByTwoTablesAreNotEnumerated() {
        assertThat(p(new int[][] {{300_000_000, 299_990_000}, {299_995_000, 300_000_000}}))
                .isBetween(0.5, 1.0);
    }

    @Test
    void largerTablesAreThoseOfR() {
        // fisher.test(m, workspace = 2e7)$p.value, R 4.2.2, good to about 1e-10; the first is its job satisfaction
        // example
        assertClose(
                p(new int[][] {{1, 2, 1, 0}, {3, 3, 6, 1}, {10, 10, 14, 9}, {6, 7, 12, 11}}), 0.7826849389665465, 1e-9);
        assertClose(p(new int[][] {{12, 5, 9}, {3, 14, 8}, {7, 7, 20}}), 0.004026496377262024, 1e-9);
        assertClose(p(new int[][] {{3, 1, 4, 1, 5, 9, 2, 6}, {5, 3, 5, 8, 9, 7, 9, 3}}), 0.17256246935766556, 1e-9);
        assertClose(p(new int[][] {{30, 15, 9, 12}, {3, 14, 28, 20}, {17, 7, 20, 11}}), 3.4367959731152054e-7, 1e-9);
        assertClose(
                p(new int[][] {{1, 4, 2, 0, 3}, {2, 2, 5, 1, 1}, {0, 3, 1, 4, 2}, {5, 0, 1, 2, 3}}),
                0.04322181086430749,
                1e-9);
    }

    @Test
    void largerTablesCountAllTablesOfTheirMargins() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 40; round++) {
            int[][] table = new int[2 + round % 3][3 + round % 2];
            for (int[] row : table) {
                for (int j = 0; j < row.length; j++) {
                    row[j] = random.nextInt(4);
                }
            }
            table[0][0] += round % 5;
            assertClose(p(table), new Enumeration(table).p(), 1e-11);
        }
    }

    /** All tables with the margins of one, each weighed by a whole number in proportion to its probability. */
    private static final class Enumeration {

        private final int[] rows;
        private final int[] columns;
        private final int[][] cells;
        private final BigInteger observed;
        private BigInteger extreme = BigInteger.ZERO;
        private BigInteger all = BigInteger.ZERO;

        Enumeration(int[][] table) {
            rows = new int[table.length];
            columns = new int[table[0].length];
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < columns.length; j++) {
                    rows[i] += table[i][j];
                    columns[j] += table[i][j];
                }
            }
            observed = weight(table);
            cells = new int[rows.length][columns.length];
        }

        double p() {
            fill(0, 0, rows[0], columns.clone());
            return new BigDecimal(extreme)
                    .divide(new BigDecimal(all), MathContext.DECIMAL64)
                    .doubleValue();
        }

        private void fill(int row, int column, int rowLeft, int[] left) {
            if (row == rows.length - 1) {
                cells[row] = left.clone();
                BigInteger weight = weight(cells);
                all = all.add(weight);
                extreme = weight.compareTo(observed) <= 0 ? extreme.add(weight) : extreme;
            } else if (column == columns.length - 1) {
                if (rowLeft <= left[column]) {
                    cells[row][column] = rowLeft;
                    left[column] -= rowLeft;
                    fill(row + 1, 0, rows[row + 1], left);
                    left[column] += rowLeft;
                }
            } else {
                for (int count = 0; count <= Math.min(rowLeft, left[column]); count++) {
                    cells[row][column] = count;
                    left[column] -= count;
                    fill(row, column + 1, rowLeft - count, left);
                    left[column] += count;
                }
            }
        }

        /** The product over the columns of (column total)! / (cells)!. */
        private BigInteger weight(int[][] table) {
            BigInteger weight = BigInteger.ONE;
            for (int j = 0; j < columns.length; j++) {
                int left = columns[j];
                for (int[] row : table) {
                    for (int k = 1; k <= row[j]; k++) {
                        weight = weight.multiply(BigInteger.valueOf(left--));
                    }
                    for (int k = 2; k <= row[j]; k++) {
                        weight = weight.divide(BigInteger.valueOf(k));
                    }
                }
            }
            return weight;
        }
    }

    @Test
    void tinyProbabilitiesOfLargerTablesAreNotZero() {
        // Everyone of the three groups answers alike: one of six tables as extreme, of 60! / (20!)^3 orders.
        double logOrders = 0;
        for (int k = 1; k <= 20; k++) {
            logOrders += Math.log((20.0 + k) * (40.0 + k) / k / k);
        }
        assertClose(p(new int[][] {{20, 0, 0}, {0, 20, 0}, {0, 0, 20}}), 6 * Math.exp(-logOrders), 1e-10);
    }

    @Test
    void emptyRowsAndColumnsDoNotMatter() {
        int[][] padded = {{12, 0, 5, 9}, {0, 0, 0, 0}, {3, 0, 14, 8}, {7, 0, 7, 20}};
        assertThat(p(padded)).isEqualTo(p(new int[][] {{12, 5, 9}, {3, 14, 8}, {7, 7, 20}}));
        assertThat(p(new int[][] {{3, 0, 1}, {0, 0, 0}, {1, 0, 3}})).isEqualTo(p(new int[][] {{3, 1}, {1, 3}}));
    }

    @Test
    void rowsAndColumnsMayChangePlaces() {
        assertClose(
                p(new int[][] {{3, 5}, {1, 3}, {4, 5}, {1, 8}, {5, 9}, {9, 7}, {2, 9}, {6, 3}}),
                p(new int[][] {{3, 1, 4, 1, 5, 9, 2, 6}, {5, 3, 5, 8, 9, 7, 9, 3}}),
                1e-14);
    }

    @Test
    void aSingleRowOrColumnLeavesNoChoice() {
        assertThat(p(new int[][] {{3, 5, 2}})).isOne();
        assertThat(p(new int[][] {{3, 0}, {5, 0}})).isOne();
        assertThat(p(new int[][] {})).isOne();
        assertThat(p(new int[][] {{0, 0}, {0, 0}})).isOne();
    }

    @Test
    void tablesBeyondTheLimitOfWorkAreLeftUndone() {
        assertThat(FisherExact.withDefaults().p(SMOKING)).isEmpty();
        assertThat(FisherExact.withDefaults().p(new int[][] {{400, 300, 500}, {200, 450, 330}, {310, 220, 600}}))
                .isEmpty();
        assertThat(FisherExact.withDefaults().p(new int[][] {{400_000, 300_000, 500_000}, {200_000, 450_000, 330_000}}))
                .isEmpty();
        int[][] wide = new int[30][30];
        for (int i = 0; i < 30; i++) {
            wide[i][i] = 20;
        }
        assertThat(FisherExact.withDefaults().p(wide)).isEmpty();
        assertThat(FisherExact.withDefaults().withWorkLimit(10).p(new int[][] {{12, 5, 9}, {3, 14, 8}}))
                .isEmpty();
    }

    @Test
    void impossibleTablesAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> p(new int[][] {{1, 2}, {3}}));
        assertThatIllegalArgumentException().isThrownBy(() -> p(new int[][] {{1, 2}, {3, -1}}));
    }
}
