package org.anketa.dataset;

import java.util.List;

/** A counted wide table, from which the tables asked for are taken as margins. */
final class WideCounts {

    private final List<BoundColumn> columns;
    private final long[] cases;
    private final double[] weights;
    private final double[] squares;

    /** @param weights empty where every case weighs one; the squares likewise */
    WideCounts(List<BoundColumn> columns, long[] cases, double[] weights, double[] squares) {
        this.columns = columns;
        this.cases = cases;
        this.weights = weights;
        this.squares = squares;
    }

    /** The margin over the table's columns, spread out to all codes of its variables. */
    Tabulation margin(List<Variable> variables, List<BoundColumn> table) {
        int cells = 1;
        int[] strides = new int[columns.size()];
        for (int i = table.size() - 1; i >= 0; i--) {
            // A variable that is crossed with itself has one place in the wide table and two strides here.
            strides[columns.indexOf(table.get(i))] += cells;
            cells *= variables.get(i).codeCount();
        }
        boolean weighted = weights.length > 0;
        long[] newCases = new long[cells];
        double[] newWeights = new double[weighted ? cells : 0];
        double[] newSquares = new double[weighted ? cells : 0];
        int[] codes = new int[columns.size()];
        int target = 0;
        for (int cell = 0; cell < cases.length; cell++) {
            newCases[target] += cases[cell];
            if (weighted) {
                newWeights[target] += weights[cell];
                newSquares[target] += squares[cell];
            }
            for (int i = codes.length - 1; i >= 0; i--) {
                int limit = columns.get(i).limit();
                target += strides[i];
                if (++codes[i] < limit) {
                    break;
                }
                target -= strides[i] * limit;
                codes[i] = 0;
            }
        }
        return new Tabulation(variables, newCases, weighted ? newWeights : null, weighted ? newSquares : null);
    }
}
