package org.anketa.jdbc;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;

/** What tells the nodes on one database apart. */
public final class NodeName {

    private static final int LONGEST_HOST = 60;

    private NodeName() {}

    /**
     * The name of the node with that home on this machine, at most 100 characters: the same after every start, however the
     * path of the home is written.
     */
    public static String of(Path home) {
        String host = host();
        String machine = host.substring(0, Math.min(host.length(), LONGEST_HOST));
        return machine + "/" + UUID.nameUUIDFromBytes(real(home).toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Path real(Path home) {
        try {
            return home.toRealPath();
        } catch (IOException absent) {
            return home.toAbsolutePath().normalize();
        }
    }

    /** The name of this machine. */
    public static String host() {
        try {
            return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
