package org.anketa.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Makes the commands, each with what it needs. */
final class CommandFactory implements CommandLine.IFactory {

    private final Map<Class<?>, Supplier<?>> commands;

    CommandFactory(Path application, Terminal terminal) {
        commands = Map.ofEntries(
                Map.entry(RootCommand.class, () -> new RootCommand(new ServeCommand(application, terminal))),
                Map.entry(ServeCommand.class, () -> new ServeCommand(application, terminal)),
                Map.entry(DemoCommand.class, () -> new DemoCommand(new ServeCommand(application, terminal), terminal)),
                Map.entry(UserCommand.class, () -> new UserCommand(terminal)),
                Map.entry(UserAddCommand.class, () -> new UserAddCommand(application, terminal)),
                Map.entry(TokenCommand.class, () -> new TokenCommand(terminal)),
                Map.entry(TokenIssueCommand.class, () -> new TokenIssueCommand(application, terminal)),
                Map.entry(DataCommand.class, () -> new DataCommand(terminal)),
                Map.entry(DataExportCommand.class, () -> new DataExportCommand(application, terminal)),
                Map.entry(BackupCommand.class, () -> new BackupCommand(application, terminal)),
                Map.entry(RestoreCommand.class, () -> new RestoreCommand(terminal)),
                Map.entry(AnalysesCommand.class, () -> new AnalysesCommand(application, terminal)),
                Map.entry(AnalyzeCommand.class, () -> new AnalyzeCommand(application, terminal)),
                Map.entry(FormCommand.class, () -> new FormCommand(terminal)),
                Map.entry(FormCheckCommand.class, () -> new FormCheckCommand(terminal)));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<?> command = commands.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
    }
}
