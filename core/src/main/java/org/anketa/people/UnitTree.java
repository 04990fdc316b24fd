package org.anketa.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anketa.shared.Languages;
import org.jspecify.annotations.Nullable;

/** Units as they belong to each other. Immutable. */
public final class UnitTree {

    private static final Comparator<Unit> BY_NAME = Comparator.comparing(
                    (Unit unit) -> Spelling.plain(unit.name().in(Languages.RUSSIAN)))
            .thenComparing(Unit::id);

    private final Map<UUID, Unit> units = new LinkedHashMap<>();
    private final Map<@Nullable UUID, List<Unit>> below = new HashMap<>();

    /** @param units in any order; a unit whose parent is not among them stands at the top */
    public UnitTree(List<Unit> units) {
        Set<UUID> known = new HashSet<>();
        units.forEach(unit -> known.add(unit.id()));
        for (Unit unit : units.stream().sorted(BY_NAME).toList()) {
            UUID parent = known.contains(unit.parentId()) ? unit.parentId() : null;
            below.computeIfAbsent(parent, id -> new ArrayList<>()).add(unit);
        }
        listBelow(null).forEach(this::place);
    }

    private void place(Unit unit) {
        units.put(unit.id(), unit);
        listBelow(unit.id()).forEach(this::place);
    }

    /** All units, each before those below it, siblings by name. */
    public List<Unit> listUnits() {
        return List.copyOf(units.values());
    }

    /** The units directly below one, by name; those at the top for {@code null}. */
    public List<Unit> listBelow(@Nullable UUID id) {
        return below.getOrDefault(id, List.of());
    }

    public Optional<Unit> findUnit(@Nullable UUID id) {
        return Optional.ofNullable(id).map(units::get);
    }

    /** The units above one and itself, from the top; empty for an unknown one. */
    public List<Unit> path(UUID id) {
        List<Unit> path = new ArrayList<>();
        for (Optional<Unit> at = findUnit(id); at.isPresent(); at = at.flatMap(unit -> findUnit(unit.parentId()))) {
            path.add(0, at.get());
        }
        return path;
    }

    /** The names of a {@link #path}, joined by slashes. */
    public String pathText(UUID id, Locale language) {
        return String.join(
                " / ", path(id).stream().map(unit -> unit.name().in(language)).toList());
    }

    /** Whether the unit is the other or anywhere below it. */
    public boolean isWithin(UUID id, UUID other) {
        return path(id).stream().anyMatch(unit -> unit.id().equals(other));
    }
}
