package org.anketa.plugins.charts;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.anketa.shared.NumberStyle;

/** Percentages written into the parts of stacked bars, where they fit. */
record Parts(List<Part> parts) {

    /** A colored stretch of a row's bar, from percentage to percentage. */
    record Part(int row, double from, double to, double share, Color color) {}

    private static final double AIR = 6;

    Parts {
        parts = List.copyOf(parts);
    }

    void write(Pen pen, double top, ValueRows rows, Locale locale) {
        // On a phone the sign would keep many numbers out; the axis has it.
        DoubleFunction<String> words = rows.setting().narrow()
                ? share -> NumberStyle.COUNT.format(share, locale)
                : share -> Percent.whole(share, locale);
        for (Part part : parts) {
            String text = words.apply(part.share());
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
