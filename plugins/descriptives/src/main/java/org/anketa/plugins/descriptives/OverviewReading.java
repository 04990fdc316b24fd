package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Reading.Phrase;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Weighting;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;

/** Says in a sentence or two what an overview shows, and what to know before trusting it. */
final class OverviewReading {

    private static final int NAMED = 10;

    private OverviewReading() {}

    static Reading of(List<OverviewLine> lines) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(new Phrase(
                Labels.class,
                "overview.reading",
                Map.of("variables", Quote.value("variables"), "n", Quote.value("n"))));
        lines.stream()
                .filter(line -> line.missing() > 0)
                .max(Comparator.comparingLong(OverviewLine::missing))
                .ifPresentOrElse(
                        most -> phrases.add(missing(most)),
                        () -> phrases.add(new Phrase(Labels.class, "overview.reading.complete", Map.of())));
        return new Reading(phrases);
    }

    private static Phrase missing(OverviewLine most) {
        return new Phrase(
                Labels.class,
                "overview.reading.missing",
                Map.of(
                        "pct", Quote.value("missing_pct"),
                        "most", Quote.text(most.variable().label()),
                        "most_pct", Quote.cell(OverviewTable.ID, most.variable().name(), "missing_pct")));
    }

    static List<Text> notes(Sample sample, List<OverviewLine> lines) {
        List<Text> notes = new ArrayList<>();
        notes.add(Labels.say("overview.note.picture"));
        notes.add(Labels.say("overview.note.missing"));
        if (sample.weighting() instanceof Weighting.Survey) {
            notes.add(Labels.say("overview.note.weighted"));
        }
        addNamed(notes, "overview.note.empty", lines, line -> line.distinct() == 0);
        addNamed(notes, "overview.note.constant", lines, OverviewLine::isConstant);
        addNamed(notes, "overview.note.uncounted", lines, line -> !line.isCounted());
        return notes;
    }

    private static void addNamed(
            List<Text> notes, String key, List<OverviewLine> lines, Predicate<OverviewLine> which) {
        List<String> names =
                lines.stream().filter(which).map(line -> line.variable().name()).toList();
        if (!names.isEmpty()) {
            String listed = names.stream().limit(NAMED).collect(Collectors.joining(", "));
            notes.add(Labels.say(key, "names", LocalizedText.of(names.size() > NAMED ? listed + ", …" : listed)));
        }
    }
}
