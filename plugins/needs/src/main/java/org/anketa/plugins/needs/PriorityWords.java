package org.anketa.plugins.needs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Reading.Phrase;
import org.anketa.shared.Text;

/** Says what importance against satisfaction shows, and what to know before trusting it. */
final class PriorityWords {

    /** Fewer ratings than this say little. */
    private static final long SMALL = 30;

    private PriorityWords() {}

    /** About the largest gap and the most important item that satisfies too little. */
    static Reading reading(PriorityMap map) {
        List<RatedItem> rated = map.items().stream()
                .filter(item -> item.isRated() && !Double.isNaN(item.gap()))
                .toList();
        Optional<RatedItem> widest = rated.stream().max(Comparator.comparingDouble(RatedItem::gap));
        if (widest.isEmpty()) {
            return Reading.of(new Phrase(Labels.class, "priorities.reading.empty", Map.of()));
        }
        List<Phrase> phrases = new ArrayList<>(List.of(gap(map, widest.get())));
        rated.stream()
                .filter(item -> map.lines().quadrantOf(item) == Quadrant.IMPROVE)
                .max(Comparator.comparingDouble(RatedItem::meanImportance))
                .ifPresent(first -> phrases.add(improve(map, first)));
        if (rated.stream().anyMatch(item -> item.n() < SMALL)) {
            phrases.add(new Phrase(Labels.class, "priorities.reading.small", Map.of()));
        }
        return new Reading(phrases);
    }

    private static Phrase gap(PriorityMap map, RatedItem item) {
        String row = map.rowOf(item);
        String key = item.gap() > 0 ? "priorities.reading.gap" : "priorities.reading.noGap";
        return new Phrase(
                Labels.class,
                key,
                Map.of(
                        "item", Quote.text(map.labelOf(item)),
                        "importance", Quote.cell(PriorityMap.ID, row, "importance"),
                        "satisfaction", Quote.cell(PriorityMap.ID, row, "satisfaction"),
                        "gap", Quote.cell(PriorityMap.ID, row, "gap"),
                        "n", Quote.cell(PriorityMap.ID, row, "n")));
    }

    private static Phrase improve(PriorityMap map, RatedItem item) {
        String row = map.rowOf(item);
        return new Phrase(
                Labels.class,
                "priorities.reading.improve",
                Map.of(
                        "item", Quote.text(map.labelOf(item)),
                        "importance", Quote.cell(PriorityMap.ID, row, "importance"),
                        "satisfaction", Quote.cell(PriorityMap.ID, row, "satisfaction")));
    }

    static List<Text> notes(PriorityMap map, boolean weighted) {
        List<Text> notes = new ArrayList<>();
        notes.add(Labels.say("priorities.note.pairs"));
        notes.add(Labels.say("priorities.note.relative"));
        notes.add(Labels.say(weighted ? "priorities.note.weighted" : "priorities.note.tests"));
        if (map.items().stream().anyMatch(item -> !item.isRated())) {
            notes.add(Labels.say("priorities.note.unrated"));
        }
        return notes;
    }
}
