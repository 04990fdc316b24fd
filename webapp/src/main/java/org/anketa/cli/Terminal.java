package org.anketa.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.anketa.shared.Text;

/**
 * Where a command writes, and in which language. Everything is UTF-8, whatever the platform's own encoding.
 *
 * @param language one of the product's languages
 */
record Terminal(PrintStream out, PrintStream err, Locale language) {

    Terminal {
        out = new PrintStream(out, true, StandardCharsets.UTF_8);
        err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    void say(Text text) {
        out.println(text.in(language));
    }

    /** One line on standard error, whatever the text holds. */
    void complain(Text text) {
        err.println(text.in(language).replaceAll("\\s*\\R\\s*", " "));
    }
}
