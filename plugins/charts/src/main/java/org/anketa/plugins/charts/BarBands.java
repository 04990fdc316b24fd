package org.anketa.plugins.charts;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.renderer.category.BarRenderer;

/**
 * How bars share the height of a chart.
 *
 * @param rows at least one
 * @param band the height of a row
 * @param bars of a row, beneath each other
 * @param thickness of a bar
 * @param gap between the bars of a row
 */
record BarBands(int rows, double band, int bars, double thickness, double gap) {

    /** The height that the bars of a row need, with air. */
    static double needed(int bars, double thickness, double gap) {
        return bars * thickness + (bars - 1) * gap + Math.max(10, thickness * 0.62);
    }

    double height() {
        return rows * band;
    }

    private double group() {
        return bars * thickness + (bars - 1) * gap;
    }

    double middle(int row, int bar, double top) {
        return top + row * band + (band - group()) / 2 + bar * (thickness + gap) + thickness / 2;
    }

    /** An unseen axis whose margins put the bars of JFreeChart exactly here. */
    CategoryAxis axis() {
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        double air = (band - group()) / height();
        axis.setLowerMargin(air / 2);
        axis.setUpperMargin(air / 2);
        axis.setCategoryMargin(air * (rows - 1));
        return axis;
    }

    <R extends BarRenderer> R fit(R renderer) {
        renderer.setItemMargin(bars > 1 ? rows * (bars - 1) * gap / height() : 0);
        return renderer;
    }
}
