package org.anketa.fieldwork;

import java.time.Instant;

/**
 * One try to reach a person for an interview.
 *
 * @param way how: by phone, in person …
 * @param outcome what came of it
 * @param note may be empty
 * @param by the user's name
 */
public record ContactAttempt(Way way, Outcome outcome, String note, String by, Instant at) {

    /** How somebody was contacted. */
    public enum Way {
        PHONE,
        IN_PERSON,
        EMAIL,
        OTHER
    }

    /** What came of a try. */
    public enum Outcome {
        /** Nobody answered, or the person was not there. */
        NOT_REACHED,
        APPOINTMENT,
        INTERVIEWED,
        REFUSED,
        /** The person no longer works there, or can't be interviewed. */
        NOT_ELIGIBLE
    }
}
