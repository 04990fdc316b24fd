package org.anketa.plugins.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.function.DoubleFunction;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.xy.XYDataset;

/** Plots of JFreeChart with nothing on them but marks, a light grid across the value axis, and its numbers. */
final class QuietPlots {

    /** The height of the value axis's numbers under a plot. */
    static final double AXIS = 24;

    private static final Color NOTHING = new Color(0, 0, 0, 0);

    private final Setting setting;

    QuietPlots(Setting setting) {
        this.setting = setting;
    }

    /** A value axis that writes its numbers in the reader's language. */
    NumberAxis axis(ValueScale scale, DoubleFunction<String> words) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(scale.lower(), scale.upper());
        axis.setTickUnit(new NumberTickUnit(scale.step(), new Words(words)));
        return axis;
    }

    static NumberAxis hidden(double lower, double upper) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(lower, upper);
        axis.setVisible(false);
        return axis;
    }

    /** Rows from the top, values to the right, the axis below. */
    CategoryPlot rows(CategoryDataset data, BarBands bands, NumberAxis values, CategoryItemRenderer renderer) {
        CategoryPlot plot = new CategoryPlot(data, bands.axis(), values, null);
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        AxisSpace below = new AxisSpace();
        below.setBottom(AXIS);
        plot.setFixedRangeAxisSpace(below);
        calm(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselineVisible(values.getLowerBound() < 0);
        plot.setRangeZeroBaselinePaint(
                Shades.mix(setting.colors().grid(), setting.colors().quiet(), 0.4));
        plot.setRangeZeroBaselineStroke(new BasicStroke(1));
        plot.setRenderer(renderer);
        calm(values);
        return plot;
    }

    /** A plane of two axes, with room for the value axis's numbers at the left. */
    XYPlot plane(XYDataset data, NumberAxis domain, NumberAxis range, XYItemRenderer renderer, double leftSpace) {
        XYPlot plot = new XYPlot(data, domain, range, null);
        plot.setFixedDomainAxisSpace(new AxisSpace());
        AxisSpace left = new AxisSpace();
        left.setLeft(leftSpace);
        plot.setFixedRangeAxisSpace(left);
        calm(plot);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(leftSpace > 0);
        plot.setRenderer(renderer);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        calm(range);
        return plot;
    }

    /** Draws a plot, axes included, into a rectangle. */
    static void paint(Plot plot, Pen pen, double x, double y, double width, double height) {
        plot.draw(pen.graphics(), new Rectangle2D.Double(x, y, width, height), null, null, null);
    }

    /** Comes before the renderer is set, whose colors the theme would take away. */
    private void calm(Plot plot) {
        Colors colors = setting.colors();
        StandardChartTheme theme = new StandardChartTheme("quiet", false);
        theme.setExtraLargeFont(setting.title());
        theme.setLargeFont(setting.subtitle());
        theme.setRegularFont(setting.small());
        theme.setSmallFont(setting.small());
        theme.setTickLabelPaint(colors.quiet());
        theme.setAxisLabelPaint(colors.quiet());
        theme.setPlotBackgroundPaint(NOTHING);
        theme.setChartBackgroundPaint(NOTHING);
        theme.setRangeGridlinePaint(colors.grid());
        theme.setAxisOffset(RectangleInsets.ZERO_INSETS);
        theme.apply(new JFreeChart(null, null, plot, false));
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
    }

    private static void calm(NumberAxis axis) {
        axis.setAxisLineVisible(false);
        axis.setTickMarksVisible(false);
        axis.setTickLabelInsets(new RectangleInsets(6, 2, 2, 6));
    }

    /** Lets JFreeChart write numbers as a function does. */
    private static final class Words extends NumberFormat {

        private final transient DoubleFunction<String> words;

        Words(DoubleFunction<String> words) {
            this.words = words;
        }

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
            return to.append(words.apply(number));
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
            return format((double) number, to, position);
        }

        @Override
        public Number parse(String source, ParsePosition position) {
            throw new UnsupportedOperationException("Axes only write numbers");
        }
    }
}
