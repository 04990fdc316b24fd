package org.anketa.web.answer.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anketa.form.Choice;

/** Puts choices below their broader ones, so that a long list can be looked over. */
final class Depths {

    private static final String BROADER = "broader";

    /** A choice and how many broader ones are above it. */
    record Deep(Choice choice, int depth) {}

    private final Map<String, Choice> byValue = new LinkedHashMap<>();
    private final List<Deep> ordered = new ArrayList<>();
    private final Set<String> placed = new LinkedHashSet<>();

    private Depths(List<Choice> choices) {
        choices.forEach(choice -> byValue.put(choice.value(), choice));
    }

    /** The choices, each broader one before those below it; one whose broader choice isn't offered stands at the top. */
    static List<Deep> of(List<Choice> choices) {
        Depths depths = new Depths(choices);
        for (Choice choice : choices) {
            if (!depths.byValue.containsKey(depths.broaderOf(choice))) {
                depths.place(choice, 0);
            }
        }
        // Choices that are broader than each other in a circle are nobody's narrower ones.
        choices.forEach(choice -> depths.place(choice, 0));
        return depths.ordered;
    }

    private void place(Choice choice, int depth) {
        if (!placed.add(choice.value())) {
            return;
        }
        ordered.add(new Deep(choice, depth));
        for (Choice other : byValue.values()) {
            if (choice.value().equals(broaderOf(other))) {
                place(other, depth + 1);
            }
        }
    }

    private String broaderOf(Choice choice) {
        return choice.attributes().getOrDefault(BROADER, "");
    }
}
