package org.anketa.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.form.BuiltInForms;
import org.anketa.form.Form;
import org.anketa.people.Person;
import org.anketa.web.boot.Services;

/**
 * The study of the municipality's employees. It is named, for its last page asks for consents, and a consent needs somebody
 * who gave it; units, corrections and interviews can be seen in it too.
 */
final class EmployeeStudy {

    private static final String FORM = "municipal-employee";

    /** 143 answered in all. */
    private static final Map<Outcome, Integer> OUTCOMES = Map.of(
            Outcome.ANSWERS, 138,
            Outcome.IS_INTERVIEWED, 5,
            Outcome.STOPS, 13,
            Outcome.STAYS_AWAY, 16,
            Outcome.REFUSES, 8);

    private static final double PAUSE = 0.25;
    private static final int PAGES_BEFORE_PAUSE = 6;
    private static final int OPEN_DAYS_LEFT = 14;

    private final Services services;
    private final SimulatedClock clock;
    private final Timeline timeline;
    private final Chance chance;
    private final AnswerBank bank = AnswerBank.of(FORM);
    private final Interviewing interviewing;

    EmployeeStudy(Services services, SimulatedClock clock, Timeline timeline, Chance chance) {
        this.services = services;
        this.clock = clock;
        this.timeline = timeline;
        this.chance = chance;
        this.interviewing = new Interviewing(services.interviews(), clock, bank);
    }

    /** Invites everybody and lets things take their course. */
    Study conduct(Municipality municipality, Staff staff, Hands hands) {
        Form form = BuiltInForms.find(FORM).orElseThrow();
        Study study = services.studies()
                .create(
                        new NewStudy(
                                form.title(),
                                form,
                                Regime.NAMED,
                                Study.USUAL_CELL,
                                timeline.start(),
                                timeline.start().plusDays(timeline.days() + OPEN_DAYS_LEFT),
                                true),
                        DemoUser.LIBRARIAN.userName());
        services.studies().open(study.id());
        UUID wave = services.studies().listWaves(study.id()).get(0).id();
        List<Employee> employees = municipality.employees();
        List<IssuedLink> links = services.links()
                .invite(wave, staff.newPersons().stream().map(Person::id).toList());
        Map<Employee, Outcome> outcomes = Outcomes.settle(municipality, OUTCOMES, chance);
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < employees.size(); i++) {
            Employee employee = employees.get(i);
            IssuedLink link = links.get(i);
            tasks.add(() -> act(employee, link, outcomes.getOrDefault(employee, Outcome.STAYS_AWAY)));
        }
        hands.doAll(tasks);
        return study;
    }

    private void act(Employee employee, IssuedLink link, Outcome outcome) {
        Chance own = chance.of("employee " + employee.number());
        Respondent respondent = new Respondent(own, employee.language(), Set.of(employee.part(), employee.kind()));
        clock.set(timeline.moment(own));
        UUID invitation = link.invitation().id();
        switch (outcome) {
            case ANSWERS -> answer(respondent, link.token());
            case STOPS -> begin(respondent, link.token()).answer(1 + own.below(PAGES_BEFORE_PAUSE, "stops"));
            case IS_INTERVIEWED -> interviewing.interview(respondent, invitation);
            case REFUSES -> interviewing.takeRefusal(respondent, invitation);
            case STAYS_AWAY -> {
                // Nothing is heard of such people.
            }
        }
    }

    private Sitting begin(Respondent respondent, String token) {
        Draft draft = services.answering().getDraft(token, respondent.language());
        return new Sitting(
                respondent, draft, bank, clock, change -> services.answering().save(token, change));
    }

    private void answer(Respondent respondent, String token) {
        Sitting sitting = begin(respondent, token);
        if (respondent.chance().uniform("pause") < PAUSE) {
            sitting.answer(1 + respondent.chance().below(PAGES_BEFORE_PAUSE, "pages before"));
            clock.pass(Duration.ofMinutes(10 + respondent.chance().below(50, "minutes of pause")));
        }
        sitting.finish();
        services.answering().submit(token, sitting.draft().responseId());
    }
}
