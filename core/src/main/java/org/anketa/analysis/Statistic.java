package org.anketa.analysis;

import java.util.List;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;

/**
 * One number that sums something up.
 *
 * @param id unique in its result; the field's usual name where there is one ({@code chi2}, {@code cramers_v})
 * @param value NaN where it is not defined; the notes say why
 * @param df degrees of freedom: none, one, or two
 * @param p the p-value; NaN where there is none
 * @param low the interval's lower end; NaN where there is none
 * @param high the interval's upper end; NaN where there is none
 * @param base the cases behind the number
 * @param hidden whether disclosure control took the numbers out
 */
public record Statistic(
        String id,
        Text label,
        double value,
        List<Double> df,
        double p,
        double low,
        double high,
        double base,
        NumberStyle style,
        boolean hidden) {

    public Statistic {
        df = List.copyOf(df);
    }

    public static Statistic of(String id, Text label, double value, double base) {
        return new Statistic(
                id, label, value, List.of(), Double.NaN, Double.NaN, Double.NaN, base, NumberStyle.THOUSANDTHS, false);
    }

    public Statistic withTest(double newP, double... degrees) {
        List<Double> newDf = java.util.Arrays.stream(degrees).boxed().toList();
        return new Statistic(id, label, value, newDf, newP, low, high, base, style, hidden);
    }

    public Statistic withInterval(double newLow, double newHigh) {
        return new Statistic(id, label, value, df, p, newLow, newHigh, base, style, hidden);
    }

    public Statistic withStyle(NumberStyle newStyle) {
        return new Statistic(id, label, value, df, p, low, high, base, newStyle, hidden);
    }

    /** The same statistic without its numbers. */
    public Statistic hide() {
        return new Statistic(
                id, label, Double.NaN, List.of(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, style, true);
    }
}
