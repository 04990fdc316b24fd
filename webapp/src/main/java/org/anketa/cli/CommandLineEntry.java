package org.anketa.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anketa.shared.Languages;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import picocli.CommandLine;

/** Runs one command: exit code 0 done, 1 refused with one line on standard error, 2 wrong usage. */
public final class CommandLineEntry {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What the platform puts in the place of a letter that the environment's encoding doesn't have. */
    private static final char LOST_LETTER = '\ufffd';

    private CommandLineEntry() {}

    /**
     * What the launcher calls.
     *
     * @param application the unpacked WAR
     */
    public static int run(Path application, List<String> arguments) {
        Locale platform = Languages.best(List.of(Locale.getDefault(Locale.Category.DISPLAY)));
        Terminal terminal = Terminal.ofProcess(LanguageOption.find(arguments).orElse(platform));
        return run(application, arguments, terminal);
    }

    static int run(Path application, List<String> arguments, Terminal terminal) {
        if (arguments.stream().anyMatch(argument -> argument.indexOf(LOST_LETTER) >= 0)) {
            terminal.complain(Message.of(CommandLineEntry.class, "letters.lost"));
            return 2;
        }
        CommandLine line = new CommandLine(RootCommand.class, new CommandFactory(application, terminal))
                .setResourceBundle(ResourceBundle.getBundle(
                        "org.anketa.cli.usage",
                        terminal.language(),
                        CommandLineEntry.class.getClassLoader(),
                        NO_FALLBACK))
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A name that begins with @ is a name, and no file of further arguments.
                .setExpandAtFiles(false)
                .setUsageHelpAutoWidth(true)
                .setUsageHelpLongOptionsMaxWidth(30)
                .setParameterExceptionHandler((problem, given) -> UsageProblem.report(problem, terminal))
                .setExecutionExceptionHandler((failure, command, parsed) -> refuse(failure, terminal));
        try {
            return line.execute(arguments.toArray(String[]::new));
        } catch (OutOfMemoryError tooLarge) {
            terminal.complain(Message.of(CommandLineEntry.class, "memory"));
            return 1;
        }
    }

    private static int refuse(Exception failure, Terminal terminal) {
        if (failure instanceof Refusal refusal) {
            terminal.complain(refusal.reason());
        } else {
            Logger.getLogger(CommandLineEntry.class.getName()).log(Level.FINE, "Command failed", failure);
            String cause = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
            terminal.complain(Message.of(CommandLineEntry.class, "failure", "cause", cause));
        }
        return 1;
    }
}
