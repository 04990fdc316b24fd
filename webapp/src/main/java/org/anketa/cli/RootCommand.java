package org.anketa.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The program itself: serves when no command is named. */
@Command(
        name = "java -jar anketa.war",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:root.description}",
        footer = "${bundle:root.footer}",
        subcommands = {
            ServeCommand.class,
            DemoCommand.class,
            UserCommand.class,
            TokenCommand.class,
            AnalysesCommand.class,
            AnalyzeCommand.class,
            FormCommand.class,
            DataCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        })
final class RootCommand implements Callable<Integer> {

    private final ServeCommand serve;

    @Mixin
    private ServeOptions options = new ServeOptions();

    RootCommand(ServeCommand serve) {
        this.serve = serve;
    }

    @Override
    public Integer call() throws Exception {
        return serve.serve(options);
    }
}
