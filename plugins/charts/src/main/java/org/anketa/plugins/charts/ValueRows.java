package org.anketa.plugins.charts;

import java.util.Locale;
import java.util.function.DoubleFunction;
import org.anketa.shared.NumberStyle;
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
        CategoryPlot plot = quiet.rows(data, bands, quiet.axis(scale, ticks), renderer);
        QuietPlots.paint(plot, pen, left, top, width, height());
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
        return (int) Math.max(2, Math.min(8, width / 64));
    }
}
