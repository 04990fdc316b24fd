package org.anketa.cli;

import java.util.concurrent.Callable;
import org.anketa.shared.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What can be done with the data of studies; nothing by itself. */
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:data.description}",
        subcommands = DataExportCommand.class)
final class DataCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    DataCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Message task = Message.of(DataCommand.class, "data.task");
        throw new ParameterException(command.commandLine(), task.in(terminal.language()));
    }
}
