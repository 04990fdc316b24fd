package org.anketa.plugins.charts;

import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.renderer.category.StackedBarRenderer;

/** Bars of 100 %, one a row, one part a column. */
final class StackedChart implements Chart {

    static final double THICKNESS = 22;

    private final Setting setting;
    private final Grid grid;
    private final Shares shares;
    private final ValueRows rows;

    StackedChart(Setting setting, Grid grid) {
        this.setting = setting;
        this.grid = grid;
        shares = Shares.of(grid);
        RowLabels labels = new RowLabels(grid.rows(), setting, THICKNESS, 0);
        BarBands bands = BarBands.of(grid.rows().size(), labels, new BarBands.Group(1, THICKNESS, 0));
        double greatest = grid.eachRow()
                .mapToDouble(row -> shares.sum(row, grid.eachColumn()))
                .max()
                .orElse(0);
        ValueScale scale = new ValueScale(0, Math.max(100, greatest), labels.room() < 260 ? 50 : 25);
        double after = labels.isAbove() ? 0 : ValueRows.halfNumber(setting, this::tick, 100);
        rows = new ValueRows(setting, labels, bands, scale, labels.right(), labels.room() - after);
    }

    private String tick(double value) {
        return Percent.tick(value, grid.locale());
    }

    @Override
    public List<Legend.Entry> legend() {
        return grid.eachColumn()
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
        StackedBarRenderer renderer = rows.bands().fit(new StackedBarRenderer());
        BarData data = new BarData();
        List<Parts.Part> parts = new ArrayList<>();
        grid.eachColumn()
                .forEach(column ->
                        renderer.setSeriesPaint(column, setting.colors().series(column)));
        grid.eachRow().forEach(row -> {
            double from = 0;
            for (int column = 0; column < grid.columns().size(); column++) {
                double share = shares.drawn(row, column);
                data.add(share, column, row);
                parts.add(new Parts.Part(
                        row, from, from + share, share, setting.colors().series(column)));
                from += share;
            }
        });
        renderer.setBarPainter(new GapPainter(0));
        rows.paint(pen, top, data.dataset(), renderer, this::tick);
        new Parts(parts).write(pen, top, rows, grid.locale());
        grid.eachRow()
                .filter(shares::isIncomplete)
                .forEach(row ->
                        rows.paintAbsent(pen, rows.x(shares.sum(row, grid.eachColumn())), rows.middle(row, 0, top)));
    }
}
