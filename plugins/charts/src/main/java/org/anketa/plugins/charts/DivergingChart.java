package org.anketa.plugins.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.category.StackedBarRenderer;

/**
 * Ordered answers around a neutral middle: the negative ones to the left, the positive ones to the right; of an odd
 * number the middle answer stands half to the left and half to the right of zero.
 */
final class DivergingChart implements Chart {

    private final Grid grid;
    private final Shares shares;
    private final List<Color> colors;
    private final int side;
    private final ValueRows rows;

    DivergingChart(Setting setting, Grid grid) {
        this.grid = grid;
        shares = Shares.of(grid);
        int answers = grid.columns().size();
        colors = setting.colors().answers(answers);
        side = answers / 2;
        RowLabels labels = new RowLabels(grid.rows(), setting, StackedChart.THICKNESS, 0);
        BarBands bands = BarBands.of(grid.rows().size(), labels, new BarBands.Group(1, StackedChart.THICKNESS, 0));
        double reach = grid.eachRow()
                .mapToDouble(row -> Math.max(-leftEnd(row), rightEnd(row)))
                .max()
                .orElse(0);
        ValueScale scale = ValueScale.symmetrical(reach, labels.room() < 420 ? 2 : 4);
        double half = labels.isAbove() ? 0 : ValueRows.halfNumber(setting, this::tick, scale.upper());
        rows = new ValueRows(setting, labels, bands, scale, labels.right() + half, labels.room() - 2 * half);
    }

    /** Either side counts upwards from the middle. */
    private String tick(double value) {
        return Percent.tick(Math.abs(value), grid.locale());
    }

    private boolean hasNeutral() {
        return grid.columns().size() % 2 == 1;
    }

    private double neutral(int row) {
        return hasNeutral() ? shares.drawn(row, side) : 0;
    }

    private double leftEnd(int row) {
        return -neutral(row) / 2 - shares.sum(row, IntStream.range(0, side));
    }

    private double rightEnd(int row) {
        return neutral(row) / 2 + shares.sum(row, positives());
    }

    private IntStream positives() {
        return IntStream.range(grid.columns().size() - side, grid.columns().size());
    }

    @Override
    public List<Legend.Entry> legend() {
        return grid.eachColumn()
                .mapToObj(column ->
                        new Legend.Entry(colors.get(column), grid.columns().get(column)))
                .toList();
    }

    @Override
    public double height() {
        return rows.height();
    }

    @Override
    public void paint(Pen pen, double top) {
        StackedBarRenderer renderer = rows.bands().fit(new StackedBarRenderer());
        renderer.setBarPainter(new GapPainter(hasNeutral() ? 2 : 0));
        rows.paint(pen, top, data(renderer).dataset(), renderer, this::tick);
        new Parts(parts()).write(pen, top, rows, grid.locale());
        grid.eachRow()
                .filter(shares::isIncomplete)
                .forEach(row -> rows.paintAbsent(pen, rows.x(rightEnd(row)), rows.middle(row, 0, top)));
    }

    /** JFreeChart stacks from zero outwards to either side, so the answers nearest to the middle come first. */
    private BarData data(StackedBarRenderer renderer) {
        BarData data = new BarData();
        if (hasNeutral()) {
            add(data, renderer, side, -0.5);
            add(data, renderer, side, 0.5);
        }
        for (int answer = side - 1; answer >= 0; answer--) {
            add(data, renderer, answer, -1);
        }
        positives().forEach(answer -> add(data, renderer, answer, 1));
        return data;
    }

    private void add(BarData data, StackedBarRenderer renderer, int answer, double factor) {
        int series = data.series();
        grid.eachRow().forEach(row -> data.add(factor * shares.drawn(row, answer), series, row));
        renderer.setSeriesPaint(series, colors.get(answer));
    }

    private List<Parts.Part> parts() {
        List<Parts.Part> parts = new ArrayList<>();
        grid.eachRow().forEach(row -> {
            double from = leftEnd(row);
            for (int answer = 0; answer < grid.columns().size(); answer++) {
                double share = shares.drawn(row, answer);
                parts.add(new Parts.Part(row, from, from + share, share, colors.get(answer)));
                from += share;
            }
        });
        return parts;
    }
}
