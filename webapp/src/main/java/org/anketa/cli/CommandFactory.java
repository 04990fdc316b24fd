package org.anketa.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Makes the commands, each with what it needs. */
final class CommandFactory implements CommandLine.IFactory {

    private final Map<Class<?>, Supplier<?>> commands;

    CommandFactory(Path application, Terminal terminal) {
        commands = Map.of(
                RootCommand.class, () -> new RootCommand(new ServeCommand(application, terminal)),
                ServeCommand.class, () -> new ServeCommand(application, terminal),
                DemoCommand.class, () -> new DemoCommand(new ServeCommand(application, terminal), terminal),
                AnalysesCommand.class, () -> new AnalysesCommand(application, terminal),
                AnalyzeCommand.class, () -> new AnalyzeCommand(application, terminal),
                FormCommand.class, () -> new FormCommand(terminal),
                FormCheckCommand.class, () -> new FormCheckCommand(terminal),
                DataCommand.class, () -> new DataCommand(terminal),
                DataExportCommand.class, () -> new DataExportCommand(application, terminal));
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Supplier<?> command = commands.get(type);
        return command == null ? CommandLine.defaultFactory().create(type) : type.cast(command.get());
    }
}
