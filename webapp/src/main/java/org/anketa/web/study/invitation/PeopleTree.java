package org.anketa.web.study.invitation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.Unit;

/**
 * The persons who can be invited, by the units they work in.
 *
 * @param branches each before those below it
 */
public record PeopleTree(List<Branch> branches) {

    /** More people than any municipality employs. */
    private static final int MOST = 1_000_000;

    public PeopleTree {
        branches = List.copyOf(branches);
    }

    /**
     * A unit with those who can be invited.
     *
     * @param depth how far below the top, from 0
     * @param persons of the unit itself, by name
     * @param all how many there are in the unit and below it
     */
    public record Branch(UUID id, String name, int depth, List<Person> persons, int all) {
        public Branch {
            persons = List.copyOf(persons);
        }
    }

    /**
     * The tree of those who work there now.
     *
     * @param without persons to leave out, such as those who are invited already
     * @param language of the units' names
     */
    public static PeopleTree of(PeopleService people, Set<UUID> without, Locale language) {
        Map<UUID, List<Person>> byUnit = new HashMap<>();
        for (Person person : people.listPersons(null, "", true, 0, MOST)) {
            if (!without.contains(person.id())) {
                byUnit.computeIfAbsent(person.details().unitId(), unit -> new ArrayList<>())
                        .add(person);
            }
        }
        List<Unit> units = people.listUnits();
        UnitTree tree = new UnitTree(units);
        Map<UUID, Integer> below =
                tree.sums(unit -> byUnit.getOrDefault(unit, List.of()).size());
        return new PeopleTree(units.stream()
                .filter(unit -> below.getOrDefault(unit.id(), 0) > 0)
                .map(unit -> new Branch(
                        unit.id(),
                        unit.name().in(language),
                        tree.depth(unit.id()),
                        byUnit.getOrDefault(unit.id(), List.of()),
                        below.getOrDefault(unit.id(), 0)))
                .toList());
    }

    /** How many there are. */
    public int count() {
        return branches.stream().mapToInt(branch -> branch.persons().size()).sum();
    }

    /** The persons of whole units, with everybody below them, and single ones; in the tree's order. */
    public List<UUID> personsIn(Collection<UUID> units, Collection<UUID> persons) {
        Map<UUID, Boolean> chosen = new LinkedHashMap<>();
        Set<UUID> wanted = new HashSet<>(persons);
        int within = Integer.MAX_VALUE;
        for (Branch branch : branches) {
            if (branch.depth() <= within) {
                within = units.contains(branch.id()) ? branch.depth() : Integer.MAX_VALUE;
            }
            boolean whole = branch.depth() >= within;
            branch.persons().stream()
                    .map(Person::id)
                    .filter(person -> whole || wanted.contains(person))
                    .forEach(person -> chosen.put(person, whole));
        }
        return List.copyOf(chosen.keySet());
    }
}
