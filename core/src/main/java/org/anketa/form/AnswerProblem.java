package org.anketa.form;

import org.anketa.shared.Message;
import org.anketa.shared.Text;

/**
 * What is wrong with the answer at a place.
 *
 * @param message what to do, in the words of the form's author where there are any
 */
public record AnswerProblem(Place place, Kind kind, Text message) {

    /** What is wrong, for programs. */
    public enum Kind {
        /** The form has no such question, or it isn't one to answer. */
        UNKNOWN,
        REQUIRED,
        /** The answer is no number, date … */
        TYPE,
        /** A number outside of its scale. */
        RANGE,
        TOO_LONG,
        /** A choice that isn't offered, or twice the same. */
        CHOICE,
        TOO_MANY,
        /** A reason for no answer that isn't offered. */
        MISSING,
        CONSTRAINT,
        /** An expression could not be worked out with these answers. */
        EXPRESSION
    }

    static AnswerProblem of(Place place, Kind kind, String key, Object... namesAndValues) {
        return new AnswerProblem(place, kind, Message.of(AnswerProblem.class, "answer." + key, namesAndValues));
    }
}
