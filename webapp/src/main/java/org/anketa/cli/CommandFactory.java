package org.anketa.cli;

import java.nio.file.Path;
import picocli.CommandLine;

/** Makes the commands, each with what it needs. */
final class CommandFactory implements CommandLine.IFactory {

    private final Path application;
    private final Terminal terminal;

    CommandFactory(Path application, Terminal terminal) {
        this.application = application;
        this.terminal = terminal;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == RootCommand.class) {
            return type.cast(new RootCommand(new ServeCommand(application, terminal)));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(application, terminal));
        }
        return CommandLine.defaultFactory().create(type);
    }
}
