package org.anketa.cli;

import java.util.Optional;
import org.anketa.launcher.EmbeddedServer;
import org.anketa.web.boot.Handover;

/**
 * Where a server that has started can be reached.
 *
 * @param local from this machine, with a slash at its end
 * @param base by people, with a slash at its end; the local one where nothing else was told
 * @param setUp creates the first administrator; nothing if somebody can sign in
 * @param welcome signs in without a password, where that was asked for
 */
record ServedLinks(String local, String base, Optional<String> setUp, Optional<String> welcome) {

    static ServedLinks of(EmbeddedServer server, Optional<String> publicUrl) {
        String base = publicUrl.orElse(server.url());
        return new ServedLinks(
                server.url(), base, link(server, base, Handover.SET_UP), link(server, base, Handover.WELCOME));
    }

    private static Optional<String> link(EmbeddedServer server, String base, String attribute) {
        return server.told(attribute).map(path -> base + path.substring(1));
    }
}
