package org.anketa.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the rows that a filter keeps, asking it once a combination of codes where there are few of them. */
final class FilterScan {

    private static final byte UNKNOWN = 0;
    private static final byte KEPT = 1;
    private static final byte LEFT_OUT = 2;

    private final Rows rows;
    private final List<BoundColumn> columns;
    private final CaseFilter filter;
    private final boolean few;

    FilterScan(Rows rows, List<BoundColumn> columns, CaseFilter filter) {
        this.rows = rows;
        this.columns = columns;
        this.filter = filter;
        long combinations = 1;
        for (BoundColumn column : columns) {
            combinations = column.hasCodes() && combinations <= TabulationPlan.FEW_CELLS
                    ? combinations * column.limit()
                    : Long.MAX_VALUE;
        }
        few = combinations <= TabulationPlan.FEW_CELLS;
    }

    Bitmap run() {
        int cells = few ? columns.stream().mapToInt(BoundColumn::limit).reduce(1, (a, b) -> a * b) : 0;
        List<long[]> chunks = IntStream.range(0, rows.chunks())
                .parallel()
                .mapToObj(chunk -> scanChunk(chunk, new byte[cells]))
                .toList();
        return new Bitmap(chunks);
    }

    private long[] scanChunk(int chunk, byte[] known) {
        int length = rows.lengthOf(chunk);
        int[][] codes = new int[columns.size()][length];
        double[][] numbers = new double[columns.size()][];
        for (int j = 0; j < columns.size(); j++) {
            if (columns.get(j).hasCodes()) {
                columns.get(j).codes().read(chunk, 0, length, codes[j]);
            } else {
                numbers[j] = new double[length];
                columns.get(j).readNumbers(chunk, 0, length, numbers[j], codes[j]);
            }
        }
        long[] kept = new long[(length + 63) >> 6];
        for (int i = 0; i < length; i++) {
            boolean before = rows.kept() == null || rows.kept().contains(chunk, i);
            if (before && accepts(i, codes, numbers, known)) {
                kept[i >> 6] |= 1L << (i & 63);
            }
        }
        return kept;
    }

    private boolean accepts(int row, int[][] codes, double[][] numbers, byte[] known) {
        int cell = 0;
        if (few) {
            for (int j = 0; j < codes.length; j++) {
                cell = cell * columns.get(j).limit() + codes[j][row];
            }
            if (known[cell] != UNKNOWN) {
                return known[cell] == KEPT;
            }
        }
        List<Object> values = new ArrayList<>(codes.length);
        for (int j = 0; j < codes.length; j++) {
            BoundColumn column = columns.get(j);
            values.add(column.hasCodes() ? valueOf(column, codes[j][row]) : numberOrEmpty(numbers[j][row]));
        }
        boolean accepted = filter.accepts(values);
        if (few) {
            known[cell] = accepted ? KEPT : LEFT_OUT;
        }
        return accepted;
    }

    private static Object valueOf(BoundColumn column, int code) {
        Variable variable = column.variable();
        if (variable.isNumeric()) {
            return numberOrEmpty(column.numberOf(code));
        }
        return variable.isValid(code) ? variable.categories().get(code).value() : "";
    }

    private static Object numberOrEmpty(double number) {
        return Double.isNaN(number) ? "" : (Object) number;
    }
}
