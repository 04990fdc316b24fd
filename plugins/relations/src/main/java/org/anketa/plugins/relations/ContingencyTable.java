package org.anketa.plugins.relations;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A two-way table of counts without empty rows and columns. Counts are numbers of cases, or sums of weights. A table
 * of no cases has no rows and no columns.
 */
final class ContingencyTable {

    private final double[][] counts;
    private final double[] rowTotals;
    private final double[] columnTotals;
    private final double total;
    private final int[] rowPlaces;
    private final int[] columnPlaces;

    private ContingencyTable(double[][] counts, int[] rowPlaces, int[] columnPlaces) {
        this.counts = counts;
        this.rowPlaces = rowPlaces;
        this.columnPlaces = columnPlaces;
        rowTotals = sumsOfRows(counts);
        columnTotals = sumsOfColumns(counts, columnPlaces.length);
        total = Arrays.stream(rowTotals).sum();
    }

    /**
     * The table of these counts, empty rows and columns dropped.
     *
     * @param counts rows of equal length; each count 0 or more, finite
     * @throws IllegalArgumentException if they are not that
     */
    static ContingencyTable of(double[][] counts) {
        int width = counts.length == 0 ? 0 : counts[0].length;
        for (double[] row : counts) {
            if (row.length != width) {
                throw new IllegalArgumentException("Rows of different lengths");
            }
            for (double count : row) {
                if (!(count >= 0 && count < Double.POSITIVE_INFINITY)) {
                    throw new IllegalArgumentException("A count of " + count);
                }
            }
        }
        int[] rows = placesAboveZero(sumsOfRows(counts));
        int[] columns = placesAboveZero(sumsOfColumns(counts, width));
        double[][] kept = new double[rows.length][columns.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                kept[i][j] = counts[rows[i]][columns[j]];
            }
        }
        return new ContingencyTable(kept, rows, columns);
    }

    private static double[] sumsOfRows(double[][] counts) {
        return Arrays.stream(counts)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
    }

    private static double[] sumsOfColumns(double[][] counts, int width) {
        double[] sums = new double[width];
        for (double[] row : counts) {
            for (int j = 0; j < width; j++) {
                sums[j] += row[j];
            }
        }
        return sums;
    }

    private static int[] placesAboveZero(double[] sums) {
        return IntStream.range(0, sums.length).filter(i -> sums[i] > 0).toArray();
    }

    int rows() {
        return rowTotals.length;
    }

    int columns() {
        return columnTotals.length;
    }

    /** Whether there are two rows and two columns at least, so that something can be associated with something. */
    boolean isComparable() {
        return rows() > 1 && columns() > 1;
    }

    boolean isTwoByTwo() {
        return rows() == 2 && columns() == 2;
    }

    /** (rows - 1)(columns - 1); 0 for a table that is not comparable. */
    int degreesOfFreedom() {
        return isComparable() ? (rows() - 1) * (columns() - 1) : 0;
    }

    double count(int row, int column) {
        return counts[row][column];
    }

    double rowTotal(int row) {
        return rowTotals[row];
    }

    double columnTotal(int column) {
        return columnTotals[column];
    }

    double total() {
        return total;
    }

    /** The count to expect if rows and columns were independent. */
    double expected(int row, int column) {
        return rowTotals[row] * columnTotals[column] / total;
    }

    /** Where the row stood before empty rows were dropped. */
    int rowPlace(int row) {
        return rowPlaces[row];
    }

    /** Where the column stood before empty columns were dropped. */
    int columnPlace(int column) {
        return columnPlaces[column];
    }

    /** Rows for columns and columns for rows. */
    ContingencyTable transposed() {
        double[][] turned = new double[columns()][rows()];
        for (int i = 0; i < rows(); i++) {
            for (int j = 0; j < columns(); j++) {
                turned[j][i] = counts[i][j];
            }
        }
        return new ContingencyTable(turned, columnPlaces, rowPlaces);
    }

    /** The same shares with another total. */
    ContingencyTable scaledTo(double newTotal) {
        double factor = newTotal / total;
        double[][] scaled = Arrays.stream(counts)
                .map(row -> Arrays.stream(row).map(count -> count * factor).toArray())
                .toArray(double[][]::new);
        return new ContingencyTable(scaled, rowPlaces, columnPlaces);
    }

    /** The counts as whole numbers, for exact tests; a copy. */
    int[][] wholeCounts() {
        return Arrays.stream(counts)
                .map(row -> Arrays.stream(row)
                        .mapToInt(count -> Math.toIntExact(Math.round(count)))
                        .toArray())
                .toArray(int[][]::new);
    }
}
