package org.anketa.plugins.relations;

/** How far each cell is from independence. */
final class Residuals {

    private final ContingencyTable table;

    Residuals(ContingencyTable table) {
        this.table = table;
    }

    /** Pearson's residual, (O - E) / sqrt(E); their squares add up to chi-square. */
    double pearson(int row, int column) {
        double expected = table.expected(row, column);
        return (table.count(row, column) - expected) / Math.sqrt(expected);
    }

    /**
     * The adjusted residual of S. Haberman (1973), which is about standard normal under independence; NaN if the cell's
     * row or column holds all cases.
     */
    double adjusted(int row, int column) {
        double rest = (1 - table.rowTotal(row) / table.total()) * (1 - table.columnTotal(column) / table.total());
        return table.isComparable() ? pearson(row, column) / Math.sqrt(rest) : Double.NaN;
    }
}
