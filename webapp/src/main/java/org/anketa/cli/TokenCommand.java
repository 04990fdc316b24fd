package org.anketa.cli;

import java.util.concurrent.Callable;
import org.anketa.shared.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the tokens of programs; nothing by itself. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:token.description}",
        subcommands = TokenIssueCommand.class)
final class TokenCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    TokenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Message task = Message.of(TokenCommand.class, "token.task");
        throw new ParameterException(command.commandLine(), task.in(terminal.language()));
    }
}
