package org.anketa.dataset;

import java.math.BigDecimal;

/** Reads numbers as survey data write them: optional sign, digits, a decimal point, an optional exponent. */
public final class Numeral {

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private static final int EXACT_DIGITS = 15;

    private Numeral() {}

    /** The number that the text is, or NaN; NaN, Infinity and hexadecimal forms are words, not numbers. */
    public static double parse(CharSequence text) {
        int length = text.length();
        int at = 0;
        boolean negative = false;
        if (length > 0 && (text.charAt(0) == '-' || text.charAt(0) == '+')) {
            negative = text.charAt(0) == '-';
            at = 1;
        }
        long mantissa = 0;
        int digits = 0;
        int decimals = -1;
        for (; at < length; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                mantissa = mantissa * 10 + (c - '0');
                digits++;
                if (decimals >= 0) {
                    decimals++;
                }
                if (digits > EXACT_DIGITS) {
                    return slow(text);
                }
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else if (c == 'e' || c == 'E') {
                return digits == 0 ? Double.NaN : slow(text);
            } else {
                return Double.NaN;
            }
        }
        if (digits == 0) {
            return Double.NaN;
        }
        // Both are exact in a double, so one division rounds correctly (Clinger's fast path).
        double value = decimals > 0 ? mantissa / POWERS[decimals] : mantissa;
        return negative && value != 0 ? -value : value;
    }

    private static double slow(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if ("+-.0123456789eE".indexOf(text.charAt(i)) < 0) {
                return Double.NaN;
            }
        }
        try {
            double value = Double.parseDouble(text.toString());
            return Double.isInfinite(value) ? Double.NaN : value;
        } catch (NumberFormatException notANumber) {
            return Double.NaN;
        }
    }

    /**
     * Whether the number is written so that {@link #format} gives the same text back: at most 15 digits, no exponent, no
     * needless zero or sign.
     */
    static boolean isPlain(CharSequence text) {
        int start = text.length() > 0 && text.charAt(0) == '-' ? 1 : 0;
        int length = text.length() - start;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0) {
                point = i - start;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        int whole = point < 0 ? length : point;
        int digits = point < 0 ? length : length - 1;
        if (whole == 0 || digits > EXACT_DIGITS || (whole > 1 && text.charAt(start) == '0')) {
            return false;
        }
        boolean endsWell = point < 0 || (point < length - 1 && text.charAt(text.length() - 1) != '0');
        boolean minusZero = start == 1 && point < 0 && length == 1 && text.charAt(1) == '0';
        return endsWell && !minusZero;
    }

    /** The number as data files write it: whole numbers without a point, others in the shortest exact form. */
    public static String format(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        String text = Double.toString(number);
        return text.indexOf('E') < 0 ? text : new BigDecimal(text).toPlainString();
    }
}
