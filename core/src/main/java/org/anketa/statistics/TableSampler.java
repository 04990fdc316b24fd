package org.anketa.statistics;

import java.util.SplittableRandom;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Draws tables with given margins at random, as independence of rows and columns makes them: cell by cell from
 * the hypergeometric distribution that the cells before leave, as W. M. Patefield does (Applied Statistics 30, 1981).
 */
final class TableSampler {

    private static final int LARGEST_KEPT = 100_000;

    private final int[] rowTotals;
    private final int[] columnTotals;
    private final double[] logFactorial;

    private TableSampler(CountTable table) {
        rowTotals = table.rowTotals();
        columnTotals = table.columnTotals();
        logFactorial = CountTable.logFactorials(Math.min(table.total(), LARGEST_KEPT));
    }

    static TableSampler of(CountTable table) {
        return new TableSampler(table);
    }

    double logFactorial(int k) {
        return k < logFactorial.length ? logFactorial[k] : LogGamma.value(k + 1.0);
    }

    /** Fills the cells, of as many rows and columns as the table has, anew. */
    void fill(int[][] cells, SplittableRandom random) {
        int lastRow = rowTotals.length - 1;
        int lastColumn = columnTotals.length - 1;
        int[] left = cells[lastRow];
        System.arraycopy(columnTotals, 0, left, 0, left.length);
        int all = 0;
        for (int total : columnTotals) {
            all += total;
        }
        for (int row = 0; row < lastRow; row++) {
            int toDraw = rowTotals[row];
            int unmarked = all;
            for (int column = 0; column < lastColumn; column++) {
                unmarked -= left[column];
                int drawn = draw(left[column], unmarked, toDraw, random);
                cells[row][column] = drawn;
                left[column] -= drawn;
                toDraw -= drawn;
            }
            cells[row][lastColumn] = toDraw;
            left[lastColumn] -= toDraw;
            all -= rowTotals[row];
        }
    }

    /** How many of {@code drawn} are marked: by inversion, outward from the mode. */
    private int draw(int marked, int unmarked, int drawn, SplittableRandom random) {
        int lowest = Math.max(0, drawn - unmarked);
        int highest = Math.min(drawn, marked);
        if (lowest == highest) {
            return lowest;
        }
        int mode = (int) ((drawn + 1.0) * (marked + 1.0) / ((double) marked + unmarked + 2.0));
        double atMode = Math.exp(
                logChoose(marked, mode) + logChoose(unmarked, drawn - mode) - logChoose(marked + unmarked, drawn));
        double rest = random.nextDouble() - atMode;
        int down = mode;
        int up = mode;
        double downTerm = atMode;
        double upTerm = atMode;
        while (rest >= 0 && (down > lowest || up < highest)) {
            if (up < highest) {
                upTerm *= ((double) marked - up) * (drawn - up) / ((up + 1.0) * (unmarked - drawn + up + 1.0));
                up++;
                rest -= upTerm;
                if (rest < 0) {
                    return up;
                }
            }
            if (down > lowest) {
                downTerm *= down * ((double) unmarked - drawn + down) / ((marked - down + 1.0) * (drawn - down + 1.0));
                down--;
                rest -= downTerm;
                if (rest < 0) {
                    return down;
                }
            }
        }
        return mode;
    }

    private double logChoose(int n, int k) {
        return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
    }
}
