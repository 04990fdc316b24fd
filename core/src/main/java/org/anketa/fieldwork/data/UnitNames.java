package org.anketa.fieldwork.data;

import static org.anketa.fieldwork.data.FormColumns.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.anketa.dataset.CodebookEntry.Value;
import org.anketa.people.Unit;
import org.anketa.shared.Languages;

/** The units of a municipality as values of a column: their names, which files and filters can be read by. */
final class UnitNames {

    private final List<Unit> units;
    private final Map<UUID, Unit> byId = new HashMap<>();
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final UnaryOperator<Unit> shown;

    /** @param units each before those below it */
    UnitNames(List<Unit> units) {
        this(units, unit -> unit);
    }

    private UnitNames(List<Unit> units, UnaryOperator<Unit> shown) {
        this.units = units;
        this.shown = shown;
        Set<String> taken = new HashSet<>();
        for (Unit unit : units) {
            byId.put(unit.id(), unit);
            names.put(unit.id(), free(nameOf(unit), taken));
        }
    }

    /** Units in different places may have the same name. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        int number = 2;
        while (!taken.add(free)) {
            free = name + " (" + number++ + ")";
        }
        return free;
    }

    private static String nameOf(Unit unit) {
        return unit.name().in(Languages.RUSSIAN);
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    boolean isTree() {
        return units.stream().anyMatch(unit -> unit.parentId() != null);
    }

    /** The same, with the topmost unit in the place of each below it. */
    UnitNames tops() {
        return new UnitNames(units, this::topOf);
    }

    private Unit topOf(Unit unit) {
        Unit top = unit;
        while (top.parentId() != null && byId.containsKey(top.parentId())) {
            top = byId.get(top.parentId());
        }
        return top;
    }

    /** The units that are shown, in their order, with their labels. */
    List<Value> values() {
        return units.stream()
                .filter(unit -> shown.apply(unit).equals(unit))
                .map(unit -> value(names.getOrDefault(unit.id(), ""), unit.name()))
                .toList();
    }

    /** What stands in the column for a respondent of the unit; empty for a unit that is no more. */
    String valueOf(UUID unitId) {
        Unit unit = byId.get(unitId);
        return unit == null ? "" : names.getOrDefault(shown.apply(unit).id(), "");
    }
}
