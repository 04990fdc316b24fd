package org.anketa.plugins.descriptives;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading.Phrase;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;

/** Says which of several items on one rating scale got the two highest answers most often, and which least. */
final class ScaleReading {

    private ScaleReading() {}

    /** Nothing unless all the items share one ordered scale, were answered, and differ. */
    static Optional<Phrase> of(List<Frequency> items) {
        if (!shareOneScale(items)
                || items.stream().anyMatch(item -> item.valid().cases() == 0)) {
            return Optional.empty();
        }
        Comparator<Frequency> byHighest = Comparator.comparingDouble(ScaleReading::highestTwo);
        Frequency most = items.stream().max(byHighest).orElseThrow();
        Frequency least = items.stream().min(byHighest).orElseThrow();
        if (byHighest.compare(most, least) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(
                Labels.class,
                "frequencies.reading.scale",
                Map.of(
                        "count", Quote.text(LocalizedText.of(Integer.toString(items.size()))),
                        "most", Quote.text(most.variable().label()),
                        "most_pct", Quote.value(most.variable().name() + ".top2"),
                        "most_n", Quote.value(most.variable().name() + ".n"),
                        "least", Quote.text(least.variable().label()),
                        "least_pct", Quote.value(least.variable().name() + ".top2"),
                        "least_n", Quote.value(least.variable().name() + ".n"))));
    }

    private static boolean shareOneScale(List<Frequency> items) {
        Variable first = items.get(0).variable();
        return first.measure() == Measure.ORDINAL
                && first.categories().size() >= FrequencyStatistics.SHORTEST_BOXED_SCALE
                && items.stream()
                        .map(Frequency::variable)
                        .allMatch(item -> item.measure() == Measure.ORDINAL
                                && item.categories().equals(first.categories()));
    }

    private static double highestTwo(Frequency item) {
        int size = item.variable().categories().size();
        return item.count(size - 2).plus(item.count(size - 1)).percentOf(item.valid());
    }
}
