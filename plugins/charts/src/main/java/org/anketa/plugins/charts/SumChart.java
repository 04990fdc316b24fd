package org.anketa.plugins.charts;

import java.awt.Color;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.renderer.category.StackedBarRenderer;

/** Bars of counts that add up, one a row, one part a column, the sum beside each bar; negative counts count as none. */
final class SumChart implements Chart {

    private static final double THICKNESS = 16;

    private final Setting setting;
    private final Grid grid;
    private final DoubleFunction<String> words;
    private final ValueRows rows;

    SumChart(Setting setting, Grid grid) {
        this.setting = setting;
        this.grid = grid;
        words = ValueRows.ticks(grid.styles().get(0), grid.locale());
        RowLabels labels = new RowLabels(grid.rows(), setting, THICKNESS, 0);
        BarBands bands = BarBands.of(grid.rows().size(), labels, new BarBands.Group(1, THICKNESS, 0));
        double greatest =
                Math.max(1, grid.eachRow().mapToDouble(this::sum).max().orElse(0));
        // A step below one would write fractions of people on the axis.
        int steps = (int) Math.min(ValueRows.mostSteps(labels.room()), Math.max(greatest, 1));
        ValueScale scale = ValueScale.covering(0, greatest, steps).trimmedTo(0, greatest);
        double after = Typeface.width(words.apply(greatest), setting.value()) + ValueRows.BESIDE;
        rows = new ValueRows(setting, labels, bands, scale, labels.right(), labels.room() - after);
    }

    private double drawn(int row, int column) {
        return grid.isAbsent(row, column) ? 0 : Math.max(0, grid.value(row, column));
    }

    private double sum(int row) {
        return grid.eachColumn().mapToDouble(column -> drawn(row, column)).sum();
    }

    @Override
    public List<Legend.Entry> legend() {
        return grid.columns().size() == 1
                ? List.of()
                : grid.eachColumn()
                        .mapToObj(column ->
                                new Legend.Entry(color(column), grid.columns().get(column)))
                        .toList();
    }

    private Color color(int column) {
        return grid.columns().size() == 1
                ? setting.colors().accent()
                : setting.colors().series(column);
    }

    @Override
    public double height() {
        return rows.height();
    }

    @Override
    public void paint(Pen pen, double top) {
        StackedBarRenderer renderer = rows.bands().fit(new StackedBarRenderer());
        BarData data = new BarData();
        grid.eachColumn().forEach(column -> renderer.setSeriesPaint(column, color(column)));
        grid.eachRow().forEach(row -> grid.eachColumn().forEach(column -> data.add(drawn(row, column), column, row)));
        renderer.setBarPainter(new GapPainter(0));
        rows.paint(pen, top, data.dataset(), renderer, words);
        grid.eachRow().forEach(row -> paintSum(pen, row, rows.middle(row, 0, top)));
    }

    /** A sum whose parts are not all known is not written: it would be too small. */
    private void paintSum(Pen pen, int row, double middle) {
        double end = rows.x(sum(row));
        if (grid.eachColumn().anyMatch(column -> grid.isAbsent(row, column))) {
            rows.paintAbsent(pen, end, middle);
        } else {
            pen.start(words.apply(sum(row)), setting.value(), setting.colors().ink(), end + ValueRows.BESIDE, middle);
        }
    }
}
