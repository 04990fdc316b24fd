package org.anketa.people.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anketa.people.Spelling;
import org.anketa.people.Unit;
import org.anketa.people.UnitTree;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * The units that a staff list names: known ones are found, others planned. A name without a place stands for the unit of
 * that name wherever it is; the column of parents tells the place of new ones in whatever order the rows come.
 */
final class UnitPlan {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+/\\s+");

    /** By the unit they belong to and their plain names. */
    private final Map<@Nullable UUID, Map<String, Unit>> below = new HashMap<>();

    private final Map<String, List<Unit>> byName = new HashMap<>();
    private final Map<String, Set<List<String>>> declared = new HashMap<>();
    private final List<Unit> planned = new ArrayList<>();

    UnitPlan(List<Unit> known, List<StaffRecord> records) {
        known.forEach(this::put);
        for (StaffRecord record : records) {
            List<String> parent = path(record.parent());
            List<String> unit = path(record.unit());
            if (!parent.isEmpty() && !unit.isEmpty() && !isLast(parent, unit.get(0))) {
                declared.computeIfAbsent(Spelling.plain(unit.get(0)), name -> new HashSet<>())
                        .add(parent);
            }
        }
    }

    private static List<String> path(String text) {
        List<String> names = new ArrayList<>();
        for (String name : SEPARATOR.split(text, -1)) {
            if (!name.isBlank()) {
                names.add(Spelling.tidy(name));
            }
        }
        return names;
    }

    private void put(Unit unit) {
        for (String name : Set.copyOf(unit.name().byLanguage().values())) {
            String plain = Spelling.plain(name);
            below.computeIfAbsent(unit.parentId(), id -> new HashMap<>()).putIfAbsent(plain, unit);
            List<Unit> namesakes = byName.computeIfAbsent(plain, key -> new ArrayList<>());
            if (!namesakes.contains(unit)) {
                namesakes.add(unit);
            }
        }
    }

    /**
     * The unit that a row names, which must not be blank.
     *
     * @throws Refusal if that isn't clear, or cannot be
     */
    Unit place(StaffRecord record) {
        List<String> unit = path(record.unit());
        List<String> path = new ArrayList<>(path(record.parent()));
        // Whoever leads a body is often written as belonging to it twice.
        path.addAll(isLast(path, unit.get(0)) ? unit.subList(1, unit.size()) : unit);
        return place(path, new HashSet<>());
    }

    private static boolean isLast(List<String> path, String name) {
        return !path.isEmpty() && Spelling.plain(path.get(path.size() - 1)).equals(Spelling.plain(name));
    }

    private Unit place(List<String> path, Set<String> under) {
        Unit at = top(path.get(0), under);
        for (String name : path.subList(1, path.size())) {
            at = child(at.id(), name);
        }
        return at;
    }

    /** @param under the names whose places are being looked for already */
    private Unit top(String name, Set<String> under) {
        String plain = Spelling.plain(name);
        Optional<Unit> known = findKnown(name, plain);
        if (known.isPresent()) {
            return known.get();
        }
        Set<List<String>> parents = declared.getOrDefault(plain, Set.of());
        if (parents.isEmpty()) {
            return child(null, name);
        }
        if (parents.size() > 1) {
            throw refusal("unit.ambiguous", name);
        }
        if (!under.add(plain)) {
            throw refusal("unit.circle", name);
        }
        return child(place(parents.iterator().next(), under).id(), name);
    }

    private Optional<Unit> findKnown(String name, String plain) {
        Unit first = below.getOrDefault(null, Map.of()).get(plain);
        if (first != null) {
            return Optional.of(first);
        }
        List<Unit> namesakes = byName.getOrDefault(plain, List.of());
        if (namesakes.size() > 1) {
            throw refusal("unit.ambiguous", name);
        }
        return namesakes.stream().findFirst();
    }

    private Unit child(@Nullable UUID parent, String name) {
        Unit known = below.getOrDefault(parent, Map.of()).get(Spelling.plain(name));
        if (known != null) {
            return known;
        }
        if (name.length() > Unit.LONGEST_NAME) {
            throw refusal("unit.long", name.substring(0, 40) + "…");
        }
        Unit unit = new Unit(UUID.randomUUID(), LocalizedText.of(name), parent);
        planned.add(unit);
        put(unit);
        return unit;
    }

    /** The planned units that these are or belong to, each after the one it belongs to. */
    List<Unit> listNeeded(UnitTree all, Set<UUID> used) {
        Set<UUID> needed = new HashSet<>();
        used.forEach(id -> all.path(id).forEach(unit -> needed.add(unit.id())));
        return planned.stream().filter(unit -> needed.contains(unit.id())).toList();
    }

    List<Unit> listPlanned() {
        return List.copyOf(planned);
    }

    private static Refusal refusal(String key, String name) {
        return new Refusal(Message.of(UnitPlan.class, key, "name", name));
    }
}
