package org.anketa.plugins.charts;

import java.awt.Color;
import java.util.List;
import java.util.Locale;

/** Percentages written into the parts of stacked bars, where they fit. */
record Parts(List<Part> parts) {

    /** A colored stretch of a row's bar, from percentage to percentage. */
    record Part(int row, double from, double to, double share, Color color) {}

    private static final double AIR = 6;

    Parts {
        parts = List.copyOf(parts);
    }

    void write(Pen pen, double top, ValueRows rows, Locale locale) {
        for (Part part : parts) {
            String text = Percent.whole(part.share(), locale);
            double from = rows.x(part.from());
            double to = rows.x(part.to());
            if (Typeface.width(text, rows.setting().value()) + AIR <= to - from) {
                pen.center(
                        text,
                        rows.setting().value(),
                        Shades.textOn(part.color()),
                        (from + to) / 2,
                        rows.middle(part.row(), 0, top));
            }
        }
    }
}
