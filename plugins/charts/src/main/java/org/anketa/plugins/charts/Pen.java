package org.anketa.plugins.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Sets text and thin lines; text is placed by the middle of its capitals' height. */
record Pen(Graphics2D graphics) {

    /** Text that begins at x. */
    void start(String text, Font font, Color color, double x, double middle) {
        if (text.isEmpty()) {
            return;
        }
        graphics.setFont(Typeface.fontFor(text, font));
        graphics.setPaint(color);
        graphics.drawString(text, (float) x, (float) (middle + Typeface.baselineUnderMiddle(font)));
    }

    /** Text around x. */
    void center(String text, Font font, Color color, double x, double middle) {
        start(text, font, color, x - Typeface.width(text, font) / 2, middle);
    }

    /** Text that ends at x. */
    void end(String text, Font font, Color color, double x, double middle) {
        start(text, font, color, x - Typeface.width(text, font), middle);
    }

    void line(Color color, double thickness, double x1, double y1, double x2, double y2) {
        graphics.setPaint(color);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    /** A round mark. */
    void dot(Color color, double x, double y, double radius) {
        graphics.setPaint(color);
        graphics.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }

    void fill(Color color, double x, double y, double width, double height) {
        graphics.setPaint(color);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }
}
