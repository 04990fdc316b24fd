package org.anketa.log;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A failure with everything that was going on. */
final class Stack {

    private Stack() {}

    static String of(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
