package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.analysis.Table.RowKind;
import org.anketa.shared.NumberStyle;

/** Lays a crosstab out: a table each of counts, percentages, expected counts and residuals. */
final class CrossTables {

    private interface Value {
        /** The number of a cell, or of a margin: the row or column after the last one stands for the sum. */
        double at(int row, int column);
    }

    private final CrossCounts counts;
    private final int rows;
    private final int columns;

    private CrossTables(CrossCounts counts) {
        this.counts = counts;
        rows = counts.cases().rows();
        columns = counts.cases().columns();
    }

    /** The tables of a crosstab; ids of rows and columns are the categories' values, and {@code total}. */
    static List<Table> of(CrossCounts counts) {
        return new CrossTables(counts).tables();
    }

    private List<Table> tables() {
        ContingencyTable weights = counts.weights();
        ContingencyTable tested = counts.tested();
        Residuals residuals = new Residuals(tested);
        List<Table> tables = new ArrayList<>();
        tables.add(withTotals("counts", NumberStyle.COUNT, (i, j) -> sum(counts.cases(), i, j), false));
        if (counts.isWeighted()) {
            tables.add(withTotals("weighted_counts", NumberStyle.TENTHS, (i, j) -> sum(weights, i, j), true));
        }
        tables.add(withTotals("row_pct", NumberStyle.TENTHS, (i, j) -> percent(i, j, i, columns), false));
        tables.add(withTotals("col_pct", NumberStyle.TENTHS, (i, j) -> percent(i, j, rows, j), false));
        tables.add(withTotals("total_pct", NumberStyle.TENTHS, (i, j) -> percent(i, j, rows, columns), true));
        tables.add(withTotals("expected", NumberStyle.TENTHS, (i, j) -> expected(tested, i, j), true));
        tables.add(plain("adjusted_residuals", residuals::adjusted, false));
        tables.add(plain("pearson_residuals", residuals::pearson, true));
        return tables;
    }

    private double percent(int row, int column, int wholeRow, int wholeColumn) {
        return 100 * sum(counts.weights(), row, column) / sum(counts.weights(), wholeRow, wholeColumn);
    }

    private double expected(ContingencyTable table, int row, int column) {
        return row < rows && column < columns ? table.expected(row, column) : sum(table, row, column);
    }

    private double sum(ContingencyTable table, int row, int column) {
        if (row < rows) {
            return column < columns ? table.count(row, column) : table.rowTotal(row);
        }
        return column < columns ? table.columnTotal(column) : table.total();
    }

    private Table withTotals(String name, NumberStyle style, Value value, boolean detail) {
        return table(name, style, value, 1, detail);
    }

    private Table plain(String name, Value value, boolean detail) {
        return table(name, NumberStyle.HUNDREDTHS, value, 0, detail);
    }

    private Table table(String name, NumberStyle style, Value value, int margin, boolean detail) {
        List<Column> heads = new ArrayList<>();
        for (int j = 0; j < columns; j++) {
            heads.add(Column.of(counts.column(j).value(), counts.column(j).label(), style)
                    .under(counts.columns().label()));
        }
        if (margin > 0 || columns == 0) {
            heads.add(Column.total(counts.totalColumn(), Labels.say("total"), style));
        }
        List<Row> lines = new ArrayList<>();
        for (int i = 0; i < rows + margin; i++) {
            List<Cell> cells = new ArrayList<>();
            for (int j = 0; j < heads.size(); j++) {
                cells.add(Cell.number(value.at(i, j), sum(counts.cases(), i, j)));
            }
            lines.add(
                    i < rows
                            ? Row.of(counts.row(i).value(), counts.row(i).label(), cells)
                            : new Row(counts.totalRow(), Labels.say("total"), RowKind.TOTAL, cells));
        }
        return new Table(
                counts.id(name),
                CrossLabels.title(counts, "table." + name),
                counts.rows().label(),
                heads,
                lines,
                detail);
    }
}
