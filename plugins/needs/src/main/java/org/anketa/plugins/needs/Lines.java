package org.anketa.plugins.needs;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.anketa.dataset.Category;
import org.anketa.statistics.QuantileType;

/**
 * The lines that part the plane of satisfaction and importance.
 *
 * @param base the fewest cases behind a mean that the lines are made of; 0 for the middle of the scale
 */
record Lines(double importance, double satisfaction, double base) {

    static Lines of(List<RatedItem> items, Priorities.Crosshair crosshair) {
        List<RatedItem> rated = items.stream().filter(RatedItem::isRated).toList();
        double base = rated.stream().mapToDouble(RatedItem::n).min().orElse(0);
        return switch (crosshair) {
            case MEANS ->
                new Lines(mean(rated, RatedItem::meanImportance), mean(rated, RatedItem::meanSatisfaction), base);
            case MEDIANS ->
                new Lines(median(rated, RatedItem::meanImportance), median(rated, RatedItem::meanSatisfaction), base);
            case MIDDLE ->
                new Lines(
                        middle(items.stream().flatMap(item -> item.importance().categories().stream())),
                        middle(items.stream().flatMap(item -> item.satisfaction().categories().stream())),
                        0);
        };
    }

    private static double mean(List<RatedItem> items, ToDoubleFunction<RatedItem> of) {
        return items.stream().mapToDouble(of).average().orElse(Double.NaN);
    }

    private static double median(List<RatedItem> items, ToDoubleFunction<RatedItem> of) {
        double[] sorted = items.stream().mapToDouble(of).sorted().toArray();
        double[] once = DoubleStream.generate(() -> 1).limit(sorted.length).toArray();
        return sorted.length == 0 ? Double.NaN : QuantileType.DEFAULT.of(sorted, once, 0.5);
    }

    private static double middle(Stream<Category> categories) {
        double[] numbers = categories.mapToDouble(Category::number).toArray();
        double least = DoubleStream.of(numbers).min().orElse(Double.NaN);
        return (least + DoubleStream.of(numbers).max().orElse(Double.NaN)) / 2;
    }

    /** The part of the plane that an item lies in. */
    Quadrant quadrantOf(RatedItem item) {
        boolean important = item.meanImportance() >= importance;
        boolean satisfied = item.meanSatisfaction() >= satisfaction;
        if (important) {
            return satisfied ? Quadrant.KEEP_UP : Quadrant.IMPROVE;
        }
        return satisfied ? Quadrant.OVERKILL : Quadrant.LOW_PRIORITY;
    }
}
