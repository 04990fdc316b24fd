package org.anketa.web.answer.interview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.anketa.fieldwork.InterviewCase;
import org.anketa.fieldwork.InvitationState;
import org.anketa.fieldwork.Study;
import org.anketa.people.Unit;
import org.anketa.web.page.Choice;
import org.anketa.web.page.ListPart;
import org.anketa.web.page.View;

/**
 * The cases of a study as the list shows them.
 *
 * @param studies the open ones, to choose from
 * @param units those with cases, to choose from
 * @param states to choose from
 * @param words what is searched for
 * @param part of those that the filter leaves
 * @param cases of this page
 * @param all how many there are without the filter
 */
public record CaseList(
        Study study,
        List<Choice> studies,
        List<Choice> units,
        List<Choice> states,
        String words,
        ListPart part,
        List<Row> cases,
        int all) {

    static final int PAGE = 50;

    /** A case in a line. */
    public record Row(InterviewCase interview, String unit) {}

    public CaseList {
        studies = List.copyOf(studies);
        units = List.copyOf(units);
        states = List.copyOf(states);
        cases = List.copyOf(cases);
    }

    static CaseList of(
            Study study,
            List<Study> open,
            List<InterviewCase> cases,
            List<Unit> units,
            CaseFilter filter,
            int page,
            View view) {
        Locale language = view.language();
        Map<UUID, String> names = new LinkedHashMap<>();
        units.forEach(unit -> names.put(unit.id(), unit.name().in(language)));
        List<Row> rows = cases.stream()
                .filter(filter::accepts)
                .map(one ->
                        new Row(one, names.getOrDefault(one.person().details().unitId(), "")))
                .toList();
        ListPart part = ListPart.nearest(page, PAGE, rows.size());
        return new CaseList(
                study,
                studyChoices(open, study, language),
                unitChoices(cases, names, filter, view),
                stateChoices(filter, view),
                filter.words(),
                part,
                part.of(rows),
                cases.size());
    }

    private static List<Choice> studyChoices(List<Study> open, Study chosen, Locale language) {
        return open.stream()
                .map(one -> new Choice(
                        one.id().toString(), one.title().in(language), one.id().equals(chosen.id())))
                .toList();
    }

    private static List<Choice> unitChoices(
            List<InterviewCase> cases, Map<UUID, String> names, CaseFilter filter, View view) {
        List<Choice> choices =
                new ArrayList<>(List.of(new Choice("", view.say("filter.units"), filter.unit() == null)));
        names.forEach((id, name) -> {
            if (cases.stream().anyMatch(one -> id.equals(one.person().details().unitId()))) {
                choices.add(new Choice(id.toString(), name, id.equals(filter.unit())));
            }
        });
        return choices;
    }

    private static List<Choice> stateChoices(CaseFilter filter, View view) {
        List<Choice> choices =
                new ArrayList<>(List.of(new Choice("", view.say("filter.states"), filter.state() == null)));
        Arrays.stream(InvitationState.values())
                .filter(state -> state != InvitationState.REVOKED)
                .forEach(
                        state -> choices.add(new Choice(state.id(), view.say(state.label()), state == filter.state())));
        return choices;
    }
}
