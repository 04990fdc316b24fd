package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Statistic;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.shared.NumberStyle;
import org.anketa.statistics.Interval;
import org.anketa.statistics.QuantileType;

/** The numbers that sum a variable's frequencies up; their ids begin with the variable's name and a point. */
final class FrequencyStatistics {

    /** Scales of fewer answers have no two to sum up at each end. */
    static final int SHORTEST_BOXED_SCALE = 4;

    private final Frequency frequency;
    private final Frequencies.Options options;
    private final List<Statistic> statistics = new ArrayList<>();

    private FrequencyStatistics(Frequency frequency, Frequencies.Options options) {
        this.frequency = frequency;
        this.options = options;
    }

    /**
     * Valid and missing cases; of ordered answers the two highest and the two lowest together in percent
     * ({@code top2}, {@code bottom2}), and of ordered numbers median and mean.
     */
    static List<Statistic> of(Frequency frequency, Frequencies.Options options) {
        FrequencyStatistics all = new FrequencyStatistics(frequency, options);
        Variable variable = frequency.variable();
        long valid = frequency.valid().cases();
        all.add("n", (double) valid, NumberStyle.COUNT);
        all.addMissing((double) frequency.missing());
        if (variable.measure() == Measure.ORDINAL) {
            int size = variable.categories().size();
            if (variable.isNumeric()) {
                all.addNumbers();
            }
            if (size >= SHORTEST_BOXED_SCALE) {
                all.addBox("top2", size - 2);
                all.addBox("bottom2", 0);
            }
        }
        return all.statistics;
    }

    private void add(String id, double value, NumberStyle style) {
        statistics.add(statistic(id, value, (double) frequency.valid().cases(), style));
    }

    /** As in the table, what is missing rests on those who didn't answer. */
    private void addMissing(double missing) {
        statistics.add(statistic("missing", missing, missing, NumberStyle.COUNT)
                .withOthers((double) frequency.valid().cases()));
    }

    private Statistic statistic(String id, double value, double base, NumberStyle style) {
        Variable variable = frequency.variable();
        return Statistic.of(
                        variable.name() + "." + id,
                        Labels.say("statistic." + id, "variable", variable.label()),
                        value,
                        base)
                .withStyle(style);
    }

    private void addNumbers() {
        Numbers numbers = Numbers.of(frequency);
        add("mean", numbers.moments().mean(), NumberStyle.HUNDREDTHS);
        add("median", numbers.quantile(0.5, QuantileType.DEFAULT), NumberStyle.PLAIN);
    }

    private void addBox(String id, int first) {
        WeightedCount box = frequency.count(first).plus(frequency.count(first + 1));
        Interval interval = box.intervalOf(frequency.valid(), options.interval(), options.confidence());
        statistics.add(statistic(id, box.percentOf(frequency.valid()), (double) box.cases(), NumberStyle.PERCENT)
                .withOthers((double) (frequency.valid().cases() - box.cases()))
                .withInterval(interval.low(), interval.high()));
    }
}
