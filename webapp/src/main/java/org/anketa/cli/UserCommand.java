package org.anketa.cli;

import java.util.concurrent.Callable;
import org.anketa.shared.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with users; nothing by itself. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:user.description}",
        subcommands = UserAddCommand.class)
final class UserCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    UserCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Message task = Message.of(UserCommand.class, "user.task");
        throw new ParameterException(command.commandLine(), task.in(terminal.language()));
    }
}
