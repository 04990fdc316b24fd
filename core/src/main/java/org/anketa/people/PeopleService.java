package org.anketa.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anketa.jdbc.Database;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/** Keeps units, persons and what they consented to; for any number of threads. */
public final class PeopleService {

    /** How often a change of many is planned anew because others changed the same persons meanwhile. */
    private static final int TRIES = 3;

    private final JdbiPeopleRepository repository;

    public PeopleService(Database database) {
        this.repository = new JdbiPeopleRepository(database);
    }

    /** All units, each before those below it, siblings by name. */
    public List<Unit> listUnits() {
        return repository.readUnits().listUnits();
    }

    /**
     * The unit of that id.
     *
     * @throws org.anketa.shared.NotFound if there is none
     */
    public Unit getUnit(UUID id) {
        return UnitRules.get(repository.readUnits(), id);
    }

    /**
     * Adds a unit.
     *
     * @throws org.anketa.shared.Refusal if the name is blank or taken by a sibling
     */
    public Unit addUnit(LocalizedText name, @Nullable UUID parentId) {
        Unit unit = new Unit(UUID.randomUUID(), UnitRules.tidy(name), parentId);
        repository.addUnit(unit, tree -> UnitRules.check(tree, unit));
        return unit;
    }

    /**
     * Renames or moves a unit.
     *
     * @throws org.anketa.shared.Refusal if the name is blank or taken, or the parent is below the unit
     */
    public Unit changeUnit(UUID id, LocalizedText name, @Nullable UUID parentId) {
        Unit unit = new Unit(id, UnitRules.tidy(name), parentId);
        repository.changeUnit(unit, tree -> {
            UnitRules.get(tree, id);
            UnitRules.check(tree, unit);
        });
        return unit;
    }

    /**
     * Removes a unit.
     *
     * @throws org.anketa.shared.Refusal if anything or anybody belongs to it
     */
    public void removeUnit(UUID id) {
        Unit unit = getUnit(id);
        try {
            repository.removeUnit(id);
        } catch (RuntimeException failure) {
            throw Database.isReferenced(failure)
                    ? new Refusal(Message.of(PeopleService.class, "unit.used", "name", unit.name()), failure)
                    : failure;
        }
    }

    /**
     * Persons by name.
     *
     * @param unitId only those of the unit and of units below it; {@code null}: all
     * @param words only those whose name, post or number has all of these words; empty: all
     * @param activeOnly without those who have left
     */
    public List<Person> listPersons(@Nullable UUID unitId, String words, boolean activeOnly, int offset, int limit) {
        return repository.listPersons(PersonFilter.of(unitId, words, activeOnly), offset, limit);
    }

    /** How many {@link #listPersons} would list without a limit. */
    public int countPersons(@Nullable UUID unitId, String words, boolean activeOnly) {
        return repository.countPersons(PersonFilter.of(unitId, words, activeOnly));
    }

    /**
     * The person of that id.
     *
     * @throws org.anketa.shared.NotFound if there is none
     */
    public Person getPerson(UUID id) {
        return findPerson(id).orElseThrow(PeopleService::noPerson);
    }

    public Optional<Person> findPerson(UUID id) {
        return repository.findPerson(id);
    }

    /** Persons by their ids; unknown ids are left out. */
    public Map<UUID, Person> findPersons(Collection<UUID> ids) {
        return repository.findPersons(ids);
    }

    /**
     * Adds a person.
     *
     * @throws org.anketa.shared.Refusal if the name is blank, the unit unknown, the number taken, an address wrong
     */
    public Person addPerson(PersonDetails details) {
        return store(new Person(UUID.randomUUID(), details, true), repository::addPerson);
    }

    /**
     * Changes what is known of a person.
     *
     * @throws org.anketa.shared.Refusal as {@link #addPerson} does
     */
    public Person changePerson(UUID id, PersonDetails details, boolean active) {
        getPerson(id);
        return store(new Person(id, details, active), repository::changePerson);
    }

    /** Keeps consents; those that are kept already, by their ids, are left alone. */
    public void recordConsents(List<Consent> consents) {
        repository.addConsents(consents);
    }

    /** A person's consents, the newest of each purpose. */
    public List<Consent> listConsents(UUID personId) {
        return repository.listConsents(personId);
    }

    /** How many persons work in each unit itself, those who have left not counted; units without any are left out. */
    public Map<UUID, Integer> countByUnit() {
        return repository.countByUnit();
    }

    /** Everybody who is known now. */
    public Directory readDirectory() {
        return repository.readDirectory();
    }

    /**
     * Changes many at once, in one transaction: all of it is kept, or nothing.
     *
     * @param plan from what is known to what shall change; may be called again if others change persons meanwhile
     * @return what the plan made of what was known
     * @throws Refusal if others keep changing the same persons
     */
    public <P extends DirectoryChanges> P changeAll(Function<Directory, P> plan) {
        for (int tries = TRIES; ; tries--) {
            try {
                return repository.changeAll(plan);
            } catch (RuntimeException failure) {
                if (!Database.isDuplicate(failure)) {
                    throw failure;
                }
                if (tries == 1) {
                    throw new Refusal(Message.of(PeopleService.class, "people.busy"), failure);
                }
            }
        }
    }

    private Person store(Person person, Consumer<Person> work) {
        Map<PersonField, Text> problems = person.details().problems();
        if (repository.readUnits().findUnit(person.details().unitId()).isEmpty()) {
            problems.put(PersonField.UNIT, Message.of(PeopleService.class, "unit.gone"));
        }
        if (!problems.isEmpty()) {
            throw new InvalidPerson(problems);
        }
        try {
            work.accept(person);
            return person;
        } catch (RuntimeException failure) {
            throw refusal(failure, person);
        }
    }

    private static RuntimeException refusal(RuntimeException failure, Person person) {
        String number = person.details().number();
        if (Database.isDuplicate(failure) && number != null) {
            Text reason = Message.of(PeopleService.class, "number.taken", "number", number);
            return new InvalidPerson(Map.of(PersonField.NUMBER, reason));
        }
        return failure;
    }

    private static NotFound noPerson() {
        return new NotFound(Message.of(PeopleService.class, "person.gone"));
    }
}
