package org.anketa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.anketa.shared.Text;

/**
 * What a command reads from and writes to, and in which language. Everything is UTF-8, whatever the platform's own
 * encoding.
 *
 * @param language one of the product's languages
 * @param watched whether a person sees what is written, rather than a file or another program
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, Locale language, boolean watched) {

    Terminal {
        out = new PrintStream(out, true, StandardCharsets.UTF_8);
        err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /** The one that the process was started from. */
    static Terminal ofProcess(Locale language) {
        return new Terminal(System.in, System.out, System.err, language, isWatched());
    }

    /** Asked of the system's files: the platform's own console says nothing about output alone. */
    private static boolean isWatched() {
        try {
            String device = Path.of("/dev/stdout").toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
        } catch (IOException noSuchSystem) {
            return false;
        }
    }

    void say(Text text) {
        out.println(text.in(language));
    }

    /** One line of a list, whatever the text holds. */
    void list(String text) {
        out.println(inOneLine(text));
    }

    /** One line on standard error, whatever the text holds. */
    void complain(Text text) {
        complain(text.in(language));
    }

    /** One line on standard error, whatever the text holds. */
    void complain(String text) {
        err.println(inOneLine(text));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s*\\R\\s*", " ").replaceAll("\\p{Cc}", "");
    }
}
