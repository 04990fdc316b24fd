package org.anketa.plugins.charts;

import java.awt.Color;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.anketa.shared.NumberStyle;

/**
 * Which color stands for which value. With negative values among them the palette diverges around zero, as far to one
 * side as to the other; else it runs from the least (or zero, if that is near) to the greatest value.
 */
record ValueColors(double least, double greatest, Colors colors) {

    static ValueColors of(List<Double> values, Colors colors) {
        double least = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double greatest = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        if (least < 0) {
            double reach = Math.max(-least, greatest);
            return new ValueColors(-reach, reach, colors);
        }
        return new ValueColors(least < greatest / 2 ? 0 : least, greatest, colors);
    }

    Color color(double value) {
        if (least < 0) {
            return colors.signed(value / greatest);
        }
        return colors.unsigned(greatest > least ? (value - least) / (greatest - least) : 0.5);
    }

    /** Five values along the scale with their colors. */
    List<Legend.Entry> legend(NumberStyle style, Locale locale) {
        return DoubleStream.of(0, 0.25, 0.5, 0.75, 1)
                .map(share -> least + share * (greatest - least))
                .mapToObj(value -> new Legend.Entry(color(value), style.format(value, locale)))
                .toList();
    }
}
