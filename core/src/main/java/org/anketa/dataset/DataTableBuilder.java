package org.anketa.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes a table field by field, row by row, and keeps it compactly; the fields of a row may come in any order. */
public final class DataTableBuilder {

    private static final char[] NOTHING = {};

    private final List<String> names;
    private RawColumnBuilder[] columns;
    private boolean[] filled;
    private long rows;

    /** @param columnNames distinct and not blank */
    public DataTableBuilder(List<String> columnNames) {
        names = new ArrayList<>(columnNames);
        columns = new RawColumnBuilder[names.size()];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = new RawColumnBuilder();
        }
        filled = new boolean[columns.length];
    }

    /**
     * Adds a column after the others; in the rows so far it is missing.
     *
     * @param name like no other column's
     * @return the column's position
     */
    public int addColumn(String name) {
        RawColumnBuilder column = new RawColumnBuilder();
        for (long row = 0; row < rows; row++) {
            column.add(NOTHING, 0, 0);
        }
        int position = columns.length;
        columns = Arrays.copyOf(columns, position + 1);
        columns[position] = column;
        filled = Arrays.copyOf(filled, position + 1);
        names.add(name);
        return position;
    }

    /**
     * One field of the current row; an empty one is missing.
     *
     * @throws IllegalStateException if the row already has this field
     */
    public void field(int column, char[] buffer, int offset, int length) {
        if (filled[column]) {
            throw new IllegalStateException("The row already has field " + column);
        }
        filled[column] = true;
        columns[column].add(buffer, offset, length);
    }

    /** Ends the row; fields that did not come are missing. */
    public void endRow() {
        for (int i = 0; i < columns.length; i++) {
            if (!filled[i]) {
                columns[i].add(NOTHING, 0, 0);
            }
            filled[i] = false;
        }
        rows++;
    }

    /** The table as taken; the builder must not be used afterwards. */
    public DataTable build() {
        List<RawColumn> finished = new ArrayList<>();
        for (int i = 0; i < columns.length; i++) {
            finished.add(columns[i].finish());
            columns[i] = new RawColumnBuilder();
        }
        return new DataTable(List.copyOf(names), finished, rows);
    }
}
