package org.anketa.form;

import org.anketa.expression.Value;

/** What is known of an answer: the answer, or why there is none. A question without either is unanswered. */
public sealed interface Answer {

    /**
     * The answer that was given.
     *
     * @param value may be the text as it was typed; several choices are separated by spaces. Empty: cleared by the
     *     respondent, so no default comes back
     */
    record Given(Value value) implements Answer {}

    /** There is no answer, and the respondent said why. */
    record Missing(MissingReason reason) implements Answer {}

    static Answer of(Value value) {
        return new Given(value);
    }

    /** The answer as it was typed, or choices separated by spaces. */
    static Answer of(String text) {
        return new Given(Value.of(text));
    }

    static Answer missing(MissingReason reason) {
        return new Missing(reason);
    }
}
