package org.anketa.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;

/** Units, persons and consents in the database, each call a transaction. */
final class JdbiPeopleRepository {

    private final Database database;
    private final JdbiUnitRepository units = new JdbiUnitRepository();
    private final JdbiPersonRepository persons = new JdbiPersonRepository();
    private final JdbiConsentRepository consents = new JdbiConsentRepository();

    JdbiPeopleRepository(Database database) {
        this.database = database;
    }

    UnitTree readUnits() {
        return new UnitTree(database.read(units::list));
    }

    /** @param check throws if the unit cannot be added to those that there are */
    void addUnit(Unit unit, Consumer<UnitTree> check) {
        database.write(handle -> {
            check.accept(new UnitTree(units.listAndLock(handle)));
            return units.add(handle, List.of(unit));
        });
    }

    /** @param check throws if the unit cannot be changed so */
    void changeUnit(Unit unit, Consumer<UnitTree> check) {
        database.write(handle -> {
            check.accept(new UnitTree(units.listAndLock(handle)));
            return units.change(handle, unit);
        });
    }

    void removeUnit(UUID id) {
        database.write(handle -> units.remove(handle, id));
    }

    List<Person> listPersons(PersonFilter filter, int offset, int limit) {
        return database.read(handle -> persons.list(handle, filter, offset, limit));
    }

    int countPersons(PersonFilter filter) {
        return database.read(handle -> persons.count(handle, filter));
    }

    Optional<Person> findPerson(UUID id) {
        return database.read(handle -> persons.find(handle, id));
    }

    Map<UUID, Person> findPersons(Collection<UUID> ids) {
        return database.read(handle -> persons.findAll(handle, ids));
    }

    Map<UUID, Integer> countByUnit() {
        return database.read(persons::countByUnit);
    }

    void addPerson(Person person) {
        database.write(handle -> persons.add(handle, List.of(person)));
    }

    void changePerson(Person person) {
        database.write(handle -> persons.change(handle, List.of(person)));
    }

    Directory readDirectory() {
        return database.read(handle -> directory(handle, units.list(handle)));
    }

    <P extends DirectoryChanges> P changeAll(Function<Directory, P> plan) {
        return database.write(handle -> {
            P changes = plan.apply(directory(handle, units.listAndLock(handle)));
            units.add(handle, changes.newUnits());
            persons.add(handle, changes.newPersons());
            persons.change(handle, changes.changedPersons());
            return changes;
        });
    }

    private Directory directory(Handle handle, List<Unit> known) {
        return new Directory(new UnitTree(known).listUnits(), persons.listAll(handle));
    }

    void addConsents(List<Consent> given) {
        database.write(handle -> consents.add(handle, given));
    }

    List<Consent> listConsents(UUID personId) {
        return database.read(handle -> consents.list(handle, personId));
    }
}
