package org.anketa.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.Planned;
import org.anketa.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Keeps units and persons. */
public final class PeopleService {

    public PeopleService(Database database) {}

    /** All units, each before those below it, siblings by name. */
    public List<Unit> listUnits() {
        return Planned.yet();
    }

    /**
     * The unit of that id.
     *
     * @throws org.anketa.shared.NotFound if there is none
     */
    public Unit getUnit(UUID id) {
        return Planned.yet();
    }

    /**
     * Adds a unit.
     *
     * @throws org.anketa.shared.Refusal if the name is blank or taken by a sibling
     */
    public Unit addUnit(LocalizedText name, @Nullable UUID parentId) {
        return Planned.yet();
    }

    /**
     * Renames or moves a unit.
     *
     * @throws org.anketa.shared.Refusal if the name is blank or taken, or the parent is below the unit
     */
    public Unit changeUnit(UUID id, LocalizedText name, @Nullable UUID parentId) {
        return Planned.yet();
    }

    /**
     * Removes a unit.
     *
     * @throws org.anketa.shared.Refusal if anything or anybody belongs to it
     */
    public void removeUnit(UUID id) {
        Planned.yet();
    }

    /**
     * Persons by name.
     *
     * @param unitId only those of the unit and of units below it; {@code null}: all
     * @param words only those whose name, post or number has all of these words; empty: all
     * @param activeOnly without those who have left
     */
    public List<Person> listPersons(@Nullable UUID unitId, String words, boolean activeOnly, int offset, int limit) {
        return Planned.yet();
    }

    /** How many {@link #listPersons} would list without a limit. */
    public int countPersons(@Nullable UUID unitId, String words, boolean activeOnly) {
        return Planned.yet();
    }

    /**
     * The person of that id.
     *
     * @throws org.anketa.shared.NotFound if there is none
     */
    public Person getPerson(UUID id) {
        return Planned.yet();
    }

    public Optional<Person> findPerson(UUID id) {
        return Planned.yet();
    }

    /** Persons by their ids; unknown ids are left out. */
    public Map<UUID, Person> findPersons(Collection<UUID> ids) {
        return Planned.yet();
    }

    /**
     * Adds a person.
     *
     * @throws org.anketa.shared.Refusal if the name is blank, the unit unknown, the number taken, an address wrong
     */
    public Person addPerson(PersonDetails details) {
        return Planned.yet();
    }

    /**
     * Changes what is known of a person.
     *
     * @throws org.anketa.shared.Refusal as {@link #addPerson} does
     */
    public Person changePerson(UUID id, PersonDetails details, boolean active) {
        return Planned.yet();
    }

    /** Keeps consents; those that are kept already, by their ids, are left alone. */
    public void recordConsents(List<Consent> consents) {
        Planned.yet();
    }

    /** A person's consents, the newest of each purpose. */
    public List<Consent> listConsents(UUID personId) {
        return Planned.yet();
    }
}
