package org.anketa.dataset;

import java.util.List;

/** Gives the fields of a table back as they were written, a row at a time. */
final class RowCursor {

    private final List<RawColumn> columns;
    private final long rows;

    RowCursor(List<RawColumn> columns, long rows) {
        this.columns = columns;
        this.rows = rows;
    }

    void forEach(long from, long to, RowVisitor visitor) {
        String[] fields = new String[columns.size()];
        int[][] codes = new int[columns.size()][Codes.CHUNK];
        long end = Math.min(to, rows);
        int loaded = -1;
        for (long row = from; row < end; row++) {
            int chunk = (int) (row / Codes.CHUNK);
            int at = (int) (row % Codes.CHUNK);
            if (chunk != loaded) {
                load(chunk, codes);
                loaded = chunk;
            }
            for (int i = 0; i < fields.length; i++) {
                fields[i] = field(columns.get(i), chunk, at, codes[i]);
            }
            visitor.row(fields);
        }
    }

    private void load(int chunk, int[][] codes) {
        for (int i = 0; i < codes.length; i++) {
            if (columns.get(i) instanceof RawColumn.OfTexts texts) {
                texts.codes().read(chunk, 0, texts.codes().length(chunk), codes[i]);
            }
        }
    }

    private static String field(RawColumn column, int chunk, int at, int[] codes) {
        if (column instanceof RawColumn.OfTexts texts) {
            return codes[at] == texts.texts().size() ? "" : texts.texts().get(codes[at]);
        }
        double number = ((RawColumn.OfNumbers) column).chunks().get(chunk)[at];
        return Double.isNaN(number) ? "" : Numeral.format(number);
    }
}
