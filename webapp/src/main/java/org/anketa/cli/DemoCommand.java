package org.anketa.cli;

import java.util.concurrent.Callable;
import org.anketa.demo.Demo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves a municipality that doesn't exist, with studies that a simulator has answered. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "${bundle:demo.description}",
        footer = "${bundle:demo.footer}")
final class DemoCommand implements Callable<Integer> {

    private final ServeCommand serve;
    private final Terminal terminal;

    @Mixin
    private ServeOptions options = new ServeOptions();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "demo.seed")
    private long seed = Demo.USUAL_SEED;

    DemoCommand(ServeCommand serve, Terminal terminal) {
        this.serve = serve;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (options.database == null) {
            // Not the environment's: made-up people must not get into a library's own database by accident.
            options.database = "";
        }
        if (options.home != null) {
            return serve.serve(options, new DemoServing(terminal, seed, () -> {}));
        }
        // Nobody wants a backup of what is thrown away.
        options.backup.hour = "never";
        try (ThrowAwayHome home = ThrowAwayHome.make()) {
            options.home = home.folder();
            return serve.serve(options, new DemoServing(terminal, seed, home::close));
        }
    }
}
