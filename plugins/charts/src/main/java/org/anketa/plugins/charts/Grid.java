package org.anketa.plugins.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;
import org.anketa.shared.NumberStyle;

/**
 * The numbers that a figure views, in the words of one reader's language: body rows by columns.
 *
 * @param styles how the numbers of each column are written
 * @param cells by row and column; NaN where nothing may be drawn: blank, hidden, undefined or infinite
 */
record Grid(
        List<String> rows, List<String> columns, List<NumberStyle> styles, List<List<Double>> cells, Locale locale) {

    Grid {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        styles = List.copyOf(styles);
        cells = List.copyOf(cells);
    }

    static Grid of(Figure figure, Table table, Locale locale) {
        List<Integer> positions = columnsOf(figure).stream()
                .map(id -> position(id, figure, table))
                .toList();
        List<String> rows = new ArrayList<>();
        List<List<Double>> cells = new ArrayList<>();
        for (Table.Row row : table.rows()) {
            if (row.kind() == Table.RowKind.BODY) {
                rows.add(plain(row.label().in(locale)));
                cells.add(positions.stream()
                        .map(at -> number(row.cells().get(at)))
                        .toList());
            }
        }
        List<Table.Column> columns =
                positions.stream().map(table.columns()::get).toList();
        return new Grid(
                rows,
                columns.stream().map(column -> plain(column.label().in(locale))).toList(),
                columns.stream().map(Table.Column::style).toList(),
                cells,
                locale);
    }

    /** The columns of numbers. */
    private static List<String> columnsOf(Figure figure) {
        return figure.kind() == Figure.Kind.QUADRANTS ? figure.columns().subList(0, 2) : figure.columns();
    }

    static int position(String column, Figure figure, Table table) {
        int at = table.indexOf(column);
        if (at < 0) {
            throw new IllegalArgumentException(
                    "Figure " + figure.id() + " names the column " + column + ", which table " + table.id() + " lacks");
        }
        return at;
    }

    static double number(Cell cell) {
        return cell instanceof Cell.Numeric numeric && Double.isFinite(numeric.value()) ? numeric.value() : Double.NaN;
    }

    /** One line without characters that files of pictures cannot hold. */
    static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF\\s]+", " ").strip();
    }

    double value(int row, int column) {
        return cells.get(row).get(column);
    }

    boolean isAbsent(int row, int column) {
        return Double.isNaN(value(row, column));
    }

    /** The number as its column writes it. */
    String text(int row, int column) {
        return styles.get(column).format(value(row, column), locale);
    }

    /** Every number that is there. */
    List<Double> present() {
        return cells.stream()
                .flatMap(List::stream)
                .filter(value -> !value.isNaN())
                .toList();
    }

    boolean hasAbsent() {
        return cells.stream().flatMap(List::stream).anyMatch(value -> value.isNaN());
    }

    Grid firstRows(int most) {
        return rows.size() <= most
                ? this
                : new Grid(rows.subList(0, most), columns, styles, cells.subList(0, most), locale);
    }

    Grid firstColumns(int most) {
        return columns.size() <= most
                ? this
                : new Grid(
                        rows,
                        columns.subList(0, most),
                        styles.subList(0, most),
                        cells.stream()
                                .map(row -> List.copyOf(row.subList(0, most)))
                                .toList(),
                        locale);
    }

    /** The positions of the rows from the top. */
    IntStream eachRow() {
        return IntStream.range(0, rows.size());
    }

    IntStream eachColumn() {
        return IntStream.range(0, columns.size());
    }
}
