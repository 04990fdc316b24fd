package org.anketa.people;

import java.util.List;

/** What to change of a {@link Directory} at once. */
public interface DirectoryChanges {

    /** Units to add, each after the one it belongs to. */
    List<Unit> newUnits();

    /** Persons to add, whose details have no {@link PersonDetails#problems}. */
    List<Person> newPersons();

    /** Persons to keep from now on instead of those of the same ids. */
    List<Person> changedPersons();
}
