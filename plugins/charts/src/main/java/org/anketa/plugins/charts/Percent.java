package org.anketa.plugins.charts;

import java.util.Locale;
import org.anketa.shared.NumberStyle;

/** Percentages in short: whole ones, with the sign as the reader's language sets it. */
final class Percent {

    private Percent() {}

    /** Rounded to a whole percentage, such as "42%". */
    static String whole(double value, Locale locale) {
        return NumberStyle.COUNT.format(value, locale) + sign(locale);
    }

    /** A position on an axis, with as many decimals as it has. */
    static String tick(double value, Locale locale) {
        return NumberStyle.PLAIN.format(value, locale) + sign(locale);
    }

    /** Whether a column holds percentages of 0 to 100. */
    static boolean isWrittenBy(NumberStyle style) {
        return style == NumberStyle.PERCENT || style == NumberStyle.TENTHS;
    }

    private static String sign(Locale locale) {
        return NumberStyle.PERCENT
                .format(0, locale)
                .substring(NumberStyle.TENTHS.format(0, locale).length());
    }
}
