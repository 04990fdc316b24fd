package org.anketa.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.anketa.people.DirectoryChanges;
import org.anketa.people.Person;
import org.anketa.people.PersonDetails;
import org.anketa.people.Unit;

/**
 * The municipality as the library keeps it.
 *
 * @param newPersons in the order of the employees
 */
record Staff(List<Unit> newUnits, List<Person> newPersons) implements DirectoryChanges {

    Staff {
        newUnits = List.copyOf(newUnits);
        newPersons = List.copyOf(newPersons);
    }

    static Staff of(Municipality municipality) {
        Map<String, UUID> ids = new HashMap<>();
        List<Unit> units = new ArrayList<>();
        for (Part part : municipality.parts()) {
            UUID id = UUID.randomUUID();
            ids.put(part.id(), id);
            units.add(new Unit(id, part.name(), part.below() == null ? null : ids.get(part.below())));
        }
        return new Staff(
                units,
                municipality.employees().stream()
                        .map(employee -> person(employee, Objects.requireNonNull(ids.get(employee.part()))))
                        .toList());
    }

    private static Person person(Employee employee, UUID unit) {
        PersonDetails details = new PersonDetails(
                unit,
                employee.name(),
                employee.post(),
                employee.number(),
                "e" + employee.number() + "@example.org",
                "доб. " + employee.number().substring(1),
                employee.language().getLanguage());
        return new Person(UUID.randomUUID(), details, true);
    }

    @Override
    public List<Person> changedPersons() {
        return List.of();
    }
}
