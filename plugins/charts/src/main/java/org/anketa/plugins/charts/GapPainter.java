package org.anketa.plugins.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Paints parts of stacked bars with a hair of paper between them; no outline, no shadow.
 *
 * @param joined how many of the first series are halves of one part around zero, and so touch
 */
record GapPainter(int joined) implements BarPainter {

    private static final double HALF_GAP = 0.5;

    @Override
    public void paintBar(
            Graphics2D graphics, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
        boolean joinsRight = joined > 0 && row == 0;
        boolean joinsLeft = joined > 0 && row == 1;
        double from = bar.getMinX() + (joinsLeft ? 0 : HALF_GAP);
        double to = bar.getMaxX() - (joinsRight ? 0 : HALF_GAP);
        if (to > from) {
            graphics.setPaint(renderer.getItemPaint(row, column));
            graphics.fill(new Rectangle2D.Double(from, bar.getY(), to - from, bar.getHeight()));
        }
    }

    @Override
    public void paintBarShadow(
            Graphics2D graphics,
            BarRenderer renderer,
            int row,
            int column,
            RectangularShape bar,
            RectangleEdge base,
            boolean pegShadow) {
        // Nothing here casts a shadow.
    }
}
