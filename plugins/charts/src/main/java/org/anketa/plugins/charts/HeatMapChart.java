package org.anketa.plugins.charts;

import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.anketa.shared.NumberStyle;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.PaintScale;
import org.jfree.data.xy.DefaultXYZDataset;

/** Rows by columns of cells colored by value, the value in each cell where it fits. */
final class HeatMapChart implements Chart {

    private static final double CELL = 28;
    private static final double WIDEST_CELL = 140;
    private static final double GAP = 2;

    private final Setting setting;
    private final Grid grid;
    private final RowLabels labels;
    private final ColumnHeads heads;
    private final double cell;
    private final ValueColors values;

    HeatMapChart(Setting setting, Grid grid) {
        this.setting = setting;
        this.grid = grid;
        labels = new RowLabels(grid.rows(), setting, CELL, 0);
        cell = Math.min(WIDEST_CELL, labels.room() / grid.columns().size());
        heads = new ColumnHeads(grid.columns(), setting, cell);
        values = ValueColors.of(grid.present(), setting.colors());
    }

    /** A scale only where numbers don't tell. */
    @Override
    public List<Legend.Entry> legend() {
        return numbersFit(setting.small())
                ? List.of()
                : values.legend(grid.styles().get(0), grid.locale());
    }

    @Override
    public double height() {
        return heads.height() + labels.height();
    }

    @Override
    public void paint(Pen pen, double top) {
        double first = top + heads.height();
        heads.paint(pen, labels.right(), top);
        labels.paint(pen, first);
        QuietPlots quiet = new QuietPlots(setting);
        double middle = middleOfCell() / labels.band();
        NumberAxis down = QuietPlots.hidden(-middle, grid.rows().size() - middle);
        down.setInverted(true);
        NumberAxis across = QuietPlots.hidden(-0.5, grid.columns().size() - 0.5);
        double width = cell * grid.columns().size();
        QuietPlots.paint(
                quiet.plane(data(), across, down, renderer(), 0), pen, labels.right(), first, width, labels.height());
        paintNumbers(pen, first);
    }

    /** Cells touch but for a hair where the labels stand beside them. */
    private double cellHeight() {
        return labels.isAbove() ? CELL : labels.band() - GAP;
    }

    private double middleOfCell() {
        return labels.isAbove() ? labels.before() + CELL / 2 : labels.band() / 2;
    }

    private void paintNumbers(Pen pen, double first) {
        Font font = numbersFit(setting.value()) ? setting.value() : setting.small();
        boolean fit = numbersFit(font);
        grid.eachRow()
                .forEach(row -> grid.eachColumn().forEach(column -> {
                    double x = labels.right() + (column + 0.5) * cell;
                    double middle = first + row * labels.band() + middleOfCell();
                    if (grid.isAbsent(row, column)) {
                        pen.center(ValueRows.ABSENT, font, setting.colors().quiet(), x, middle);
                    } else if (fit) {
                        Color fill = values.color(grid.value(row, column));
                        pen.center(text(row, column), font, Shades.textOn(fill), x, middle);
                    }
                }));
    }

    private boolean numbersFit(Font font) {
        return grid.eachRow()
                .allMatch(row -> grid.eachColumn()
                        .allMatch(column -> Typeface.width(text(row, column), font) + GAP + 4 <= cell));
    }

    /** Without the percent sign, which a cell has no room for: the title or the column says it. */
    private String text(int row, int column) {
        NumberStyle style = grid.styles().get(column);
        return (style == NumberStyle.PERCENT ? NumberStyle.TENTHS : style)
                .format(grid.value(row, column), grid.locale());
    }

    private DefaultXYZDataset data() {
        int size = grid.rows().size() * grid.columns().size();
        double[][] points = new double[3][size];
        for (int i = 0; i < size; i++) {
            int row = i / grid.columns().size();
            int column = i % grid.columns().size();
            points[0][i] = column;
            points[1][i] = row;
            points[2][i] = grid.value(row, column);
        }
        DefaultXYZDataset data = new DefaultXYZDataset();
        data.addSeries(0, points);
        return data;
    }

    private FlatBlocks renderer() {
        FlatBlocks renderer = new FlatBlocks();
        renderer.setBlockWidth(1 - GAP / cell);
        renderer.setBlockHeight(cellHeight() / labels.band());
        renderer.setPaintScale(new PaintScale() {
            @Override
            public double getLowerBound() {
                return values.least();
            }

            @Override
            public double getUpperBound() {
                return values.greatest();
            }

            @Override
            public Paint getPaint(double value) {
                return Double.isNaN(value) ? setting.colors().grid() : values.color(value);
            }
        });
        return renderer;
    }
}
