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
 * @param others the cases that the number tells about by what is left to a whole, as 90 % tells about the rest; 0 for none
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
        double others,
        NumberStyle style,
        boolean hidden) {

    public Statistic {
        df = List.copyOf(df);
    }

    public static Statistic of(String id, Text label, double value, double base) {
        return new Statistic(
                id,
                label,
                value,
                List.of(),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                base,
                0,
                NumberStyle.THOUSANDTHS,
                false);
    }

    public Statistic withTest(double newP, double... degrees) {
        List<Double> newDf = java.util.Arrays.stream(degrees).boxed().toList();
        return new Statistic(id, label, value, newDf, newP, low, high, base, others, style, hidden);
    }

    public Statistic withInterval(double newLow, double newHigh) {
        return new Statistic(id, label, value, df, p, newLow, newHigh, base, others, style, hidden);
    }

    public Statistic withStyle(NumberStyle newStyle) {
        return new Statistic(id, label, value, df, p, low, high, base, others, newStyle, hidden);
    }

    /** The same statistic as a part of a whole, which tells about the others in it, too. */
    public Statistic withOthers(double newOthers) {
        return new Statistic(id, label, value, df, p, low, high, base, newOthers, style, hidden);
    }

    /** The same statistic without its numbers. */
    public Statistic hide() {
        return new Statistic(
                id, label, Double.NaN, List.of(), Double.NaN, Double.NaN, Double.NaN, Double.NaN, 0, style, true);
    }
}
