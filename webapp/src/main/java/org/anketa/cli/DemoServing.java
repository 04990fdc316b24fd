package org.anketa.cli;

import java.util.Optional;
import org.anketa.account.User;
import org.anketa.demo.Demo;
import org.anketa.demo.DemoUser;
import org.anketa.shared.Message;
import org.anketa.web.boot.Services;

/** Serves the demo: sees to it that its data are there, and says how to get in. */
final class DemoServing implements Serving {

    private final Terminal terminal;
    private final long seed;
    private final Runnable end;
    private String openLink = "";
    private String bearer = "";

    /** @param end runs when nothing uses the home any more */
    DemoServing(Terminal terminal, long seed, Runnable end) {
        this.terminal = terminal;
        this.seed = seed;
        this.end = end;
    }

    @Override
    public void prepare(Services services) {
        terminal.say(Message.of(DemoServing.class, "demo.filling"));
        openLink = Demo.prepare(services, seed);
        User administrator =
                services.accounts().findUser(DemoUser.ADMINISTRATOR.userName()).orElseThrow();
        bearer = services.accounts().issueToken(administrator.id());
    }

    @Override
    public Optional<String> welcomed() {
        return Optional.of(DemoUser.ADMINISTRATOR.userName());
    }

    /** Programs read the lines of token and open link, so these are the same in every language. */
    @Override
    public void started(ServedLinks links) {
        terminal.say(Message.of(DemoServing.class, "demo.simulated"));
        terminal.say(Message.of(DemoServing.class, "demo.users", "password", DemoUser.PASSWORD));
        links.welcome().ifPresent(link -> terminal.say(Message.of(DemoServing.class, "demo.welcome", "url", link)));
        terminal.out().println("token: " + bearer);
        terminal.out().println("open link: " + links.base() + "a/" + openLink);
    }

    @Override
    public void stopped() {
        end.run();
    }
}
