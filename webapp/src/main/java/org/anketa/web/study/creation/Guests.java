package org.anketa.web.study.creation;

import java.util.Set;
import java.util.UUID;
import org.anketa.web.page.Fields;

/**
 * Whom a new study invites.
 *
 * @param units everybody in them and below
 * @param persons single persons beside
 * @param openLink whether anybody may answer by an open link
 */
public record Guests(Set<UUID> units, Set<UUID> persons, boolean openLink) {

    static final Guests NOBODY = new Guests(Set.of(), Set.of(), false);

    public Guests {
        units = Set.copyOf(units);
        persons = Set.copyOf(persons);
    }

    static Guests sent(Fields fields) {
        return new Guests(fields.ids("unit"), fields.ids("person"), fields.has("open"));
    }
}
