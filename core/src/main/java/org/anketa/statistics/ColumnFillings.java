package org.anketa.statistics;

/** All ways to fill a column with a given total, taking no more from each row than it has left. */
final class ColumnFillings {

    /** Told of each filling. */
    interface Visitor {
        /**
         * Takes a filling.
         *
         * @param taken what it takes from each row; changes with the next filling
         * @param sum the sum of its log factorials
         */
        void visit(int[] taken, double sum);
    }

    private final int[] left;
    private final int[] leftFrom;
    private final int[] taken;
    private final double[] logFactorial;
    private final boolean withRest;
    private final Visitor visitor;

    /** With {@code withRest}, the log factorials of what the rows keep are summed too: those of the last column. */
    private ColumnFillings(int[] left, double[] logFactorial, boolean withRest, Visitor visitor) {
        this.left = left;
        this.logFactorial = logFactorial;
        this.withRest = withRest;
        this.visitor = visitor;
        taken = new int[left.length];
        leftFrom = new int[left.length + 1];
        for (int row = left.length - 1; row >= 0; row--) {
            leftFrom[row] = leftFrom[row + 1] + left[row];
        }
    }

    /** Visits the fillings of one of several columns to come. */
    static void visit(int[] left, int total, double[] logFactorial, Visitor visitor) {
        new ColumnFillings(left, logFactorial, false, visitor).fill(0, total, 0);
    }

    /** Visits the fillings of the last column but one, summing also the last one's log factorials. */
    static void visitLastTwo(int[] left, int total, double[] logFactorial, Visitor visitor) {
        new ColumnFillings(left, logFactorial, true, visitor).fill(0, total, 0);
    }

    private void fill(int row, int total, double sum) {
        if (row == left.length - 1) {
            taken[row] = total;
            visitor.visit(taken, sum + cost(row, total));
            return;
        }
        int most = Math.min(left[row], total);
        for (int take = Math.max(0, total - leftFrom[row + 1]); take <= most; take++) {
            taken[row] = take;
            fill(row + 1, total - take, sum + cost(row, take));
        }
    }

    private double cost(int row, int take) {
        return withRest ? logFactorial[take] + logFactorial[left[row] - take] : logFactorial[take];
    }
}
