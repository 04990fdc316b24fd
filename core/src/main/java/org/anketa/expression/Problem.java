package org.anketa.expression;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** What is wrong with an expression or with the values it meets, in words. */
final class Problem {

    private Problem() {}

    static Refusal of(String key, Object... namesAndValues) {
        return new Refusal(message(key, namesAndValues));
    }

    static Message message(String key, Object... namesAndValues) {
        return Message.of(Expression.class, key, namesAndValues);
    }

    /** The text, or its beginning if it is too long to be quoted in a message. */
    static String quote(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "…";
    }
}
