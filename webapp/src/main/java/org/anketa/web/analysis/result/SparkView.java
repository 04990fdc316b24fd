package org.anketa.web.analysis.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.anketa.analysis.Cell;
import org.anketa.shared.NumberStyle;

/**
 * The small picture of a distribution as rectangles.
 *
 * @param bars from left to right
 * @param width of the picture, in its own units
 * @param values what the bars stand for, in the same order
 */
public record SparkView(List<Bar> bars, int width, List<Double> values) {

    public static final int HEIGHT = 20;

    private static final int STEP = 5;

    /** A rectangle that stands on the lower edge. */
    public record Bar(int x, int y, int width, int height) {}

    public SparkView {
        bars = List.copyOf(bars);
        values = List.copyOf(values);
    }

    static SparkView of(Cell.Spark spark) {
        List<Double> values = spark.bars().stream()
                .map(Cell.Numeric::value)
                .map(SparkView::orZero)
                .toList();
        double highest = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        List<Bar> bars = new ArrayList<>();
        for (double value : values) {
            // An answer that nobody gave keeps a line of its own, so the eye can count the places.
            int height = highest > 0 ? Math.max(1, (int) Math.round(HEIGHT * value / highest)) : 1;
            bars.add(new Bar(bars.size() * STEP, HEIGHT - height, STEP - 1, height));
        }
        return new SparkView(bars, Math.max(1, bars.size()) * STEP, values);
    }

    private static double orZero(double value) {
        return Double.isFinite(value) && value > 0 ? value : 0;
    }

    /** The heights in words. */
    String describe(Speech speech) {
        return speech.say(
                "spark.alt",
                "values",
                values.stream()
                        .map(value -> speech.number(NumberStyle.PLAIN, value))
                        .collect(Collectors.joining("; ")));
    }
}
