package org.anketa.analysis;

import java.util.List;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;

/**
 * A labeled table.
 *
 * @param id unique in its result
 * @param corner what the rows are, such as the label of the row variable
 * @param columns at least one; ids are unique
 * @param rows each with one cell a column
 * @param detail whether most readers can do without it, so that pages fold it away
 */
public record Table(String id, Text title, Text corner, List<Column> columns, List<Row> rows, boolean detail) {

    /** What a row is. */
    public enum RowKind {
        /** One category, item or group: what figures draw. */
        BODY,
        /** A sum over body rows. */
        TOTAL,
        /** Cases without a valid answer. */
        MISSING
    }

    /**
     * A column.
     *
     * @param id unique in its table: {@code count}, {@code row_pct}, or a category's value
     * @param span the label over this column and its neighbors with the same span; blank for none
     * @param style how its numbers are written
     * @param total whether it sums other columns up
     * @param running whether it adds the rows up from the first one on, so that neighbors give a row between them away
     */
    public record Column(String id, Text label, Text span, NumberStyle style, boolean total, boolean running) {

        public static Column of(String id, Text label, NumberStyle style) {
            return new Column(id, label, org.anketa.shared.LocalizedText.EMPTY, style, false, false);
        }

        public static Column total(String id, Text label, NumberStyle style) {
            return new Column(id, label, org.anketa.shared.LocalizedText.EMPTY, style, true, false);
        }

        /** The same column as one that adds the rows up from the first one on. */
        public Column asRunning() {
            return new Column(id, label, span, style, total, true);
        }

        public Column under(Text newSpan) {
            return new Column(id, label, newSpan, style, total, running);
        }
    }

    /**
     * A row.
     *
     * @param id unique in its table: a category's value, a variable's name
     */
    public record Row(String id, Text label, RowKind kind, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String id, Text label, List<Cell> cells) {
            return new Row(id, label, RowKind.BODY, cells);
        }
    }

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("Row " + row.id() + " of table " + id + " has "
                        + row.cells().size() + " cells for " + columns.size() + " columns");
            }
        }
    }

    /** The position of a column, or −1. */
    public int indexOf(String columnId) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).id().equals(columnId)) {
                return i;
            }
        }
        return -1;
    }

    /** The cell of a row and a column by their ids; blank where there is none. */
    public Cell cell(String rowId, String columnId) {
        int column = indexOf(columnId);
        for (Row row : rows) {
            if (column >= 0 && row.id().equals(rowId)) {
                return row.cells().get(column);
            }
        }
        return Cell.blank();
    }
}
