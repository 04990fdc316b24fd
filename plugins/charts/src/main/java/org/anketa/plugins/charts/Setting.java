package org.anketa.plugins.charts;

import java.awt.Font;
import java.util.Locale;

/**
 * What every part of a picture is set by.
 *
 * @param left where the content begins, in pixels
 * @param width of the content, in pixels
 */
record Setting(Typeface typeface, Colors colors, Locale locale, double left, double width) {

    /** Phones. */
    boolean narrow() {
        return width < 480;
    }

    double right() {
        return left + width;
    }

    Font title() {
        return typeface.semibold(18);
    }

    Font subtitle() {
        return typeface.regular(13);
    }

    Font label() {
        return typeface.regular(narrow() ? 12 : 13);
    }

    double labelLine() {
        return narrow() ? 15 : 17;
    }

    Font value() {
        return typeface.regular(12);
    }

    Font small() {
        return typeface.regular(11);
    }
}
