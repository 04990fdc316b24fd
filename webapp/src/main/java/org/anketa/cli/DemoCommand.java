package org.anketa.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.anketa.account.User;
import org.anketa.demo.Demo;
import org.anketa.demo.DemoUser;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.shared.Message;
import org.anketa.web.boot.Services;
import org.jspecify.annotations.Nullable;
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

    /** What opens the demo: the tokens of the open link and of a program. */
    private record Keys(String openLink, String bearer) {}

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
        Path kept = options.home;
        if (kept != null) {
            return serve(kept, null);
        }
        try (ThrowAwayHome home = ThrowAwayHome.make()) {
            return serve(home.folder(), home);
        }
    }
}
