package org.anketa.demo;

import java.time.Duration;
import java.util.Optional;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.DraftChange;
import org.anketa.form.Page;

/** One respondent over one form, whoever holds the pen: pages are answered, time passes, the draft is saved. */
final class Sitting {

    private static final int SHORTEST_PAGE = 20;
    private static final int LONGEST_PAGE = 110;

    /** Saves a change and returns the draft as it is then. */
    @FunctionalInterface
    interface Saving {
        Draft save(DraftChange change);
    }

    private final Respondent respondent;
    private final SimulatedClock clock;
    private final Saving saving;
    private final Walk walk;
    private Draft draft;
    private int steps;

    Sitting(Respondent respondent, Draft draft, AnswerBank bank, SimulatedClock clock, Saving saving) {
        this.respondent = respondent;
        this.clock = clock;
        this.saving = saving;
        this.draft = draft;
        this.walk = new Walk(draft.form(), draft.answers(), draft.setting(), bank.answererFor(respondent));
    }

    /** Answers so many pages, or up to the end, and saves. */
    void answer(int pages) {
        String last = "";
        for (int i = 0; i < pages && !walk.isOver(); i++) {
            last = walk.page().map(Page::name).orElseThrow();
            walk.step();
            clock.pass(Duration.ofSeconds(
                    SHORTEST_PAGE + respondent.chance().below(LONGEST_PAGE - SHORTEST_PAGE, "seconds " + steps++)));
        }
        Optional<Page> next = walk.page();
        draft = saving.save(new DraftChange(
                draft.formVersionId(),
                draft.revision(),
                walk.answers(),
                next.map(Page::name).orElse(last),
                respondent.language()));
    }

    /** Answers all that is left. */
    void finish() {
        answer(Integer.MAX_VALUE);
    }

    /** The draft as it was last saved. */
    Draft draft() {
        return draft;
    }
}
