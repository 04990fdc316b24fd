package org.anketa.plugins.relations;

/**
 * Measures of association of ordered categories, from the numbers of pairs of cases that agree or disagree in their
 * order. Each is between -1 and 1, or NaN where it is not defined: with a single row or column, say.
 *
 * @param concordant pairs in which the case in the later row is in the later column too
 * @param discordant pairs in which it is in the earlier column
 * @param gamma (P - Q) / (P + Q), Goodman and Kruskal (1954)
 * @param kendallTauB (P - Q) / sqrt of the pairs not tied on rows times those not tied on columns
 * @param stuartTauC 2 m (P - Q) / (n² (m - 1)), with m the smaller number of categories
 * @param somersColumns Somers' d of columns given rows, (P - Q) over the pairs not tied on rows
 * @param somersRows Somers' d of rows given columns
 * @param somersSymmetric (P - Q) over the mean of both denominators
 */
record OrdinalAssociation(
        double concordant,
        double discordant,
        double gamma,
        double kendallTauB,
        double stuartTauC,
        double somersColumns,
        double somersRows,
        double somersSymmetric) {

    /** Counts the pairs in one pass over the cells. */
    static OrdinalAssociation of(ContingencyTable table) {
        int columns = table.columns();
        double concordant = 0;
        double discordant = 0;
        double squares = 0;
        double rowSquares = 0;
        double columnSquares = 0;
        // Cases of the rows before this one, by column.
        double[] before = new double[columns];
        double allBefore = 0;
        for (int i = 0; i < table.rows(); i++) {
            double left = 0;
            for (int j = 0; j < columns; j++) {
                double count = table.count(i, j);
                double right = allBefore - left - before[j];
                concordant += count * left;
                discordant += count * right;
                squares += count * count;
                left += before[j];
            }
            for (int j = 0; j < columns; j++) {
                before[j] += table.count(i, j);
            }
            allBefore += table.rowTotal(i);
            rowSquares += table.rowTotal(i) * table.rowTotal(i);
        }
        for (int j = 0; j < columns; j++) {
            columnSquares += table.columnTotal(j) * table.columnTotal(j);
        }
        double excess = table.isComparable() ? concordant - discordant : Double.NaN;
        double tiedOnRows = (rowSquares - squares) / 2;
        double tiedOnColumns = (columnSquares - squares) / 2;
        double untiedOnRows = concordant + discordant + tiedOnColumns;
        double untiedOnColumns = concordant + discordant + tiedOnRows;
        double smaller = Math.min(table.rows(), columns);
        return new OrdinalAssociation(
                concordant,
                discordant,
                ratio(excess, concordant + discordant),
                ratio(excess, Math.sqrt(untiedOnColumns * untiedOnRows)),
                ratio(2 * smaller * excess, table.total() * table.total() * (smaller - 1)),
                ratio(excess, untiedOnRows),
                ratio(excess, untiedOnColumns),
                ratio(2 * excess, untiedOnRows + untiedOnColumns));
    }

    private static double ratio(double numerator, double denominator) {
        return denominator > 0 ? numerator / denominator : Double.NaN;
    }
}
