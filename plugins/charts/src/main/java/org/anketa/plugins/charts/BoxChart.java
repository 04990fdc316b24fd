package org.anketa.plugins.charts;

import java.awt.BasicStroke;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import org.jfree.chart.renderer.category.BoxAndWhiskerRenderer;
import org.jfree.data.statistics.BoxAndWhiskerItem;
import org.jfree.data.statistics.DefaultBoxAndWhiskerCategoryDataset;

/**
 * One box a row from quartile to quartile, with whiskers, and the median written above its line. A whisker whose end may
 * not be shown isn't drawn.
 */
final class BoxChart implements Chart {

    private static final double THICKNESS = 18;
    private static final double HEAD = 14;
    private static final int Q1 = 1;
    private static final int MEDIAN = 2;
    private static final int Q3 = 3;

    private final Setting setting;
    private final Grid grid;
    private final DoubleFunction<String> ticks;
    private final ValueRows rows;

    BoxChart(Setting setting, Grid grid) {
        this.setting = setting;
        this.grid = grid;
        RowLabels labels = new RowLabels(grid.rows(), setting, THICKNESS, HEAD);
        BarBands bands = BarBands.of(grid.rows().size(), labels, new BarBands.Group(1, THICKNESS, 0));
        List<Double> present = grid.present();
        ValueScale scale = ValueScale.covering(
                present.stream().mapToDouble(Double::doubleValue).min().orElse(0),
                present.stream().mapToDouble(Double::doubleValue).max().orElse(1),
                ValueRows.mostSteps(labels.room()));
        ticks = ValueRows.ticks(grid.styles().get(0), grid.locale());
        double after = labels.isAbove() ? 0 : ValueRows.halfNumber(setting, ticks, scale.upper());
        rows = new ValueRows(setting, labels, bands, scale, labels.right(), labels.room() - after);
    }

    @Override
    public double height() {
        return rows.height();
    }

    @Override
    public void paint(Pen pen, double top) {
        rows.paint(pen, top, data(), renderer(), ticks);
        grid.eachRow().forEach(row -> {
            double middle = rows.middle(row, 0, top);
            if (hasNoBox(grid, row)) {
                rows.paintAbsent(pen, rows.left(), middle);
            } else {
                pen.center(
                        grid.text(row, MEDIAN),
                        setting.small(),
                        setting.colors().ink(),
                        medianLabel(row),
                        middle - (THICKNESS + HEAD) / 2);
            }
        });
    }

    /** Above the median, but inside the picture. */
    private double medianLabel(int row) {
        double half = Typeface.width(grid.text(row, MEDIAN), setting.small()) / 2;
        return Math.max(setting.left() + half, Math.min(rows.x(grid.value(row, MEDIAN)), setting.right() - half));
    }

    /** Whether a quartile is missing, so that there is nothing to draw in the row. */
    static boolean hasNoBox(Grid grid, int row) {
        return IntStream.rangeClosed(Q1, Q3).anyMatch(column -> grid.isAbsent(row, column));
    }

    /** Whether there is a box, but not both of its whiskers. */
    static boolean lacksWhisker(Grid grid, int row) {
        return !hasNoBox(grid, row) && (grid.isAbsent(row, 0) || grid.isAbsent(row, Q3 + 1));
    }

    /** The end of a whisker; where it is absent, the quartile that it begins at. */
    private double whisker(int row, int end, int quartile) {
        return grid.value(row, grid.isAbsent(row, end) ? quartile : end);
    }

    private DefaultBoxAndWhiskerCategoryDataset data() {
        DefaultBoxAndWhiskerCategoryDataset data = new DefaultBoxAndWhiskerCategoryDataset();
        grid.eachRow()
                .forEach(row -> data.add(
                        hasNoBox(grid, row)
                                ? new BoxAndWhiskerItem(null, null, null, null, null, null, null, null, List.of())
                                : item(row),
                        0,
                        row));
        return data;
    }

    private BoxAndWhiskerItem item(int row) {
        return new BoxAndWhiskerItem(
                null,
                grid.value(row, MEDIAN),
                grid.value(row, Q1),
                grid.value(row, Q3),
                whisker(row, 0, Q1),
                whisker(row, Q3 + 1, Q3),
                null,
                null,
                List.of());
    }

    private BoxAndWhiskerRenderer renderer() {
        BoxAndWhiskerRenderer renderer = new BoxAndWhiskerRenderer();
        Colors colors = setting.colors();
        renderer.setMeanVisible(false);
        renderer.setWhiskerWidth(0.4);
        renderer.setSeriesPaint(0, colors.series(8));
        renderer.setUseOutlinePaintForWhiskers(true);
        renderer.setSeriesOutlinePaint(0, colors.accent());
        renderer.setSeriesOutlineStroke(0, new BasicStroke(1.3f));
        renderer.setArtifactPaint(colors.ink());
        return renderer;
    }
}
