package org.anketa.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as ODK writes, reads, compares and rounds them. */
final class Numeral {

    /** Numbers nearer than this are equal, and a number so near to a whole one is written as that. */
    static final double TOLERANCE = 1e-12;

    private static final int MOST_DIGITS = 30;

    /** Up to here every whole number is a double, and a fraction still shows. */
    private static final double EXACT = 1L << 53;

    private Numeral() {}

    /**
     * Reads a number: an optional minus, digits with at most one decimal point (or comma), spaces around it. Anything
     * else, an exponent too, is NaN.
     */
    static double parse(String text) {
        String digits = text.strip();
        int length = digits.length();
        int at = length > 0 && digits.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        int count = 0;
        for (int i = at; i < length; i++) {
            char c = digits.charAt(i);
            if (c >= '0' && c <= '9') {
                count++;
            } else if ((c == '.' || c == ',') && point < 0) {
                point = i;
            } else {
                return Double.NaN;
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        // A short whole number is what data files mostly hold; it needs no general parser.
        if (point < 0 && count <= 15) {
            long whole = Long.parseLong(digits, at, length, 10);
            return at == 1 ? -(double) whole : whole;
        }
        return Double.parseDouble(point >= 0 && digits.charAt(point) == ',' ? digits.replace(',', '.') : digits);
    }

    /** Writes a number without an exponent, as XPath 1.0 does. */
    static String format(double number) {
        if (Double.isNaN(number)) {
            return "NaN";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "Infinity" : "-Infinity";
        }
        double whole = Math.rint(number);
        if (Math.abs(number) < EXACT && Math.abs(number - whole) < TOLERANCE) {
            return Long.toString((long) whole);
        }
        BigDecimal exact = new BigDecimal(Double.toString(number));
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
    }

    /** Whether two numbers are equal for the operator {@code =}; NaN equals nothing. */
    static boolean same(double a, double b) {
        return a == b || Math.abs(a - b) < TOLERANCE;
    }

    /** The number without its fraction. */
    static double truncate(double number) {
        return number < 0 ? Math.ceil(number) : Math.floor(number);
    }

    /**
     * Rounds to so many decimal digits (tens, hundreds … if negative), halves up toward positive infinity, as the number
     * is written and not as it is stored: 12345.15 to one digit is 12345.2.
     */
    static double round(double number, double places) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return number;
        }
        int digits = (int) places;
        if (Math.abs((double) digits) > MOST_DIGITS) {
            return Double.NaN;
        }
        RoundingMode mode = number < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP;
        double rounded =
                new BigDecimal(Double.toString(number)).setScale(digits, mode).doubleValue();
        return number < 0 && rounded == 0 ? -0.0 : rounded;
    }
}
