package org.anketa.web.people;

import java.util.List;
import java.util.Locale;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.Unit;
import org.anketa.people.UnitTree;
import org.anketa.web.page.ListPart;
import org.jspecify.annotations.Nullable;

/**
 * What the page of staff shows.
 *
 * @param chosen the unit that was chosen; {@code null}: all
 * @param path the units above the chosen one
 * @param search with a page that exists
 * @param part of the persons that the search finds
 */
public record StaffPage(
        List<UnitNode> units,
        @Nullable Unit chosen,
        List<Unit> path,
        StaffSearch search,
        ListPart part,
        List<PersonRow> persons) {

    static final int PAGE = 50;

    /** Whoever comes back with a unit that was removed meanwhile sees everybody. */
    static StaffPage of(PeopleService people, StaffSearch asked, Locale language) {
        UnitTree tree = new UnitTree(people.listUnits());
        Unit chosen = tree.findUnit(asked.unit()).orElse(null);
        StaffSearch known =
                new StaffSearch(chosen == null ? null : chosen.id(), asked.words(), asked.left(), asked.page());
        int found = people.countPersons(known.unit(), known.words(), !known.left());
        ListPart part = ListPart.nearest(known.page(), PAGE, found);
        StaffSearch search = new StaffSearch(known.unit(), known.words(), known.left(), part.page());
        List<Person> persons =
                people.listPersons(search.unit(), search.words(), !search.left(), part.offset(), part.size());
        List<Unit> path = chosen == null ? List.of() : tree.path(chosen.id());
        return new StaffPage(
                UnitNode.of(tree, people.countByUnit()),
                chosen,
                path.isEmpty() ? path : path.subList(0, path.size() - 1),
                search,
                part,
                persons.stream().map(person -> row(person, tree, language)).toList());
    }

    private static PersonRow row(Person person, UnitTree tree, Locale language) {
        String unit = tree.findUnit(person.details().unitId())
                .map(found -> found.name().in(language))
                .orElse("");
        return new PersonRow(person, unit);
    }

    public int total() {
        return units.stream().mapToInt(UnitNode::persons).sum();
    }

    /** Whether a unit is the chosen one. */
    public boolean isChosen(Unit unit) {
        return unit.equals(chosen);
    }
}
