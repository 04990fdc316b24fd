package org.anketa.plugins.charts;

import java.util.Locale;
import java.util.function.DoubleFunction;
import org.anketa.shared.NumberStyle;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.data.category.CategoryDataset;

/**
 * The frame of every chart of rows: labels at the left, marks in bands, the value axis below.
 *
 * @param left where the lower end of the scale lies
 * @param width of the scale in pixels
 */
record ValueRows(Setting setting, RowLabels labels, BarBands bands, ValueScale scale, double left, double width) {

    static final String ABSENT = "–";

    /** How far short grid lines show over and under the marks. */
    private static final double OVERHANG = 3;

    /** Air between a mark and its value. */
    static final double BESIDE = 6;

    double height() {
        return labels.height() + QuietPlots.AXIS;
    }

    double x(double value) {
        return left + scale.share(value) * width;
    }

    double middle(int row, int bar, double top) {
        return bands.middle(row, bar, top);
    }

    /** Labels, grid, axis and the marks of the renderer. */
    void paint(Pen pen, double top, CategoryDataset data, CategoryItemRenderer renderer, DoubleFunction<String> ticks) {
        labels.paint(pen, top);
        QuietPlots quiet = new QuietPlots(setting);
        NumberAxis values = quiet.axis(scale, ticks);
        CategoryPlot plot = quiet.rows(data, bands, values, renderer);
        if (labels.isAbove()) {
            plot.setRangeGridlinesVisible(false);
            plot.setRangeZeroBaselineVisible(false);
            values.setTickLabelsVisible(false);
            paintShortGrid(pen, top);
            paintNumbers(pen, top, ticks);
        }
        QuietPlots.paint(plot, pen, left, top, width, height());
    }

    /** Grid lines behind the marks only, so that they don't cross the labels above. */
    private void paintShortGrid(Pen pen, double top) {
        double half = bands.group().height() / 2 + OVERHANG;
        for (double value : scale.steps()) {
            for (int row = 0; row < bands.rows(); row++) {
                double middle = bands.middleOfRow(row, top);
                pen.line(setting.colors().grid(), 1, x(value), middle - half, x(value), middle + half);
            }
        }
    }

    /** The axis's numbers, the outermost kept inside of the picture. */
    private void paintNumbers(Pen pen, double top, DoubleFunction<String> ticks) {
        for (double value : scale.steps()) {
            double half = halfNumber(setting, ticks, value);
            double middle = Math.min(setting.right() - half, Math.max(setting.left() + half, x(value)));
            pen.center(
                    ticks.apply(value), setting.small(), setting.colors().quiet(), middle, top + labels.height() + 12);
        }
    }

    /** Half the width of a number on the axis, which is centered at its place. */
    static double halfNumber(Setting setting, DoubleFunction<String> ticks, double value) {
        return Typeface.width(ticks.apply(value), setting.small()) / 2;
    }

    /** Says that there is nothing to draw. */
    void paintAbsent(Pen pen, double x, double middle) {
        pen.start(ABSENT, setting.value(), setting.colors().quiet(), x + BESIDE, middle);
    }

    /** How an axis writes the numbers of a column. */
    static DoubleFunction<String> ticks(NumberStyle style, Locale locale) {
        return style == NumberStyle.PERCENT
                ? value -> Percent.tick(value, locale)
                : value -> NumberStyle.PLAIN.format(value, locale);
    }

    /** How many steps of the scale a width can hold. */
    static int mostSteps(double width) {
        return (int) Math.max(2, Math.min(8, width / 52));
    }
}
