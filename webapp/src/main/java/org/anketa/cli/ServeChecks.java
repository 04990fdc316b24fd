package org.anketa.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.anketa.launcher.Keystore;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Turns what was written about serving into what can be served, or refuses it. */
final class ServeChecks {

    private ServeChecks() {}

    static int port(int port) {
        if (port < 0 || port > 65_535) {
            throw refusal("serve.port.range", "port", String.valueOf(port));
        }
        return port;
    }

    static InetAddress host(String host) {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw refusal("serve.host.unknown", "host", host);
        }
    }

    /** Only numbers: a name could lead elsewhere tomorrow. */
    static List<InetAddress> proxies(List<String> proxies) {
        return proxies.stream().map(String::strip).map(ServeChecks::proxy).toList();
    }

    private static InetAddress proxy(String proxy) {
        if (!proxy.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}|[0-9a-fA-F]*:[0-9a-fA-F:.]+")) {
            throw refusal("serve.proxy.malformed", "proxy", proxy);
        }
        try {
            return InetAddress.getByName(proxy);
        } catch (UnknownHostException unknown) {
            throw refusal("serve.proxy.malformed", "proxy", proxy);
        }
    }

    static @Nullable Keystore keystore(@Nullable Path file, @Nullable Path passwordFile) {
        if (file == null && passwordFile == null) {
            return null;
        }
        if (file == null || passwordFile == null) {
            throw refusal("serve.keystore.half");
        }
        Stream.of(file, passwordFile).filter(path -> !Files.isRegularFile(path)).forEach(path -> {
            throw refusal("serve.keystore.none", "file", path.toString());
        });
        return Keystore.open(file, passwordFile);
    }

    static Path home(Path home) {
        try {
            return Files.createDirectories(home);
        } catch (IOException unwritable) {
            throw refusal("serve.home.unwritable", "home", home.toString());
        }
    }

    private static Refusal refusal(String key, Object... values) {
        return new Refusal(Message.of(ServeChecks.class, key, values));
    }
}
