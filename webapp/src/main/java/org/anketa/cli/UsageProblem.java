package org.anketa.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.anketa.shared.Message;
import org.anketa.shared.NearestName;
import org.anketa.shared.Text;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with the arguments, and where help is. */
final class UsageProblem {

    private static final int WRONG_USAGE = 2;

    private UsageProblem() {}

    static int report(ParameterException problem, Terminal terminal) {
        CommandSpec command = problem.getCommandLine().getCommandSpec();
        terminal.complain(message("usage.line", "problem", describe(problem), "command", command.qualifiedName()));
        return WRONG_USAGE;
    }

    private static Text describe(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched);
        }
        if (problem instanceof MissingParameterException missing) {
            return message(
                    "usage.missing",
                    "arguments",
                    String.join(
                            ", ",
                            missing.getMissing().stream()
                                    .map(UsageProblem::name)
                                    .toList()));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return message("usage.twice", "argument", name(twice.getOverwritten()));
        }
        ArgSpec argument = problem.getArgSpec();
        if (problem.getCause() instanceof WrongArgument wrong) {
            return wrong.reason();
        }
        if (argument != null && problem.getValue() != null) {
            return message("usage.value", "value", problem.getValue(), "argument", name(argument));
        }
        return message("usage.other", "problem", String.valueOf(problem.getMessage()));
    }

    private static String name(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            boolean flag = option.arity().max() == 0;
            return flag ? option.longestName() : option.longestName() + " " + option.paramLabel();
        }
        return argument.paramLabel();
    }

    private static Text unmatched(UnmatchedArgumentException problem) {
        String first = problem.getUnmatched().isEmpty()
                ? ""
                : String.valueOf(problem.getUnmatched().get(0));
        CommandLine command = problem.getCommandLine();
        boolean option = first.startsWith("-");
        Collection<String> known =
                option ? options(command) : command.getSubcommands().keySet();
        String key = option ? "usage.option" : known.isEmpty() ? "usage.argument" : "usage.command";
        Optional<String> nearest = NearestName.of(first.replaceFirst("=.*", ""), known);
        return nearest.isPresent()
                ? message(key + ".nearest", "name", first, "nearest", nearest.get())
                : message(key, "name", first, "known", String.join(", ", known));
    }

    private static List<String> options(CommandLine command) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            names.add(option.longestName().toLowerCase(Locale.ROOT));
        }
        return names;
    }

    private static Message message(String key, Object... namesAndValues) {
        return Message.of(UsageProblem.class, key, namesAndValues);
    }
}
