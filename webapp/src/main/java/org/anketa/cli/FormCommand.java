package org.anketa.cli;

import java.util.concurrent.Callable;
import org.anketa.shared.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with a form; nothing by itself. */
@Command(
        name = "form",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:form.description}",
        subcommands = FormCheckCommand.class)
final class FormCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    FormCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Message task = Message.of(FormCommand.class, "form.task");
        throw new ParameterException(command.commandLine(), task.in(terminal.language()));
    }
}
