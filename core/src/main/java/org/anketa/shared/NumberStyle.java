package org.anketa.shared;

import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** How a number is written for a reader. Values that are not finite are shown as a dash. */
public enum NumberStyle {
    /**
     * As many digits as needed: three decimals at the most, or three significant digits of what is smaller; below a
     * millionth with a power of ten.
     */
    PLAIN(0, 3),
    /** A number of cases: no decimals (weighted counts are rounded). */
    COUNT(0, 0),
    /** A percentage of 0 to 100, one decimal, with its sign. */
    PERCENT(1, 1),
    /** One decimal: percentages in a column whose head has the sign. */
    TENTHS(1, 1),
    /** Two decimals: means, residuals. */
    HUNDREDTHS(2, 2),
    /** Three decimals: coefficients between −1 and 1. */
    THOUSANDTHS(3, 3),
    /** A p-value: three decimals, and "< 0.001" below that. */
    P_VALUE(3, 3),
    /** A p-value with its sign of relation: "= 0.012" or "< 0.001". */
    P_RELATION(3, 3);

    /** Smaller numbers are written with a power of ten: nobody counts zeros. */
    private static final double LEAST_IN_FULL = 1e-6;

    private final int fewest;
    private final int most;

    NumberStyle(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    /** The number in the locale's digits and separators. */
    public String format(double value, Locale locale) {
        if (Double.isNaN(value)) {
            return "–";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "∞" : "−∞";
        }
        return switch (this) {
            case PERCENT -> digits(value, locale) + (locale.getLanguage().equals("ru") ? "\u00a0%" : "%");
            case P_VALUE -> value < 0.0005 ? "<\u00a0" + digits(0.001, locale) : digits(value, locale);
            case P_RELATION -> value < 0.0005 ? "<\u00a0" + digits(0.001, locale) : "=\u00a0" + digits(value, locale);
            default -> digits(value, locale);
        };
    }

    /** The decimals of three significant digits. */
    private static int decimalsOf(double value) {
        return value == 0 ? 0 : (int) (2 - Math.floor(Math.log10(Math.abs(value))));
    }

    private static String withPower(double value, Locale locale) {
        return new DecimalFormat("0.##E0", DecimalFormatSymbols.getInstance(locale))
                .format(value)
                .replace('-', '−');
    }

    private String digits(double value, Locale locale) {
        if (this == PLAIN && value != 0 && Math.abs(value) < LEAST_IN_FULL) {
            return withPower(value, locale);
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(fewest);
        format.setMaximumFractionDigits(this == PLAIN ? Math.max(most, decimalsOf(value)) : most);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(Math.abs(value));
        // Minus sign proper, and none before a number that rounds to zero.
        boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return value < 0 && !zero ? "−" + text : text;
    }
}
