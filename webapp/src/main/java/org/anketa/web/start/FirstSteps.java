package org.anketa.web.start;

import java.util.ArrayList;
import java.util.List;

/** The way from nothing to the first answers; it is shown until it has been walked. */
final class FirstSteps {

    private final List<Step> steps = new ArrayList<>();
    private boolean nextFound;

    /** @param persons how many there are */
    static List<Step> of(int persons, List<StudyLine> studies) {
        FirstSteps way = new FirstSteps();
        String study = studies.isEmpty()
                ? "/studies"
                : "/studies/" + studies.get(0).study().id();
        boolean invited = studies.stream()
                .anyMatch(line -> line.totals().invited() + line.totals().responses() > 0);
        way.add("staff", "/staff", persons > 0);
        way.add("study", "/studies/new", !studies.isEmpty());
        way.add("invite", study + "/invitations", invited);
        way.add("open", study, studies.stream().anyMatch(line -> !line.isPrepared()));
        way.add(
                "answers",
                study + "/fieldwork",
                studies.stream().anyMatch(line -> line.totals().responses() > 0));
        return way.steps.stream().allMatch(Step::done) ? List.of() : List.copyOf(way.steps);
    }

    private void add(String key, String path, boolean done) {
        boolean next = !done && !nextFound;
        nextFound |= next;
        steps.add(new Step(key, path, done, next));
    }
}
