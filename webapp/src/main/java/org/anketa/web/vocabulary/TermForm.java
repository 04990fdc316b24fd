package org.anketa.web.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.vocabulary.TermEntry;
import org.anketa.web.page.Choice;
import org.anketa.web.page.Fields;
import org.anketa.web.page.View;
import org.jspecify.annotations.Nullable;

/**
 * What a form says of a term, as it was typed.
 *
 * @param broader the id of the term above it; empty at the top
 * @param id of a new term; empty to have one made
 */
public record TermForm(String english, String russian, String broader, String id) {

    private static final String INDENT = "\u2003";

    static final TermForm EMPTY = new TermForm("", "", "", "");

    static TermForm of(TermEntry entry) {
        String broader = entry.term().broaderId();
        return new TermForm(
                entry.term().label().in(Languages.ENGLISH),
                entry.term().label().in(Languages.RUSSIAN),
                broader == null ? "" : broader,
                entry.id());
    }

    static TermForm sent(Fields fields) {
        return new TermForm(
                fields.typed("label-en"),
                fields.typed("label-ru"),
                fields.typed("broader"),
                fields.typed("identifier"));
    }

    LocalizedText label() {
        return LocalizedText.of(english, russian);
    }

    @Nullable
    String broaderId() {
        return broader.isBlank() ? null : broader;
    }

    /**
     * The terms in use, indented as they stand below each other.
     *
     * @param moved the term that cannot stand below itself; {@code null} for a new one
     */
    List<Choice> broaderTerms(View view, List<TermEntry> entries, @Nullable String moved) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", view.say("term.top"), broader.isEmpty()));
        Map<String, Integer> depths = new HashMap<>();
        for (TermEntry entry : entries) {
            String above = entry.term().broaderId();
            int depth = above == null ? 0 : depths.getOrDefault(above, -1) + 1;
            boolean possible =
                    !entry.retired() && !entry.id().equals(moved) && (above == null || depths.containsKey(above));
            if (possible) {
                depths.put(entry.id(), depth);
                String label = INDENT.repeat(depth) + view.say(entry.term().label());
                choices.add(new Choice(entry.id(), label, entry.id().equals(broader)));
            }
        }
        return choices;
    }
}
