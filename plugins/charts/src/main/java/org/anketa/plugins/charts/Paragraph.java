package org.anketa.plugins.charts;

import java.awt.Color;

/** A text block at the left edge of a picture. */
record Paragraph(TextBlock text, Color color, double left) implements Block {

    @Override
    public double height() {
        return text.height();
    }

    @Override
    public void paint(Pen pen, double top) {
        text.paint(pen, color, left, top);
    }
}
