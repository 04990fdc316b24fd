package org.anketa.plugins.charts;

import java.awt.Font;
import java.util.List;
import org.jfree.chart.renderer.category.BarRenderer;

/** Bars from zero with their values beside them: one a row with its interval, or a group a row. */
final class BarChart implements Chart {

    private static final double CAP = 3;

    private final Setting setting;
    private final Grid grid;
    private final List<Mark> marks;
    private final int series;
    private final Font font;
    private final ValueRows rows;

    private BarChart(Setting setting, Grid grid, List<Mark> marks, int series, double thickness) {
        this.setting = setting;
        this.grid = grid;
        this.marks = marks;
        this.series = series;
        font = series == 1 ? setting.value() : setting.small();
        double gap = series == 1 ? 0 : 2;
        RowLabels labels = new RowLabels(grid.rows(), setting, BarBands.needed(series, thickness, gap));
        BarBands bands = new BarBands(grid.rows().size(), labels.band(), series, thickness, gap);
        ValueScale scale = Mark.scale(marks, ValueRows.mostSteps(labels.room()));
        double before = roomBefore();
        rows = new ValueRows(
                setting, labels, bands, scale, labels.right() + before, width(scale, labels.room() - before));
    }

    /** One bar a row; the columns are the value and optionally the ends of its interval. */
    static BarChart single(Setting setting, Grid grid) {
        List<Mark> marks =
                grid.eachRow().mapToObj(row -> Mark.withInterval(grid, row)).toList();
        return new BarChart(setting, grid, marks, 1, 18);
    }

    /** A group of bars a row, one bar a column. */
    static BarChart grouped(Setting setting, Grid grid) {
        List<Mark> marks = grid.eachRow()
                .boxed()
                .flatMap(row -> grid.eachColumn().mapToObj(column -> Mark.plain(grid, row, column)))
                .toList();
        return new BarChart(setting, grid, marks, grid.columns().size(), 13);
    }

    /** What the values of negative bars take at the left. */
    private double roomBefore() {
        return marks.stream()
                .filter(mark -> mark.value() < 0)
                .mapToDouble(mark -> mark.textWidth(font))
                .max()
                .orElse(0);
    }

    /** The widest scale whose bars leave room for the values after them, and its last number for itself. */
    private double width(ValueScale scale, double room) {
        String last = ValueRows.ticks(grid.styles().get(0), grid.locale()).apply(scale.upper());
        double most = room - Typeface.width(last, setting.small()) / 2;
        return marks.stream()
                .filter(mark -> mark.value() >= 0 && scale.share(mark.end()) > 0)
                .mapToDouble(mark -> (room - mark.textWidth(font)) / scale.share(mark.end()))
                .reduce(most, Math::min);
    }

    @Override
    public List<Legend.Entry> legend() {
        return series == 1
                ? List.of()
                : grid.eachColumn()
                        .mapToObj(column -> new Legend.Entry(
                                setting.colors().series(column), grid.columns().get(column)))
                        .toList();
    }

    @Override
    public double height() {
        return rows.height();
    }

    @Override
    public void paint(Pen pen, double top) {
        BarData data = new BarData();
        marks.forEach(mark -> data.add(mark.value(), mark.bar(), mark.row()));
        BarRenderer renderer = rows.bands().fit(new BarRenderer());
        renderer.setDrawBarOutline(false);
        for (int i = 0; i < series; i++) {
            renderer.setSeriesPaint(
                    i,
                    series == 1 ? setting.colors().accent() : setting.colors().series(i));
        }
        rows.paint(
                pen,
                top,
                data.dataset(),
                renderer,
                ValueRows.ticks(grid.styles().get(0), grid.locale()));
        marks.forEach(mark -> annotate(pen, mark, rows.middle(mark.row(), mark.bar(), top)));
    }

    private void annotate(Pen pen, Mark mark, double middle) {
        if (mark.isAbsent()) {
            rows.paintAbsent(pen, rows.x(0), middle);
            return;
        }
        if (mark.hasInterval()) {
            paintWhisker(pen, rows.x(mark.low()), rows.x(mark.high()), middle);
        }
        double end = rows.x(mark.end());
        if (mark.value() < 0) {
            pen.end(mark.text(), font, setting.colors().ink(), end - ValueRows.BESIDE, middle);
        } else {
            pen.start(mark.text(), font, setting.colors().ink(), end + ValueRows.BESIDE, middle);
        }
    }

    private void paintWhisker(Pen pen, double low, double high, double middle) {
        pen.line(setting.colors().ink(), 1.2, low, middle, high, middle);
        pen.line(setting.colors().ink(), 1.2, low, middle - CAP, low, middle + CAP);
        pen.line(setting.colors().ink(), 1.2, high, middle - CAP, high, middle + CAP);
    }
}
