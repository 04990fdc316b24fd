package org.anketa.web.people;

import java.util.List;
import java.util.Map;

/**
 * How many of what goes, or went, with a person.
 *
 * @param kind a word for what it is, which has its own words in every language
 */
public record ErasedLine(String kind, int count) {

    /** In the order in which people think of them. */
    private static final List<String> ORDER = List.of(
            "person", "consents", "invitations", "responses", "corrections", "drafts", "attempts", "notes", "entries");

    static List<ErasedLine> list(Map<String, Integer> counts) {
        return ORDER.stream()
                .filter(kind -> counts.getOrDefault(kind, 0) > 0)
                .map(kind -> new ErasedLine(kind, counts.getOrDefault(kind, 0)))
                .toList();
    }
}
