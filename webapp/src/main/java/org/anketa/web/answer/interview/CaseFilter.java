package org.anketa.web.answer.interview;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.anketa.fieldwork.InterviewCase;
import org.anketa.fieldwork.InvitationState;
import org.anketa.web.page.AddressValues;
import org.jspecify.annotations.Nullable;

/**
 * Which cases an interviewer looks at.
 *
 * @param unit {@code null}: of all units
 * @param state {@code null}: in any state
 * @param words that the name, the post or the phone must hold; may be empty
 */
record CaseFilter(@Nullable UUID unit, @Nullable InvitationState state, String words) {

    /** The filter that the page's fields say; what they say wrong filters nothing. */
    static CaseFilter of(String unit, String state, String words) {
        InvitationState known = Arrays.stream(InvitationState.values())
                .filter(one -> one.id().equals(state))
                .findFirst()
                .orElse(null);
        return new CaseFilter(AddressValues.findId(unit).orElse(null), known, words.strip());
    }

    boolean accepts(InterviewCase one) {
        return (unit == null || unit.equals(one.person().details().unitId()))
                && (state == null || state == one.invitation().state())
                && holdsWords(one);
    }

    private boolean holdsWords(InterviewCase one) {
        String text = (one.person().details().name() + " "
                        + one.person().details().post() + " "
                        + one.person().details().phone())
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+", -1)).allMatch(text::contains);
    }
}
