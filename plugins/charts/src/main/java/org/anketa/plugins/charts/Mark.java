package org.anketa.plugins.charts;

import java.awt.Font;
import java.util.List;

/**
 * A bar with its value in words.
 *
 * @param bar its position among the bars of the row
 * @param low the lower end of its interval; the value itself where it has none
 */
record Mark(int row, int bar, double value, double low, double high, String text) {

    boolean isAbsent() {
        return Double.isNaN(value);
    }

    boolean hasInterval() {
        return low < high;
    }

    /** The outermost point on the bar's side of zero, beside which its value is written. */
    double end() {
        return value < 0 ? Math.min(value, low) : Math.max(value, high);
    }

    double textWidth(Font font) {
        return Typeface.width(text, font) + ValueRows.BESIDE;
    }

    /** A value, and the ends of its interval where a row has them. */
    static Mark withInterval(Grid grid, int row) {
        double value = grid.value(row, 0);
        boolean interval = grid.columns().size() > 2 && !grid.isAbsent(row, 1) && !grid.isAbsent(row, 2);
        return new Mark(
                row,
                0,
                value,
                interval ? grid.value(row, 1) : value,
                interval ? grid.value(row, 2) : value,
                grid.text(row, 0));
    }

    static Mark plain(Grid grid, int row, int column) {
        double value = grid.value(row, column);
        return new Mark(row, column, value, value, value, grid.text(row, column));
    }

    /** The scale that holds all of them and zero. */
    static ValueScale scale(List<Mark> marks, int mostSteps) {
        double least = 0;
        double greatest = 0;
        for (Mark mark : marks) {
            if (!mark.isAbsent()) {
                least = Math.min(least, Math.min(mark.value(), mark.low()));
                greatest = Math.max(greatest, Math.max(mark.value(), mark.high()));
            }
        }
        // Bars may use the width to the last pixel; the grid stands on round numbers all the same.
        return ValueScale.covering(least, greatest, mostSteps).trimmedTo(least, greatest);
    }
}
