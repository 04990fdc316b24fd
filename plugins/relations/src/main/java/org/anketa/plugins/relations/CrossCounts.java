package org.anketa.plugins.relations;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.anketa.dataset.Category;
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;

/**
 * One crosstab: the cases with valid answers to both questions, all of them or those of one layer. The three tables have
 * the same rows and columns: those in which there are cases.
 *
 * @param prefix what the ids of its tables and statistics begin with: nothing, or the layer's value and a point
 * @param part the layer's label; blank for all cases
 * @param cases the numbers of cases
 * @param weights the sums of weights; the cases themselves without survey weights
 * @param tested what tests and measures work on: the cases themselves, or the weights scaled to the effective number
 *     of cases
 * @param missing how many cases were left out for want of a valid answer
 */
record CrossCounts(
        String prefix,
        LocalizedText part,
        Variable rows,
        Variable columns,
        ContingencyTable cases,
        ContingencyTable weights,
        ContingencyTable tested,
        long missing) {

    /** Stands for the code of a layer in a tabulation without a layer variable. */
    static final int NO_LAYER = -1;

    /**
     * Cuts a crosstab out of a tabulation.
     *
     * @param tabulation of the row and the column variable, and perhaps of the layer variable
     * @param weighted whether the sample has survey weights
     * @param layers the codes of the layer variable to take together; {@link #NO_LAYER} if there is no such variable
     */
    static CrossCounts of(Tabulation tabulation, boolean weighted, String prefix, LocalizedText part, int... layers) {
        Variable rows = tabulation.variables().get(0);
        Variable columns = tabulation.variables().get(1);
        double[][] cases =
                new double[rows.categories().size()][columns.categories().size()];
        double[][] weights = new double[cases.length][columns.categories().size()];
        double squares = 0;
        long missing = 0;
        for (int layer : layers) {
            for (int i = 0; i < rows.codeCount(); i++) {
                for (int j = 0; j < columns.codeCount(); j++) {
                    int[] codes = layer == NO_LAYER ? new int[] {i, j} : new int[] {i, j, layer};
                    if (rows.isValid(i) && columns.isValid(j)) {
                        cases[i][j] += tabulation.cases(codes);
                        weights[i][j] += tabulation.weight(codes);
                        squares += tabulation.squaredWeight(codes);
                    } else {
                        missing += tabulation.cases(codes);
                    }
                }
            }
        }
        ContingencyTable counted = ContingencyTable.of(cases);
        ContingencyTable weighed = weighted ? ContingencyTable.of(weights) : counted;
        ContingencyTable tested =
                weighted && squares > 0 ? weighed.scaledTo(weighed.total() * (weighed.total() / squares)) : weighed;
        return new CrossCounts(prefix, part, rows, columns, counted, weighed, tested, missing);
    }

    CrossCounts withMissing(long newMissing) {
        return new CrossCounts(prefix, part, rows, columns, cases, weights, tested, newMissing);
    }

    /** The number of cases with valid answers. */
    long n() {
        return Math.round(cases.total());
    }

    /** The cases of the smallest cell that has any; 0 without cases. */
    double smallestCell() {
        return IntStream.range(0, cases.rows())
                .boxed()
                .flatMap(row -> IntStream.range(0, cases.columns()).mapToObj(column -> cases.count(row, column)))
                .filter(count -> count > 0)
                .min(Double::compare)
                .orElse(0.0);
    }

    boolean isWeighted() {
        return weights != cases;
    }

    boolean isLayer() {
        return !prefix.isEmpty();
    }

    /** The id of a table, figure or statistic of this crosstab. */
    String id(String name) {
        return prefix + name;
    }

    /** The id of the row of totals. */
    String totalRow() {
        return Labels.freeId("total", values(rows, cases.rows(), cases::rowPlace));
    }

    /** The id of the column of totals. */
    String totalColumn() {
        return Labels.freeId("total", values(columns, cases.columns(), cases::columnPlace));
    }

    private static List<String> values(Variable variable, int size, IntUnaryOperator place) {
        return IntStream.range(0, size)
                .mapToObj(i -> variable.categories().get(place.applyAsInt(i)).value())
                .toList();
    }

    Category row(int row) {
        return rows.categories().get(cases.rowPlace(row));
    }

    Category column(int column) {
        return columns.categories().get(cases.columnPlace(column));
    }
}
