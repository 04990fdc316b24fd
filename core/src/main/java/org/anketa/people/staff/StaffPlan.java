package org.anketa.people.staff;

import java.util.List;
import org.anketa.people.Directory;
import org.anketa.people.DirectoryChanges;
import org.anketa.people.Person;
import org.anketa.people.Unit;

/**
 * What a staff list means for those who are known.
 *
 * @param newUnits units that the good rows need, each after the one it belongs to
 */
public record StaffPlan(StaffOutcome outcome, List<Unit> newUnits, List<Person> newPersons, List<Person> changedPersons)
        implements DirectoryChanges {

    public StaffPlan {
        newUnits = List.copyOf(newUnits);
        newPersons = List.copyOf(newPersons);
        changedPersons = List.copyOf(changedPersons);
    }

    /** What the list means if these are known. */
    static StaffPlan of(StaffFile file, Directory known) {
        return new StaffPlanner(file, known).plan();
    }

    /** Whether there is anything to do. */
    public boolean changesAnything() {
        return !newPersons.isEmpty() || !changedPersons.isEmpty();
    }
}
