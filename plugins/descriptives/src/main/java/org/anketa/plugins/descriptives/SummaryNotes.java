package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Variable;
import org.anketa.shared.Text;

/** What to know before trusting a summary. */
final class SummaryNotes {

    private SummaryNotes() {}

    static List<Text> of(List<SummaryLine> lines, Summary.Options options, boolean weighted) {
        List<Text> notes = new ArrayList<>();
        notes.add(Labels.say(
                "summary.note.quantiles", "type", Labels.say("summary.quantiles." + nameOf(options.quantiles()))));
        notes.add(
                Labels.say("summary.note.shape", "convention", Labels.say("summary.shape." + nameOf(options.shape()))));
        notes.add(Labels.say("summary.note.interval", "level", Labels.level(options.confidence())));
        if (SummaryTables.hasHistograms(lines)) {
            notes.add(Labels.say(
                    "summary.note.classes", "rule", Labels.say("summary.classes." + nameOf(options.classes()))));
        }
        if (weighted) {
            notes.add(Labels.say("summary.note.weighted"));
        }
        Variable groups = options.groups();
        if (groups != null) {
            notes.add(Labels.say("summary.note.groups", "groups", groups.label()));
        }
        long small = lines.stream().filter(SummaryReading::isSmall).count();
        if (small > 0) {
            notes.add(Labels.say("summary.note.small", "count", (double) small));
        }
        long empty = lines.stream().filter(SummaryLine::isEmpty).count();
        if (empty > 0) {
            notes.add(Labels.say("summary.note.empty", "count", (double) empty));
        }
        return notes;
    }

    private static String nameOf(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
