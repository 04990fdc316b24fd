package org.anketa.demo;

import java.util.List;
import java.util.function.Predicate;
import org.anketa.shared.LocalizedText;

/** What people write in their own words. */
final class FreeTexts {

    private static final LocalizedText ANYTHING = LocalizedText.of("It depends", "Когда как");

    private record Line(String item, String group, LocalizedText text) {}

    private final List<Line> lines;

    private FreeTexts(List<Line> lines) {
        this.lines = lines;
    }

    static FreeTexts of(String formId) {
        String file = formId + "-texts.tsv";
        return new FreeTexts(
                DataRows.has(file)
                        ? DataRows.read(file, 4).stream()
                                .map(row -> new Line(row.get(0), row.get(1), LocalizedText.of(row.get(2), row.get(3))))
                                .toList()
                        : List.of());
    }

    /** One of the texts that people of these groups write there; words that fit anywhere if there is none. */
    LocalizedText one(String item, Predicate<String> groups, Chance chance) {
        List<LocalizedText> texts = lines.stream()
                .filter(line -> line.item().equals(item) && groups.test(line.group()))
                .map(Line::text)
                .toList();
        return texts.isEmpty() ? ANYTHING : texts.get(chance.below(texts.size(), "text"));
    }
}
