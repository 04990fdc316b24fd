package org.anketa.plugins.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;

/**
 * Points of a plane that two lines part in four.
 *
 * @param all in the order of their rows; those that can't be shown left out
 * @param across where the upright line stands; NaN for none
 * @param up where the level line stands; NaN for none
 */
record Points(List<Point> all, double across, double up, Grid grid) {

    /**
     * A point.
     *
     * @param number its row's, from 1
     * @param part what its part of the plane means; empty where nobody says
     */
    record Point(int number, double x, double y, String label, String part) {}

    Points {
        all = List.copyOf(all);
    }

    /** @param grid of the figure's two columns of numbers */
    static Points of(Figure figure, Table table, Grid grid) {
        int x = Grid.position(figure.columns().get(0), figure, table);
        int y = Grid.position(figure.columns().get(1), figure, table);
        int words = Grid.position(figure.columns().get(2), figure, table);
        List<Table.Row> rows = table.rows().stream()
                .filter(row -> row.kind() == Table.RowKind.BODY)
                .limit(grid.rows().size())
                .toList();
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!grid.isAbsent(i, 0) && !grid.isAbsent(i, 1)) {
                String part = part(rows.get(i).cells().get(words), grid);
                points.add(new Point(
                        i + 1, grid.value(i, 0), grid.value(i, 1), grid.rows().get(i), part));
            }
        }
        List<Cell> lines = table.rows().stream()
                .filter(row -> row.kind() == Table.RowKind.TOTAL)
                .findFirst()
                .map(Table.Row::cells)
                .orElse(List.of());
        return new Points(
                points,
                lines.isEmpty() ? Double.NaN : Grid.number(lines.get(x)),
                lines.isEmpty() ? Double.NaN : Grid.number(lines.get(y)),
                grid);
    }

    private static String part(Cell cell, Grid grid) {
        return cell instanceof Cell.Words words ? Grid.plain(words.text().in(grid.locale())) : "";
    }

    boolean isParted() {
        return !Double.isNaN(across) && !Double.isNaN(up);
    }

    /** What the parts mean, each once, in the order of the points. */
    List<String> parts() {
        return all.stream()
                .map(Point::part)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** All positions to the right, the line's among them. */
    DoubleStream acrosses() {
        return DoubleStream.concat(all.stream().mapToDouble(Point::x), line(across));
    }

    DoubleStream ups() {
        return DoubleStream.concat(all.stream().mapToDouble(Point::y), line(up));
    }

    private static DoubleStream line(double at) {
        return Double.isNaN(at) ? DoubleStream.empty() : DoubleStream.of(at);
    }
}
