package org.anketa.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Settles what comes of each invitation: so many of each outcome, and more answers where people are eager. */
final class Outcomes {

    /** Whom the library asks to be interviewed; they have no time for a questionnaire. */
    private static final String INTERVIEWED = "head";

    /** How much a person's own mood counts against the unit's. */
    private static final double MOOD = 1.2;

    private Outcomes() {}

    /** @param counts of each outcome, one for every employee in all */
    static Map<Employee, Outcome> settle(Municipality municipality, Map<Outcome, Integer> counts, Chance chance) {
        Map<String, Double> eagerness =
                municipality.parts().stream().collect(Collectors.toMap(Part::id, Part::eagerness));
        List<Employee> eager = new ArrayList<>(municipality.employees());
        eager.sort(Comparator.comparingDouble(employee ->
                MOOD * chance.uniform("mood " + employee.number()) - eagerness.getOrDefault(employee.part(), 0.0)));
        List<Employee> busy = new ArrayList<>(
                eager.stream().filter(one -> one.kind().equals(INTERVIEWED)).toList());
        List<Employee> interviewed = busy.subList(0, counts.getOrDefault(Outcome.IS_INTERVIEWED, 0));
        Map<Employee, Outcome> settled = new HashMap<>();
        interviewed.forEach(one -> settled.put(one, Outcome.IS_INTERVIEWED));
        eager.removeAll(interviewed);
        int at = 0;
        for (Outcome outcome : List.of(Outcome.ANSWERS, Outcome.STOPS, Outcome.STAYS_AWAY, Outcome.REFUSES)) {
            int next = at + counts.getOrDefault(outcome, 0);
            eager.subList(at, next).forEach(one -> settled.put(one, outcome));
            at = next;
        }
        return settled;
    }
}
