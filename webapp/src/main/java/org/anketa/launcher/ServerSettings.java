package org.anketa.launcher;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How to run the server.
 *
 * @param application the unpacked WAR
 * @param home where the application keeps its data
 * @param address where to listen
 * @param port 0 for any free port
 * @param keystore for HTTPS; null for plain HTTP
 * @param trustedProxies the addresses from which a forwarded request's origin is believed
 * @param parameters what the application is told, by name
 * @param attributes objects that the application is handed, by name
 */
public record ServerSettings(
        Path application,
        Path home,
        InetAddress address,
        int port,
        @Nullable Keystore keystore,
        List<InetAddress> trustedProxies,
        Map<String, String> parameters,
        Map<String, Object> attributes) {

    public ServerSettings {
        trustedProxies = List.copyOf(trustedProxies);
        parameters = Map.copyOf(parameters);
        attributes = Map.copyOf(attributes);
    }
}
