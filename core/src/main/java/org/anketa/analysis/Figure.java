package org.anketa.analysis;

import java.util.List;
import org.anketa.shared.Text;

/**
 * A view of a table: which kind of picture, over which columns. It holds no number of its own.
 *
 * <p>Only body rows are drawn. What {@code columns} lists depends on the kind: see {@link Kind}.
 *
 * @param id unique in its result
 * @param subtitle the quiet line under the title, such as the base; blank for none
 * @param table the id of a table in the same result
 * @param columns ids of the table's columns
 */
public record Figure(String id, Kind kind, Text title, Text subtitle, String table, List<String> columns) {

    /** The kinds of pictures. */
    public enum Kind {
        /** One bar a row. Columns: value, and optionally the ends of its interval (low, high). */
        BARS,
        /** A group of bars a row, one bar a column. */
        GROUPED_BARS,
        /** One bar a row, one part a column: counts that add up, such as the ways in which answers came on a day. */
        STACKED_COUNTS,
        /** One bar of 100 % a row, one part a column (percentages, or counts that are made percentages). */
        STACKED_BARS,
        /** One bar a row around a neutral middle; columns are the answers from most negative to most positive. */
        DIVERGING_BARS,
        /** Cells colored by value: rows by columns. Signed values (residuals) get a diverging palette. */
        HEAT_MAP,
        /** Touching bars; each row a class. Columns: lower bound, upper bound, count. */
        HISTOGRAM,
        /** One box a row. Columns: lower whisker, first quartile, median, third quartile, upper whisker. */
        BOX,
        /**
         * One point a row, numbered, the plane parted in four. Columns: how far to the right, how far up, and the words that
         * say what the point's part means. The lines stand at the numbers of the table's first total row.
         */
        QUADRANTS
    }

    public Figure {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A figure views at least one column");
        }
    }
}
