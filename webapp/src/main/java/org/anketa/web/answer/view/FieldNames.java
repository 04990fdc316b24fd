package org.anketa.web.answer.view;

import org.anketa.form.MissingReason;
import org.anketa.form.Place;

/** How the controls of a page are called: the names of what they send, and the ids that addresses lead to. */
public final class FieldNames {

    /** Before the name of a place: its answer. */
    public static final String ANSWER = "q:";

    /** Before the name of a place: why there is no answer. */
    public static final String REASON = "no:";

    /** Before the name of a place: what an interviewer remarks beside the answer. */
    public static final String REMARK = "remark:";

    /** Before the name of a place: whether the remark is a probe. */
    public static final String PROBE = "probe:";

    /** The places that the page asked. */
    public static final String ASKED = "asked";

    /** What the page knew of the draft. */
    public static final String STATE = "state";

    /** What the reader wants. */
    public static final String ACTION = "action";

    /** Before a reason among the values of choices, none of which has a space. */
    private static final String MISSING = "missing ";

    private FieldNames() {}

    public static String answer(Place place) {
        return ANSWER + place;
    }

    public static String reason(Place place) {
        return REASON + place;
    }

    /** The value of a reason that is offered among choices of which one is taken. */
    public static String valueOf(MissingReason reason) {
        return MISSING + reason.id();
    }

    /** The id of the element that holds everything about a place. */
    public static String id(Place place) {
        return "q" + (place.repetition() == 0 ? "" : place.repetition()) + "-" + place.name();
    }
}
