package org.anketa.dataset;

import java.util.List;

/** Gives the fields of a table back as they were written, a row at a time. */
final class RowCursor {

    /** Rows whose codes are looked up together: few, for a table may have thousands of columns. */
    private static final int BLOCK = 1 << 9;

    private final List<RawColumn> columns;
    private final long rows;

    RowCursor(List<RawColumn> columns, long rows) {
        this.columns = columns;
        this.rows = rows;
    }

    void forEach(long from, long to, RowVisitor visitor) {
        String[] fields = new String[columns.size()];
        int[][] codes = new int[columns.size()][BLOCK];
        long end = Math.min(to, rows);
        long block = from;
        while (block < end) {
            int chunk = (int) (block / Codes.CHUNK);
            int first = (int) (block % Codes.CHUNK);
            int count = (int) Math.min(Math.min(BLOCK, Codes.CHUNK - first), end - block);
            load(chunk, first, count, codes);
            for (int i = 0; i < count; i++) {
                for (int column = 0; column < fields.length; column++) {
                    fields[column] = field(columns.get(column), chunk, first + i, codes[column][i]);
                }
                visitor.row(fields);
            }
            block += count;
        }
    }

    private void load(int chunk, int first, int count, int[][] codes) {
        for (int i = 0; i < codes.length; i++) {
            if (columns.get(i) instanceof RawColumn.OfTexts texts) {
                texts.codes().read(chunk, first, count, codes[i]);
            }
        }
    }

    private static String field(RawColumn column, int chunk, int at, int code) {
        if (column instanceof RawColumn.OfTexts texts) {
            return code == texts.texts().size() ? "" : texts.texts().get(code);
        }
        double number = ((RawColumn.OfNumbers) column).chunks().get(chunk)[at];
        return Double.isNaN(number) ? "" : Numeral.format(number);
    }
}
