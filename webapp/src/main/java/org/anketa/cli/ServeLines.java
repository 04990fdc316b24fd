package org.anketa.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.launcher.EmbeddedServer;
import org.anketa.shared.Message;

/** What a server says when it has started: first its address, which scripts wait for. */
record ServeLines(Terminal terminal) {

    void say(EmbeddedServer server, ServedLinks links, InetAddress address, DatabaseAddress database, Path home) {
        say("serve.ready", "url", links.local());
        links.setUp().ifPresent(link -> say("serve.setUp", "url", link));
        say("serve.data", "kind", database.kind().title(), "place", database.shown());
        say("serve.homeUsed", "home", home.toAbsolutePath().normalize().toString());
        boolean told = !links.base().equals(links.local());
        if (told) {
            say("serve.public", "url", links.base());
        } else if (address.isLoopbackAddress()) {
            say("serve.loopback");
        } else {
            say("serve.reached", "url", server.scheme() + "://" + shown(address) + ":" + server.port() + "/");
        }
        boolean open = !address.isLoopbackAddress() && !links.base().startsWith("https:");
        if (open && server.scheme().equals("http")) {
            say("serve.plain");
        }
    }

    private void say(String key, Object... values) {
        terminal.say(Message.of(ServeLines.class, key, values));
    }

    /** Where it listens everywhere, any of the machine's addresses will do. */
    private static String shown(InetAddress address) {
        String number = Optional.of(address)
                .filter(any -> !any.isAnyLocalAddress())
                .orElseGet(ServeLines::ownAddress)
                .getHostAddress();
        return number.contains(":") ? "[" + number + "]" : number;
    }

    private static InetAddress ownAddress() {
        try {
            return InetAddress.getLocalHost();
        } catch (UnknownHostException nameless) {
            return InetAddress.getLoopbackAddress();
        }
    }
}
