package org.anketa.web.answer.interview;

import org.anketa.fieldwork.ContactAttempt;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * What was typed about a case.
 *
 * @param way the name of a {@link ContactAttempt.Way}
 * @param outcome the name of a {@link ContactAttempt.Outcome}
 * @param note on the attempt
 * @param reason of the refusal
 * @param noteProblem what is wrong with the note; {@code null}: nothing
 * @param reasonProblem what is wrong with the reason; {@code null}: nothing
 */
public record CaseForm(
        String way,
        String outcome,
        String note,
        String reason,
        @Nullable Text noteProblem,
        @Nullable Text reasonProblem) {

    /** Nothing typed yet. */
    static final CaseForm EMPTY = new CaseForm(
            ContactAttempt.Way.PHONE.name(), ContactAttempt.Outcome.NOT_REACHED.name(), "", "", null, null);
}
