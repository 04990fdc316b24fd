package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Reading.Phrase;
import org.anketa.dataset.Category;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;

/** Says in a sentence or two what frequencies show. */
final class FrequencyReading {

    /** More variables than this are summed up instead of told one by one. */
    private static final int TOLD = 2;

    private FrequencyReading() {}

    static Reading of(List<Frequency> frequencies, Frequencies.Options options) {
        if (frequencies.size() > TOLD) {
            return Reading.of(ScaleReading.of(frequencies).orElseGet(() -> summary(frequencies)));
        }
        List<Phrase> phrases = new ArrayList<>();
        for (Frequency frequency : frequencies) {
            phrases.add(phrase(frequency, options));
        }
        if (frequencies.stream().anyMatch(Frequency::isSmall)) {
            phrases.add(new Phrase(Labels.class, "reading.small", Map.of()));
        }
        return new Reading(phrases);
    }

    private static Phrase phrase(Frequency frequency, Frequencies.Options options) {
        Variable variable = frequency.variable();
        Quote label = Quote.text(variable.label());
        List<Integer> modes = frequency.modes();
        if (modes.isEmpty()) {
            return new Phrase(Labels.class, "frequencies.reading.empty", Map.of("variable", label));
        }
        Category mode = variable.categories().get(modes.get(0));
        Map<String, Quote> quotes = Map.of(
                "variable", label,
                "n", Quote.value(variable.name() + ".n"),
                "mode", Quote.text(mode.label()),
                "pct", Quote.cell(variable.name(), mode.value(), "valid_pct"),
                "level", Quote.text(Labels.level(options.confidence())),
                "low", Quote.cell(variable.name(), mode.value(), "low"),
                "high", Quote.cell(variable.name(), mode.value(), "high"));
        return new Phrase(
                Labels.class, modes.size() == 1 ? "frequencies.reading.mode" : "frequencies.reading.tie", quotes);
    }

    private static Phrase summary(List<Frequency> frequencies) {
        Comparator<Frequency> byValid =
                Comparator.comparingLong(frequency -> frequency.valid().cases());
        Variable fewest = frequencies.stream().min(byValid).orElseThrow().variable();
        Variable most = frequencies.stream().max(byValid).orElseThrow().variable();
        if (frequencies.stream()
                        .mapToLong(one -> one.valid().cases())
                        .distinct()
                        .count()
                == 1) {
            return new Phrase(
                    Labels.class,
                    "frequencies.reading.several.same",
                    Map.of(
                            "count", Quote.text(LocalizedText.of(Integer.toString(frequencies.size()))),
                            "valid", Quote.value(most.name() + ".n")));
        }
        return new Phrase(
                Labels.class,
                "frequencies.reading.several",
                Map.of(
                        "count", Quote.text(LocalizedText.of(Integer.toString(frequencies.size()))),
                        "cases", Quote.cases(),
                        "fewest", Quote.value(fewest.name() + ".n"),
                        "fewest_variable", Quote.text(fewest.label()),
                        "most", Quote.value(most.name() + ".n")));
    }
}
