package org.anketa.demo;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.anketa.fieldwork.Response;
import org.anketa.fieldwork.Study;
import org.anketa.form.Answer;
import org.anketa.form.Place;
import org.anketa.web.boot.Services;

/** Some answers that the library has corrected, so that the demo shows what a correction looks like. */
final class Corrections {

    private static final Place HOURS = Place.of("m20");
    private static final String BEFORE = "10_more";
    private static final String AFTER = "4_6";
    private static final String REASON = "Респондент позвонил: указал часы за месяц, а не за неделю";
    private static final int MOST = 2;

    private final Services services;
    private final SimulatedClock clock;
    private final Clock now;

    Corrections(Services services, SimulatedClock clock, Clock now) {
        this.services = services;
        this.clock = clock;
        this.now = now;
    }

    void make(Study study) {
        clock.set(now.instant());
        List<Response> mistaken = services.responses().listResponses(study.id(), 0, Integer.MAX_VALUE).stream()
                .filter(response -> response.answers()
                        .find(HOURS)
                        .filter(Answer.of(BEFORE)::equals)
                        .isPresent())
                .sorted(Comparator.comparing(Response::submittedOn))
                .limit(MOST)
                .toList();
        mistaken.forEach(response -> services.responses()
                .correct(response.id(), HOURS, Answer.of(AFTER), REASON, DemoUser.LIBRARIAN.userName()));
    }
}
