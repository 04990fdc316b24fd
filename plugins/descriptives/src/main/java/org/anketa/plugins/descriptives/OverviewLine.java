package org.anketa.plugins.descriptives;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.anketa.analysis.Cell;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.statistics.QuantileType;

/**
 * One variable at a glance.
 *
 * @param valid the cases with a valid answer
 * @param missing the cases without one
 * @param distinct how many different valid answers there are; −1 where they weren't counted
 * @param mode the most frequent answer, the first of several; empty for numbers on a scale, and where no answer occurs
 *     twice
 * @param mean NaN unless the answers are numbers
 * @param bars one an answer in their order, the most frequent first where there are many; or ten classes of numbers
 */
record OverviewLine(
        Variable variable,
        WeightedCount valid,
        long missing,
        int distinct,
        Optional<Mode> mode,
        double mean,
        double sd,
        double median,
        List<Cell.Numeric> bars) {

    /** An answer in words and its share of the valid answers, each with the cases that gave it. */
    record Mode(Cell answer, Cell percent) {}

    /** More bars than this don't fit on a line. */
    private static final int MOST_BARS = 20;

    private static final int CLASSES = 10;

    OverviewLine {
        bars = List.copyOf(bars);
    }

    /** A variable of categories; of ordered ones that are numbers, mean, standard deviation and median too. */
    static OverviewLine of(Frequency frequency) {
        Variable variable = frequency.variable();
        int distinct = (int) frequency.validCodes(Order.CODEBOOK).stream()
                .filter(code -> frequency.count(code).cases() > 0)
                .count();
        OverviewLine line = new OverviewLine(
                variable,
                frequency.valid(),
                frequency.missing(),
                distinct,
                modeOf(frequency),
                Double.NaN,
                Double.NaN,
                Double.NaN,
                barsOf(frequency));
        boolean numbers = variable.isNumeric() && variable.measure() == Measure.ORDINAL;
        return numbers ? line.with(Numbers.of(frequency)) : line;
    }

    /** A variable of numbers on a scale. */
    static OverviewLine of(Variable variable, Numbers numbers) {
        return new OverviewLine(
                        variable,
                        numbers.all(),
                        numbers.missing(),
                        numbers.size(),
                        Optional.empty(),
                        Double.NaN,
                        Double.NaN,
                        Double.NaN,
                        barsOf(numbers))
                .with(numbers);
    }

    /** A variable of more different texts than can be counted. */
    static OverviewLine uncounted(Variable variable) {
        return new OverviewLine(
                variable, WeightedCount.NONE, 0, -1, Optional.empty(), Double.NaN, Double.NaN, Double.NaN, List.of());
    }

    private OverviewLine with(Numbers numbers) {
        return new OverviewLine(
                variable,
                valid,
                missing,
                distinct,
                mode,
                numbers.moments().mean(),
                numbers.moments().standardDeviation(),
                numbers.quantile(0.5, QuantileType.DEFAULT),
                bars);
    }

    boolean isCounted() {
        return distinct >= 0;
    }

    /** Whether there are answers, all of them the same. */
    boolean isConstant() {
        return distinct == 1;
    }

    /** The share of cases without a valid answer, in percent. */
    double missingPercent() {
        return 100.0 * missing / (missing + valid.cases());
    }

    /** An answer that only one person gave would tell about that person and not about the sample. */
    private static Optional<Mode> modeOf(Frequency frequency) {
        return frequency.modes().stream()
                .findFirst()
                .filter(code -> frequency.count(code).cases() > 1)
                .map(code -> new Mode(
                        Cell.words(frequency.variable().categories().get(code).label(), (double)
                                frequency.count(code).cases()),
                        frequency.count(code).percent(frequency.valid())));
    }

    private static List<Cell.Numeric> barsOf(Frequency frequency) {
        List<WeightedCount> counts = frequency.validCodes(Order.CODEBOOK).stream()
                .map(frequency::count)
                .toList();
        if (counts.size() > MOST_BARS) {
            counts = counts.stream()
                    .sorted(Comparator.comparingDouble(WeightedCount::weight).reversed())
                    .limit(MOST_BARS)
                    .toList();
        }
        return bars(counts.stream(), frequency.valid());
    }

    /** Ten classes of equal width from the smallest to the largest number. */
    private static List<Cell.Numeric> barsOf(Numbers numbers) {
        double min = numbers.moments().min();
        double range = numbers.moments().max() - min;
        WeightedCount[] classes = new WeightedCount[CLASSES];
        Arrays.fill(classes, WeightedCount.NONE);
        for (int place = 0; place < numbers.size(); place++) {
            double share = range > 0 ? (numbers.value(place) - min) / range : 0.5;
            int index = (int) Math.min(CLASSES - 1.0, share * CLASSES);
            classes[index] = classes[index].plus(numbers.count(place));
        }
        return numbers.size() == 0 ? List.of() : bars(Arrays.stream(classes), numbers.all());
    }

    private static List<Cell.Numeric> bars(Stream<WeightedCount> counts, WeightedCount valid) {
        return counts.map(count -> new Cell.Numeric(count.percentOf(valid), (double) count.cases()))
                .toList();
    }
}
