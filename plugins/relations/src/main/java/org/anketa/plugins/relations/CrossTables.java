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

    /** What a cell is a part of. */
    private enum Whole {
        ROW,
        COLUMN,
        TABLE,
        /** The sums of its row and its column stand beside it. */
        ROW_AND_COLUMN
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
        tables.add(withTotals(
                "counts", NumberStyle.COUNT, (i, j) -> sum(counts.cases(), i, j), Whole.ROW_AND_COLUMN, false));
        if (counts.isWeighted()) {
            tables.add(withTotals(
                    "weighted_counts", NumberStyle.TENTHS, (i, j) -> sum(weights, i, j), Whole.ROW_AND_COLUMN, true));
        }
        tables.add(withTotals("row_pct", NumberStyle.TENTHS, (i, j) -> percent(i, j, i, columns), Whole.ROW, false));
        tables.add(withTotals("col_pct", NumberStyle.TENTHS, (i, j) -> percent(i, j, rows, j), Whole.COLUMN, false));
        tables.add(
                withTotals("total_pct", NumberStyle.TENTHS, (i, j) -> percent(i, j, rows, columns), Whole.TABLE, true));
        tables.add(withTotals(
                "expected", NumberStyle.TENTHS, (i, j) -> expected(tested, i, j), Whole.ROW_AND_COLUMN, true));
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

    /** The cases of the whole beside those of the cell. */
    private double others(int row, int column, Whole whole) {
        return switch (whole) {
            case ROW -> leftTo(row, columns, row, column);
            case COLUMN -> leftTo(rows, column, row, column);
            case TABLE -> leftTo(rows, columns, row, column);
            case ROW_AND_COLUMN -> {
                double ofRow = leftTo(row, columns, row, column);
                double ofColumn = leftTo(rows, column, row, column);
                yield ofRow > 0 && ofColumn > 0 ? Math.min(ofRow, ofColumn) : Math.max(ofRow, ofColumn);
            }
        };
    }

    private double leftTo(int wholeRow, int wholeColumn, int row, int column) {
        return sum(counts.cases(), wholeRow, wholeColumn) - sum(counts.cases(), row, column);
    }

    private Table withTotals(String name, NumberStyle style, Value value, Whole whole, boolean detail) {
        return table(name, style, value, whole, 1, detail);
    }

    private Table plain(String name, Value value, boolean detail) {
        return table(name, NumberStyle.HUNDREDTHS, value, Whole.ROW_AND_COLUMN, 0, detail);
    }

    private Table table(String name, NumberStyle style, Value value, Whole whole, int margin, boolean detail) {
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
                cells.add(Cell.part(value.at(i, j), sum(counts.cases(), i, j), others(i, j, whole)));
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
