package org.anketa.web.answer.interview;

import java.util.List;
import java.util.Locale;
import org.anketa.fieldwork.InterviewCase;
import org.anketa.fieldwork.InvitationState;

/**
 * A case as its page shows it.
 *
 * @param unit the name of the person's unit
 * @param languages in which the interview can be held, the person's own first
 * @param begun whether there are answers to go on with
 * @param form what was typed, if it came back
 */
public record CaseView(InterviewCase interview, String unit, List<Locale> languages, boolean begun, CaseForm form) {

    public CaseView {
        languages = List.copyOf(languages);
    }

    /** Whether the interview can still be held. */
    public boolean isToInterview() {
        InvitationState state = interview.invitation().state();
        return state == InvitationState.INVITED || state == InvitationState.STARTED;
    }
}
