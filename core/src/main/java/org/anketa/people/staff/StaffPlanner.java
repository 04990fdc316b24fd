package org.anketa.people.staff;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anketa.people.Directory;
import org.anketa.people.Person;
import org.anketa.people.Unit;
import org.anketa.people.UnitTree;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

/** Makes one plan. Broken rows are refused each for itself and never keep others from being stored. */
final class StaffPlanner {

    private static final UUID NO_UNIT = new UUID(0, 0);

    private final StaffFile file;
    private final Directory known;
    private final UnitPlan units;
    private final KnownPersons persons;
    private final Map<StaffRecord, RowOutcome> outcomes = new HashMap<>();
    private final Map<Candidate, Person> matches = new HashMap<>();
    private final List<Person> added = new ArrayList<>();
    private final List<Person> changed = new ArrayList<>();

    StaffPlanner(StaffFile file, Directory known) {
        this.file = file;
        this.known = known;
        this.units = new UnitPlan(known.units(), file.records());
        this.persons = new KnownPersons(known.persons());
    }

    StaffPlan plan() {
        List<Candidate> candidates = candidates();
        // Who is sure goes first, so that a namesake cannot take their place.
        candidates.forEach(row -> match(row, () -> persons.takeByNumberOrEmail(row)));
        candidates.stream()
                .filter(row -> !matches.containsKey(row) && !outcomes.containsKey(row.record()))
                .forEach(row -> match(row, () -> persons.takeByName(row)));
        List<Unit> everyUnit = new ArrayList<>(known.units());
        everyUnit.addAll(units.listPlanned());
        UnitTree tree = new UnitTree(everyUnit);
        Set<UUID> used = new HashSet<>();
        for (Candidate row : candidates) {
            if (!outcomes.containsKey(row.record())) {
                used.add(row.unit().id());
                outcomes.put(row.record(), outcome(row, tree));
            }
        }
        return plan(units.listNeeded(tree, used), tree);
    }

    private StaffPlan plan(List<Unit> newUnits, UnitTree tree) {
        List<StaffRow> rows = new ArrayList<>();
        for (StaffRecord record : file.records()) {
            String unit = record.parent().isEmpty() ? record.unit() : record.parent() + " / " + record.unit();
            rows.add(new StaffRow(record.row(), record.name(), unit, Objects.requireNonNull(outcomes.get(record))));
        }
        long working = known.persons().stream().filter(Person::active).count();
        long found = matches.values().stream().filter(Person::active).count();
        StaffOutcome outcome = new StaffOutcome(
                rows,
                newUnits.stream().map(unit -> FieldChange.path(tree, unit.id())).toList(),
                (int) (working - found));
        return new StaffPlan(outcome, newUnits, added, changed);
    }

    private List<Candidate> candidates() {
        SeenRows seen = new SeenRows();
        List<Candidate> candidates = new ArrayList<>();
        for (StaffRecord record : file.records()) {
            List<Text> problems = problems(record);
            if (problems.isEmpty()) {
                try {
                    Candidate row = Candidate.of(record, units.place(record));
                    Optional<Text> duplicate = seen.add(row);
                    duplicate.ifPresentOrElse(problems::add, () -> candidates.add(row));
                } catch (Refusal unclear) {
                    problems.add(unclear.reason());
                }
            }
            if (!problems.isEmpty()) {
                outcomes.put(record, new RowOutcome.Refused(problems));
            }
        }
        return candidates;
    }

    private static List<Text> problems(StaffRecord record) {
        if (record.misfit()) {
            return new ArrayList<>(List.of(Message.of(StaffPlanner.class, "row.misfit")));
        }
        List<Text> problems = new ArrayList<>(record.details(NO_UNIT).problems().values());
        if (record.unit().isEmpty()) {
            problems.add(Message.of(StaffPlanner.class, "row.unit"));
        }
        return problems;
    }

    /** How a known person is looked for. */
    private interface Search {
        Optional<Person> find();
    }

    private void match(Candidate row, Search search) {
        try {
            search.find().ifPresent(person -> matches.put(row, person));
        } catch (Refusal unclear) {
            outcomes.put(row.record(), new RowOutcome.Refused(List.of(unclear.reason())));
        }
    }

    private RowOutcome outcome(Candidate row, UnitTree tree) {
        Person before = matches.get(row);
        UUID unit = row.unit().id();
        if (before == null) {
            added.add(new Person(UUID.randomUUID(), row.record().details(unit), true));
            return new RowOutcome.Added();
        }
        Person after = new Person(before.id(), row.record().details(unit, before.details()), true);
        if (after.equals(before)) {
            return new RowOutcome.Same();
        }
        changed.add(after);
        return new RowOutcome.Changed(FieldChange.between(before.details(), after.details(), tree), !before.active());
    }
}
