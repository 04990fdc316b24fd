package org.anketa.web.answer.flow;

import java.util.Optional;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.DraftChange;
import org.anketa.fieldwork.StaleDraft;
import org.anketa.form.Answers;
import org.anketa.form.InvalidAnswers;
import org.anketa.form.Page;
import org.anketa.web.answer.posted.AnswerForm;
import org.anketa.web.answer.posted.FormFields;
import org.anketa.web.answer.posted.PageState;
import org.anketa.web.answer.posted.Step;
import org.anketa.web.answer.posted.Tampered;

/**
 * Saves a page that was sent. Another page of the same draft may have been saved in the meantime: only if this page itself
 * was changed elsewhere, nothing is saved and the reader is asked.
 */
final class Saving {

    private static final int MOST_ATTEMPTS = 8;

    /** What has come of it. */
    sealed interface Outcome {}

    /** The page is saved. */
    record Saved(Turn turn, Draft draft) implements Outcome {}

    /** The page holds a choice that the form doesn't have; nothing is saved. */
    record Refused(Turn turn) implements Outcome {}

    /**
     * The page was changed elsewhere; nothing is saved.
     *
     * @param known whether it is known that it was; else the page hasn't said what it began with
     */
    record Changed(Turn turn, boolean known) implements Outcome {}

    /** The form is another one now; nothing is saved. */
    record MovedOn(Draft draft) implements Outcome {}

    private final Sitting sitting;

    Saving(Sitting sitting) {
        this.sitting = sitting;
    }

    Outcome save(String pageName, FormFields fields) {
        StaleDraft stale = null;
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            try {
                return attempt(sitting.getDraft(), pageName, fields);
            } catch (StaleDraft changed) {
                stale = changed;
            }
        }
        throw stale == null ? new IllegalStateException("Nothing was tried") : stale;
    }

    private Outcome attempt(Draft draft, String pageName, FormFields fields) {
        Optional<PageState> sent = AnswerForm.findState(fields);
        if (sent.isPresent() && !sent.get().formVersionId().equals(draft.formVersionId())) {
            return new MovedOn(draft);
        }
        Page page = Route.find(draft.form(), pageName).orElseThrow(AnswerPages::noSuchPage);
        AnswerForm form =
                AnswerForm.read(fields, draft.form(), page, sitting.frame().isInterview());
        Answers merged = form.over(draft.answers());
        if (isChanged(sent, draft, page, merged)) {
            return new Changed(new Turn(draft, page, form, new Route(draft.ask())), sent.isPresent());
        }
        Turn turn = turn(draft, page, form, merged);
        return form.foreign().isEmpty() ? keep(turn) : new Refused(turn);
    }

    /** A page that hasn't said what it began with may have been changed. */
    private static boolean isChanged(Optional<PageState> sent, Draft draft, Page page, Answers merged) {
        PageState now = PageState.of(draft.formVersionId(), page, draft.answers());
        return !Optional.of(now).equals(sent) && !now.equals(PageState.of(draft.formVersionId(), page, merged));
    }

    private static Turn turn(Draft draft, Page page, AnswerForm form, Answers merged) {
        try {
            return Turn.of(draft, page, form, Repetitions.changed(draft, page, form.step(), merged));
        } catch (InvalidAnswers places) {
            // The page asked what is not there, or adds more than there may be.
            throw Tampered.page();
        }
    }

    private Outcome keep(Turn turn) {
        boolean on =
                turn.form().step().kind() == Step.Kind.NEXT && turn.problems().isEmpty();
        Page goOn = on ? turn.route().next(turn.page()).orElse(turn.page()) : turn.page();
        Draft saved = sitting.save(new DraftChange(
                turn.draft().formVersionId(),
                turn.draft().revision(),
                turn.answers(),
                goOn.name(),
                sitting.frame().language()));
        if (!turn.form().remarks().isEmpty()) {
            sitting.remark(turn.form().remarks());
        }
        return new Saved(turn, saved);
    }
}
