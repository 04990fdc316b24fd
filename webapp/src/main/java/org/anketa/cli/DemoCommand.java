package org.anketa.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.anketa.account.User;
import org.anketa.demo.Demo;
import org.anketa.demo.DemoUser;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.shared.Message;
import org.anketa.web.boot.Services;
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
            return serve(kept, () -> {});
        }
        try (ThrowAwayHome home = ThrowAwayHome.make()) {
            options.home = home.folder();
            return serve(home.folder(), home::close);
        }
    }

    private int serve(Path home, Runnable stopped) throws Exception {
        terminal.say(Message.of(DemoCommand.class, "demo.filling"));
        Keys keys = prepare(home);
        return serve.serve(options, url -> announce(url, keys), stopped);
    }

    private Keys prepare(Path home) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        Quiet quiet = Quiet.unless(false);
        try (Services services = Services.open(DatabaseAddress.of(options.database, home), clock)) {
            String openLink = Demo.prepare(services, seed);
            User administrator = services.accounts()
                    .findUser(DemoUser.ADMINISTRATOR.userName())
                    .orElseThrow();
            return new Keys(openLink, services.accounts().issueToken(administrator.id()));
        } finally {
            quiet.close();
        }
    }

    /** Programs read the lines of token and open link, so these are the same in every language. */
    private void announce(String url, Keys keys) {
        terminal.say(Message.of(DemoCommand.class, "demo.simulated"));
        terminal.say(Message.of(DemoCommand.class, "demo.users", "password", DemoUser.PASSWORD));
        terminal.out().println("token: " + keys.bearer());
        terminal.out().println("open link: " + url + "a/" + keys.openLink());
    }
}
