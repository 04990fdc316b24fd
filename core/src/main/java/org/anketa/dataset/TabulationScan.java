package org.anketa.dataset;

import java.util.List;

/** Counts the wide tables of a plan in one pass over the rows. */
final class TabulationScan {

    private final Rows rows;
    private final List<TabulationPlan.Wide> plan;
    private final boolean weighted;

    TabulationScan(Rows rows, List<TabulationPlan.Wide> plan) {
        this.rows = rows;
        this.plan = plan;
        this.weighted = rows.weight() != null && !rows.frequencies();
    }

    CellCounts run() {
        return rows.scan(() -> new CellCounts(plan, rows.isPlain(), weighted), this::scanChunk, CellCounts::add);
    }

    private void scanChunk(CellCounts counts, int chunk) {
        int length = rows.lengthOf(chunk);
        int[] index = new int[Rows.BLOCK];
        double[] weights = new double[rows.isPlain() ? 0 : Rows.BLOCK];
        for (int from = 0; from < length; from += Rows.BLOCK) {
            int size = Math.min(Rows.BLOCK, length - from);
            if (!rows.isPlain()) {
                rows.readWeights(chunk, from, size, weights, index);
            }
            for (int table = 0; table < plan.size(); table++) {
                cellsOf(plan.get(table).columns(), chunk, from, size, index);
                if (rows.isPlain()) {
                    countPlain(counts.plain[table], index, size);
                } else {
                    count(counts, table, index, weights, size);
                }
            }
        }
    }

    private static void cellsOf(List<BoundColumn> columns, int chunk, int from, int size, int[] index) {
        if (columns.isEmpty()) {
            java.util.Arrays.fill(index, 0, size, 0);
            return;
        }
        columns.get(0).codes().read(chunk, from, size, index);
        for (int i = 1; i < columns.size(); i++) {
            columns.get(i).codes().append(chunk, from, size, columns.get(i).limit(), index);
        }
    }

    private static void countPlain(int[] cells, int[] index, int size) {
        for (int i = 0; i < size; i++) {
            cells[index[i]]++;
        }
    }

    private void count(CellCounts counts, int table, int[] index, double[] weights, int size) {
        long[] cases = counts.cases[table];
        for (int i = 0; i < size; i++) {
            if (weights[i] > 0) {
                cases[index[i]] += rows.casesOf(weights[i]);
            }
        }
        if (weighted) {
            double[] sums = counts.weights[table];
            double[] squares = counts.squares[table];
            for (int i = 0; i < size; i++) {
                sums[index[i]] += weights[i];
                squares[index[i]] += weights[i] * weights[i];
            }
        }
    }
}
