package org.anketa.plugins.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.renderer.category.BarRenderer;

/** Bars from zero with their values beside them: one a row with its interval, or a group a row. */
final class BarChart implements Chart {

    private static final double CAP = 3;
    private static final double WHISKER = 1.2;

    private final Setting setting;
    private final Grid grid;
    private final List<Mark> marks;
    private final int series;
    private final Font font;
    private final DoubleFunction<String> ticks;
    private final ValueRows rows;

    private BarChart(Setting setting, Grid grid, List<Mark> marks, int series, double thickness) {
        this.setting = setting;
        this.grid = grid;
        this.marks = marks;
        this.series = series;
        font = series == 1 ? setting.value() : setting.small();
        BarBands.Group group = new BarBands.Group(series, thickness, 2);
        RowLabels labels = new RowLabels(grid.rows(), setting, group.height(), 0);
        BarBands bands = BarBands.of(grid.rows().size(), labels, group);
        ValueScale scale = Mark.scale(marks, ValueRows.mostSteps(labels.room()));
        ticks = ValueRows.ticks(grid.styles().get(0), grid.locale());
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
        double most = room - ValueRows.halfNumber(setting, ticks, scale.upper());
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
        for (int i = 0; i < series; i++) {
            renderer.setSeriesPaint(
                    i,
                    series == 1 ? setting.colors().accent() : setting.colors().series(i));
        }
        rows.paint(pen, top, data.dataset(), renderer, ticks);
        marks.forEach(mark -> annotate(pen, mark, rows.middle(mark.row(), mark.bar(), top)));
    }

    private void annotate(Pen pen, Mark mark, double middle) {
        if (mark.isAbsent()) {
            rows.paintAbsent(pen, rows.x(0), middle);
            return;
        }
        if (mark.hasInterval()) {
            paintWhisker(pen, mark, middle);
        }
        double end = rows.x(mark.end());
        if (mark.value() < 0) {
            pen.end(mark.text(), font, setting.colors().ink(), end - ValueRows.BESIDE, middle);
        } else {
            pen.start(mark.text(), font, setting.colors().ink(), end + ValueRows.BESIDE, middle);
        }
    }

    /** In two colors, so that it stands out from the bar and from the paper; it may reach over zero. */
    private void paintWhisker(Pen pen, Mark mark, double middle) {
        double low = rows.x(mark.low());
        double high = rows.x(mark.high());
        double from = rows.x(Math.min(0, mark.value()));
        double to = rows.x(Math.max(0, mark.value()));
        Color outside = setting.colors().ink();
        Color inside = Shades.textOn(setting.colors().accent());
        paintStretch(pen, outside, low, Math.min(high, from), middle);
        paintStretch(pen, inside, Math.max(low, from), Math.min(high, to), middle);
        paintStretch(pen, outside, Math.max(low, to), high, middle);
        for (double end : new double[] {low, high}) {
            Color color = end > from && end < to ? inside : outside;
            pen.line(color, WHISKER, end, middle - CAP, end, middle + CAP);
        }
    }

    private static void paintStretch(Pen pen, Color color, double from, double to, double middle) {
        if (from < to) {
            pen.line(color, WHISKER, from, middle, to, middle);
        }
    }
}
