package org.anketa.fieldwork;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.anketa.people.PeopleService;
import org.anketa.people.Unit;

/** Puts together how far a study is. */
final class FieldworkProgress {

    private final JdbiProgressRepository repository;
    private final PeopleService people;

    FieldworkProgress(JdbiProgressRepository repository, PeopleService people) {
        this.repository = repository;
        this.people = people;
    }

    Progress of(UUID studyId) {
        List<Progress.OfDay> days = repository.countDays(studyId);
        List<Progress.OfUnit> units = inTreeOrder(repository.countUnits(studyId));
        int responses = days.stream().mapToInt(Progress.OfDay::completed).sum();
        // A response of an anonymous study doesn't tell its link, but each answered personal link has exactly one.
        int byOpenLinks = responses - repository.countAnsweredInvitations(studyId);
        if (byOpenLinks > 0) {
            units.add(new Progress.OfUnit(null, 0, 0, byOpenLinks, 0));
        }
        return new Progress(units, days);
    }

    Map<UUID, Progress.Totals> ofAll() {
        return repository.countStudies();
    }

    private List<Progress.OfUnit> inTreeOrder(List<Progress.OfUnit> counted) {
        Map<UUID, Progress.OfUnit> byUnit = new HashMap<>();
        counted.forEach(unit -> byUnit.put(unit.unitId(), unit));
        List<Progress.OfUnit> ordered = new ArrayList<>();
        for (Unit unit : people.listUnits()) {
            Progress.OfUnit found = byUnit.get(unit.id());
            if (found != null) {
                ordered.add(found);
            }
        }
        return ordered;
    }
}
