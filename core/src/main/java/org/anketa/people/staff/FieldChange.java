package org.anketa.people.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.anketa.people.PersonDetails;
import org.anketa.people.PersonField;
import org.anketa.people.UnitTree;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/** What a row changes of a person; {@code before} may be empty. */
public record FieldChange(PersonField field, Text before, Text after) {

    /** Whether nothing was known before. */
    public boolean fills() {
        return before.equals(LocalizedText.EMPTY);
    }

    /** What differs, in the order of the fields. */
    static List<FieldChange> between(PersonDetails before, PersonDetails after, UnitTree units) {
        List<FieldChange> changes = new ArrayList<>();
        for (PersonField field : PersonField.values()) {
            Text old = text(before, field, units);
            Text now = text(after, field, units);
            if (!now.equals(old)) {
                changes.add(new FieldChange(field, old, now));
            }
        }
        return changes;
    }

    private static Text text(PersonDetails details, PersonField field, UnitTree units) {
        return switch (field) {
            case UNIT -> path(units, details.unitId());
            case NAME -> LocalizedText.of(details.name());
            case POST -> LocalizedText.of(details.post());
            case NUMBER -> orNone(details.number());
            case EMAIL -> LocalizedText.of(details.email());
            case PHONE -> LocalizedText.of(details.phone());
            case LANGUAGE -> orNone(details.language());
        };
    }

    private static Text orNone(@Nullable String text) {
        return text == null ? LocalizedText.EMPTY : LocalizedText.of(text);
    }

    /** The unit with those above it, in both languages. */
    static Text path(UnitTree units, UUID unit) {
        return LocalizedText.of(units.pathText(unit, Languages.ENGLISH), units.pathText(unit, Languages.RUSSIAN));
    }
}
