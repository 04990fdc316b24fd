package org.anketa.dataset;

/** The cells of the tables that one worker counts; as many arrays as there are tables in the plan. */
final class CellCounts {

    final long[][] cases;
    final double[][] weights;
    final double[][] squares;
    final int[][] plain;

    /** @param plainly whether every row is one case, so that small whole numbers suffice */
    CellCounts(java.util.List<TabulationPlan.Wide> plan, boolean plainly, boolean weighted) {
        int tables = plan.size();
        cases = new long[tables][];
        weights = new double[tables][];
        squares = new double[tables][];
        plain = new int[tables][];
        for (int i = 0; i < tables; i++) {
            int cells = plan.get(i).cells();
            plain[i] = new int[plainly ? cells : 0];
            cases[i] = new long[plainly ? 0 : cells];
            weights[i] = new double[weighted ? cells : 0];
            squares[i] = new double[weighted ? cells : 0];
        }
    }

    CellCounts add(CellCounts other) {
        for (int i = 0; i < cases.length; i++) {
            for (int cell = 0; cell < plain[i].length; cell++) {
                plain[i][cell] += other.plain[i][cell];
            }
            for (int cell = 0; cell < cases[i].length; cell++) {
                cases[i][cell] += other.cases[i][cell];
            }
            for (int cell = 0; cell < weights[i].length; cell++) {
                weights[i][cell] += other.weights[i][cell];
                squares[i][cell] += other.squares[i][cell];
            }
        }
        return this;
    }

    /** The cases of a table's cells. */
    long[] casesOf(int table) {
        return plain[table].length == 0
                ? cases[table]
                : java.util.Arrays.stream(plain[table]).asLongStream().toArray();
    }
}
