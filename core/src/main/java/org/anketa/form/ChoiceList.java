package org.anketa.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anketa.vocabulary.Term;
import org.anketa.vocabulary.TermList;
import org.jspecify.annotations.Nullable;

/**
 * Choices that questions share.
 *
 * @param vocabulary the controlled list that comes first, {@code null} if none; broader terms are their choices'
 *     attribute {@code broader}
 * @param choices the form's own choices, after those of the vocabulary
 */
public record ChoiceList(String name, @Nullable String vocabulary, List<Choice> choices) {

    public ChoiceList {
        choices = List.copyOf(choices);
    }

    /** All choices, the controlled list's first. */
    List<Choice> with(@Nullable TermList terms) {
        List<Choice> all = new ArrayList<>();
        if (terms != null) {
            terms.listTerms().forEach(term -> all.add(choice(term)));
        }
        all.addAll(choices);
        return List.copyOf(all);
    }

    private static Choice choice(Term term) {
        return new Choice(
                term.id(),
                term.label(),
                term.findBroaderId().map(id -> Map.of("broader", id)).orElse(Map.of()));
    }
}
