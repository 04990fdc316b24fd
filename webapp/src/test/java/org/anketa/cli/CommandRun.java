package org.anketa.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.anketa.shared.Languages;

/** A command that has run in this process: its exit code and what it wrote. */
record CommandRun(int exit, String out, String err) {

    /** How to run commands: over which unpacked application, in which language, with which input. */
    record Runner(Path application, Locale language, String input, boolean watched) {

        Runner(Path application) {
            this(application, Languages.ENGLISH, "", false);
        }

        Runner in(Locale newLanguage) {
            return new Runner(application, newLanguage, input, watched);
        }

        Runner reading(String newInput) {
            return new Runner(application, language, newInput, watched);
        }

        Runner onATerminal() {
            return new Runner(application, language, input, true);
        }

        CommandRun run(String... arguments) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            Terminal terminal = new Terminal(
                    new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8),
                    language,
                    watched);
            int exit = CommandLineEntry.run(application, List.of(arguments), terminal);
            return new CommandRun(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        }
    }
}
