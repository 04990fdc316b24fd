package org.anketa.people;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** What a unit may be called, and where it may belong. */
final class UnitRules {

    private static final Set<String> LANGUAGES = Set.of("", "en", "ru");

    private UnitRules() {}

    /**
     * The name without blanks around it and without languages in which it is blank.
     *
     * @throws Refusal if nothing remains, or it is too long
     */
    static LocalizedText tidy(LocalizedText name) {
        Map<String, String> tidy = new LinkedHashMap<>();
        name.byLanguage().forEach((language, text) -> {
            if (!LANGUAGES.contains(language)) {
                throw new IllegalArgumentException("Units have no names in the language " + language);
            }
            if (text.length() > Unit.LONGEST_NAME) {
                throw new Refusal(Message.of(UnitRules.class, "text.long", "longest", Unit.LONGEST_NAME));
            }
            if (!text.isBlank()) {
                tidy.put(language, Spelling.tidy(text));
            }
        });
        if (tidy.isEmpty()) {
            throw new Refusal(Message.of(UnitRules.class, "unit.blank"));
        }
        return new LocalizedText(tidy);
    }

    /** @throws Refusal if the unit cannot stand there */
    static void check(UnitTree tree, Unit unit) {
        UUID parent = unit.parentId();
        if (parent != null) {
            get(tree, parent);
            if (tree.isWithin(parent, unit.id())) {
                throw new Refusal(Message.of(UnitRules.class, "unit.below", "name", unit.name()));
            }
        }
        if (findNamesake(tree, unit, parent).isPresent()) {
            throw new Refusal(Message.of(UnitRules.class, "unit.taken", "name", unit.name()));
        }
    }

    private static Optional<Unit> findNamesake(UnitTree tree, Unit unit, @Nullable UUID parent) {
        return tree.listBelow(parent).stream()
                .filter(sibling -> !sibling.id().equals(unit.id()) && haveSameName(sibling, unit))
                .findFirst();
    }

    private static boolean haveSameName(Unit one, Unit other) {
        return one.name().byLanguage().values().stream()
                .map(Spelling::plain)
                .anyMatch(name -> other.name().byLanguage().values().stream()
                        .map(Spelling::plain)
                        .anyMatch(name::equals));
    }

    static Unit get(UnitTree tree, UUID id) {
        return tree.findUnit(id).orElseThrow(() -> new NotFound(Message.of(UnitRules.class, "unit.gone")));
    }
}
