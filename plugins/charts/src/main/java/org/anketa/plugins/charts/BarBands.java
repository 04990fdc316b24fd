package org.anketa.plugins.charts;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/**
 * How bars share the height of a chart.
 *
 * @param rows at least one
 * @param band the height of a row
 * @param before from the top of a row to its first bar
 * @param group the bars of a row
 */
record BarBands(int rows, double band, double before, Group group) {

    /**
     * Bars beneath each other.
     *
     * @param gap between two of them
     */
    record Group(int bars, double thickness, double gap) {

        double height() {
            return bars * thickness + (bars - 1) * gap;
        }
    }

    static BarBands of(int rows, RowLabels labels, Group group) {
        return new BarBands(rows, labels.band(), labels.before(), group);
    }

    double height() {
        return rows * band;
    }

    double middle(int row, int bar, double top) {
        return top + row * band + before + bar * (group.thickness() + group.gap()) + group.thickness() / 2;
    }

    double middleOfRow(int row, double top) {
        return top + row * band + before + group.height() / 2;
    }

    /** An unseen axis whose margins put the bars of JFreeChart exactly here. */
    CategoryAxis axis() {
        CategoryAxis axis = new CategoryAxis();
        axis.setVisible(false);
        axis.setLowerMargin(before / height());
        axis.setUpperMargin((band - before - group.height()) / height());
        axis.setCategoryMargin((band - group.height()) / height() * (rows - 1));
        return axis;
    }

    /** Flat bars in their places. */
    <R extends BarRenderer> R fit(R renderer) {
        renderer.setBarPainter(new StandardBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setItemMargin(rows * (group.bars() - 1) * group.gap() / height());
        return renderer;
    }
}
