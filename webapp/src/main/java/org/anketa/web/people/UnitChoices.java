package org.anketa.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anketa.people.Unit;
import org.anketa.people.UnitTree;
import org.anketa.web.page.Choice;
import org.anketa.web.page.View;
import org.jspecify.annotations.Nullable;

/** Units to choose one from, indented as they belong to each other. */
final class UnitChoices {

    private static final String INDENT = "\u2003";

    private UnitChoices() {}

    /** Where somebody may work. */
    static List<Choice> ofPersons(View view, UnitTree tree, String chosen) {
        return tree.listUnits().stream()
                .map(unit -> choice(view, tree, unit, chosen))
                .toList();
    }

    /**
     * What a unit may belong to.
     *
     * @param moved what it cannot belong to, with everything below it; {@code null} for a new unit
     */
    static List<Choice> ofParents(View view, UnitTree tree, String chosen, @Nullable UUID moved) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", view.say("unit.top"), chosen.isEmpty()));
        for (Unit unit : tree.listUnits()) {
            if (moved == null || !tree.isWithin(unit.id(), moved)) {
                choices.add(choice(view, tree, unit, chosen));
            }
        }
        return choices;
    }

    private static Choice choice(View view, UnitTree tree, Unit unit, String chosen) {
        String id = unit.id().toString();
        String indent = INDENT.repeat(tree.path(unit.id()).size() - 1);
        return new Choice(id, indent + view.say(unit.name()), id.equals(chosen));
    }
}
