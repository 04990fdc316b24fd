package org.anketa.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.numbers.gamma.LogGamma;

/** A checked table of counts without empty rows and columns. */
final class CountTable {

    private final int[][] cells;
    private final int[] rowTotals;
    private final int[] columnTotals;
    private final int total;

    private CountTable(int[][] cells, int[] rowTotals, int[] columnTotals) {
        this.cells = cells;
        this.rowTotals = rowTotals;
        this.columnTotals = columnTotals;
        this.total = Arrays.stream(rowTotals).sum();
    }

    static CountTable of(int[][] table) {
        int columns = table.length == 0 ? 0 : table[0].length;
        int[] rowTotals = new int[table.length];
        int[] columnTotals = new int[columns];
        int total = 0;
        for (int i = 0; i < table.length; i++) {
            if (table[i].length != columns) {
                throw new IllegalArgumentException("Rows of different lengths");
            }
            for (int j = 0; j < columns; j++) {
                if (table[i][j] < 0) {
                    throw new IllegalArgumentException("A count of " + table[i][j]);
                }
                total = Math.addExact(total, table[i][j]);
                rowTotals[i] += table[i][j];
                columnTotals[j] += table[i][j];
            }
        }
        int[] rows = filled(rowTotals);
        int[] kept = filled(columnTotals);
        int[][] cells = new int[rows.length][kept.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < kept.length; j++) {
                cells[i][j] = table[rows[i]][kept[j]];
            }
        }
        return new CountTable(cells, at(rowTotals, rows), at(columnTotals, kept));
    }

    private static int[] filled(int[] totals) {
        return IntStream.range(0, totals.length).filter(i -> totals[i] > 0).toArray();
    }

    private static int[] at(int[] totals, int[] places) {
        return Arrays.stream(places).map(place -> totals[place]).toArray();
    }

    int rows() {
        return rowTotals.length;
    }

    int columns() {
        return columnTotals.length;
    }

    int total() {
        return total;
    }

    int rowTotal(int row) {
        return rowTotals[row];
    }

    int columnTotal(int column) {
        return columnTotals[column];
    }

    int[][] cells() {
        return cells;
    }

    int[] rowTotals() {
        return rowTotals.clone();
    }

    int[] columnTotals() {
        return columnTotals.clone();
    }

    /** Whether the margins leave a single table. */
    boolean isTrivial() {
        return rows() < 2 || columns() < 2;
    }

    /** The sum of the cells' log factorials: the larger, the less probable the table among those of its margins. */
    double logFactorials(double[] logFactorial) {
        double sum = 0;
        for (int[] row : cells) {
            for (int count : row) {
                sum += logFactorial[count];
            }
        }
        return sum;
    }

    /** ln k! for k from 0 to n, each with the full precision of its own. */
    static double[] logFactorials(int n) {
        double[] logFactorial = new double[n + 1];
        for (int k = 2; k <= n; k++) {
            logFactorial[k] = LogGamma.value(k + 1.0);
        }
        return logFactorial;
    }
}
