package org.anketa.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.anketa.people.PeopleService;
import org.anketa.people.PersonDetails;

/** The municipality as the library keeps it: every employee's person by the personnel number. */
record Staff(Map<String, UUID> persons) {

    Staff {
        persons = Map.copyOf(persons);
    }

    /** Enters units and persons. */
    static Staff enter(Municipality municipality, PeopleService people, Hands hands) {
        Map<String, UUID> units = new HashMap<>();
        for (Part part : municipality.parts()) {
            UUID parent = part.below() == null ? null : units.get(part.below());
            units.put(part.id(), people.addUnit(part.name(), parent).id());
        }
        Map<String, UUID> persons = new ConcurrentHashMap<>();
        List<Runnable> tasks = new ArrayList<>();
        for (Employee employee : municipality.employees()) {
            PersonDetails details = details(employee, Objects.requireNonNull(units.get(employee.part())));
            tasks.add(() ->
                    persons.put(employee.number(), people.addPerson(details).id()));
        }
        hands.doAll(tasks);
        return new Staff(persons);
    }

    private static PersonDetails details(Employee employee, UUID unit) {
        return new PersonDetails(
                unit,
                employee.name(),
                employee.post(),
                employee.number(),
                "e" + employee.number() + "@example.org",
                "2-" + employee.number().substring(2) + "-" + employee.number().substring(0, 2),
                employee.language().getLanguage());
    }
}
