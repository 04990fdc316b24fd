package org.anketa.plugins.spreadsheets;

import org.anketa.shared.NumberStyle;
import org.dhatim.fastexcel.Worksheet;

/** Writes a number to full precision and lets the spreadsheet program show as many digits as a page would. */
final class NumberCell {

    private NumberCell() {}

    /** Nothing is written where the number is not defined. */
    static void write(Worksheet sheet, int row, int column, double value, NumberStyle style) {
        if (Double.isNaN(value)) {
            return;
        }
        if (Double.isInfinite(value)) {
            sheet.inlineString(row, column, value > 0 ? "∞" : "−∞");
            return;
        }
        sheet.value(row, column, value);
        sheet.style(row, column).format(format(style)).set();
    }

    private static String format(NumberStyle style) {
        return switch (style) {
            case PLAIN -> "General";
            case COUNT -> "#,##0";
            case PERCENT, TENTHS -> "0.0";
            case HUNDREDTHS -> "0.00";
            case THOUSANDTHS -> "0.000";
            case P_VALUE, P_RELATION -> "[<0.0005]0.0E+00;0.000";
        };
    }
}
