package org.anketa.people.staff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.anketa.people.Directory;
import org.anketa.people.DirectoryChanges;
import org.anketa.people.Person;
import org.anketa.people.Unit;
import org.anketa.shared.Text;

/**
 * What a staff list means for those who are known: to look at before, or as the report after it was done.
 *
 * @param rows in the order of the file
 * @param newUnits units that the good rows need, each after the one it belongs to
 * @param unitPaths the names of {@code newUnits} with those above them, joined by slashes
 * @param absent how many who are known to work here the list leaves out; they stay as they are
 */
public record StaffPlan(
        List<StaffRow> rows,
        List<Unit> newUnits,
        List<Text> unitPaths,
        List<Person> newPersons,
        List<Person> changedPersons,
        int absent)
        implements DirectoryChanges {

    public StaffPlan {
        rows = List.copyOf(rows);
        newUnits = List.copyOf(newUnits);
        unitPaths = List.copyOf(unitPaths);
        newPersons = List.copyOf(newPersons);
        changedPersons = List.copyOf(changedPersons);
    }

    /** What the list means if these are known. */
    static StaffPlan of(StaffFile file, Directory known) {
        return new StaffPlanner(file, known).plan();
    }

    /** How many rows there are of each kind; kinds without any have 0. */
    public Map<RowOutcome.Kind, Integer> counts() {
        Map<RowOutcome.Kind, Integer> counts = new EnumMap<>(RowOutcome.Kind.class);
        for (RowOutcome.Kind kind : RowOutcome.Kind.values()) {
            counts.put(kind, 0);
        }
        rows.forEach(row -> counts.merge(row.outcome().kind(), 1, Integer::sum));
        return counts;
    }

    /** Whether there is anything to do. */
    public boolean changesAnything() {
        return !newPersons.isEmpty() || !changedPersons.isEmpty();
    }
}
