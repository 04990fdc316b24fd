package org.anketa.web.people;

import java.util.List;
import java.util.Locale;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.Unit;
import org.anketa.people.UnitTree;
import org.jspecify.annotations.Nullable;

/**
 * What the page of staff shows.
 *
 * @param chosen the unit that was chosen; {@code null}: all
 * @param path the units above the chosen one
 * @param found how many persons the search finds
 * @param search with a page that exists
 */
public record StaffPage(
        List<UnitNode> units,
        @Nullable Unit chosen,
        List<Unit> path,
        StaffSearch search,
        int found,
        List<PersonRow> persons) {

    static final int PAGE = 50;

    /** Whoever comes back with a unit that was removed meanwhile sees everybody. */
    static StaffPage of(PeopleService people, StaffSearch asked, Locale language) {
        UnitTree tree = new UnitTree(people.listUnits());
        Unit chosen = tree.findUnit(asked.unit()).orElse(null);
        StaffSearch known =
                new StaffSearch(chosen == null ? null : chosen.id(), asked.words(), asked.left(), asked.page());
        int found = people.countPersons(known.unit(), known.words(), !known.left());
        int page = Math.max(1, Math.min(known.page(), lastPage(found)));
        StaffSearch search = new StaffSearch(known.unit(), known.words(), known.left(), page);
        List<Person> persons =
                people.listPersons(search.unit(), search.words(), !search.left(), (page - 1) * PAGE, PAGE);
        List<Unit> path = chosen == null ? List.of() : tree.path(chosen.id());
        return new StaffPage(
                UnitNode.of(tree, people.countByUnit()),
                chosen,
                path.isEmpty() ? path : path.subList(0, path.size() - 1),
                search,
                found,
                persons.stream().map(person -> row(person, tree, language)).toList());
    }

    private static PersonRow row(Person person, UnitTree tree, Locale language) {
        String unit = tree.findUnit(person.details().unitId())
                .map(found -> found.name().in(language))
                .orElse("");
        return new PersonRow(person, unit);
    }

    private static int lastPage(int found) {
        return Math.max(1, (found + PAGE - 1) / PAGE);
    }

    public int total() {
        return units.stream().mapToInt(UnitNode::persons).sum();
    }

    public int first() {
        return (search.page() - 1) * PAGE + 1;
    }

    public int last() {
        return (search.page() - 1) * PAGE + persons.size();
    }

    public boolean hasPrevious() {
        return search.page() > 1;
    }

    public boolean hasNext() {
        return search.page() < lastPage(found);
    }

    /** Whether a unit is the chosen one. */
    public boolean isChosen(Unit unit) {
        return unit.equals(chosen);
    }
}
