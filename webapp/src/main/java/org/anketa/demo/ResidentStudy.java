package org.anketa.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.form.BuiltInForms;
import org.anketa.form.Form;
import org.anketa.shared.Languages;
import org.anketa.web.boot.Services;

/** The anonymous survey of residents, which anybody may answer by one open link. */
final class ResidentStudy {

    private static final String FORM = "resident";
    private static final int ANSWERED = 64;
    private static final double ENGLISH = 0.06;

    private final Services services;
    private final SimulatedClock clock;
    private final Timeline timeline;
    private final Chance chance;
    private final AnswerBank bank = AnswerBank.of(FORM);

    ResidentStudy(Services services, SimulatedClock clock, Timeline timeline, Chance chance) {
        this.services = services;
        this.clock = clock;
        this.timeline = timeline;
        this.chance = chance;
    }

    /**
     * Opens the survey and lets residents answer it.
     *
     * @return the token of its open link
     */
    String conduct(Hands hands) {
        clock.set(timeline.beginning());
        Form form = BuiltInForms.find(FORM).orElseThrow();
        Study study = services.studies()
                .create(
                        new NewStudy(
                                form.title(), form, Regime.ANONYMOUS, Study.USUAL_CELL, timeline.start(), null, true),
                        DemoUser.LIBRARIAN.userName());
        services.studies().open(study.id());
        UUID wave = services.studies().listWaves(study.id()).get(0).id();
        String token = services.links().issueOpenLink(wave).token();
        List<Runnable> tasks = new ArrayList<>();
        for (int i = 0; i < ANSWERED; i++) {
            Chance own = chance.of("resident " + i);
            tasks.add(() -> answer(own, token));
        }
        hands.doAll(tasks);
        return token;
    }

    private void answer(Chance own, String openToken) {
        Locale language = own.uniform("language") < ENGLISH ? Languages.ENGLISH : Languages.RUSSIAN;
        clock.set(timeline.moment(own));
        String token = services.answering().begin(openToken, language);
        Draft draft = services.answering().getDraft(token, language);
        Sitting sitting = new Sitting(
                new Respondent(own, language, Set.of()),
                draft,
                bank,
                clock,
                change -> services.answering().save(token, change));
        sitting.finish();
        services.answering().submit(token, sitting.draft().responseId());
    }
}
