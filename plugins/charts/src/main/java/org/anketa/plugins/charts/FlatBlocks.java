package org.anketa.plugins.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYBlockRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jfree.data.xy.XYZDataset;

/** Blocks without the outline that JFreeChart draws around them, which would eat half of the gap. */
final class FlatBlocks extends XYBlockRenderer {

    @Override
    public void drawItem(
            Graphics2D graphics,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis across,
            ValueAxis down,
            XYDataset dataset,
            int series,
            int item,
            CrosshairState crosshair,
            int pass) {
        double x = dataset.getXValue(series, item);
        double y = dataset.getYValue(series, item);
        double left = across.valueToJava2D(x - getBlockWidth() / 2, area, plot.getDomainAxisEdge());
        double right = across.valueToJava2D(x + getBlockWidth() / 2, area, plot.getDomainAxisEdge());
        double top = down.valueToJava2D(y - getBlockHeight() / 2, area, plot.getRangeAxisEdge());
        double bottom = down.valueToJava2D(y + getBlockHeight() / 2, area, plot.getRangeAxisEdge());
        graphics.setPaint(getPaintScale().getPaint(((XYZDataset) dataset).getZValue(series, item)));
        graphics.fill(new Rectangle2D.Double(left, top, right - left, bottom - top));
    }
}
