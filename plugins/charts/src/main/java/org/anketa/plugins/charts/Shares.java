package org.anketa.plugins.charts;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The percentages of rows whose columns are parts of a whole.
 *
 * <p>Percentages stay as the table has them. Counts become percentages of their row, but only where all of them are
 * known: a whole without its hidden parts would make the others look larger.
 *
 * @param rows by row and column; NaN where nothing may be drawn
 */
record Shares(List<List<Double>> rows) {

    static Shares of(Grid grid) {
        boolean percentages = grid.styles().stream().allMatch(Percent::isWrittenBy);
        return new Shares(
                percentages
                        ? grid.cells()
                        : grid.cells().stream().map(Shares::ofCounts).toList());
    }

    private static List<Double> ofCounts(List<Double> counts) {
        double total = counts.stream().mapToDouble(Double::doubleValue).sum();
        return counts.stream()
                .map(count -> total > 0 ? 100 * count / total : Double.NaN)
                .toList();
    }

    /** The part's percentage; 0 where there is none to draw. */
    double drawn(int row, int column) {
        double share = rows.get(row).get(column);
        return Double.isNaN(share) ? 0 : Math.max(0, share);
    }

    boolean isIncomplete(int row) {
        return rows.get(row).stream().anyMatch(share -> share.isNaN());
    }

    double sum(int row, IntStream columns) {
        return columns.mapToDouble(column -> drawn(row, column)).sum();
    }
}
