package org.anketa.web.operation.request;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;

/**
 * Whether a program on this machine asks, by itself and for nobody else. Whoever may run one here has the data at hand
 * anyway; what comes through a proxy looks local and may be anybody's, so that counts as from elsewhere.
 */
public final class LocalProgram {

    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]");

    /** What proxies add. */
    private static final List<String> PROXIES =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via");

    private LocalProgram() {}

    public static boolean asks(HttpServletRequest request) {
        return isLoopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName())
                && PROXIES.stream().noneMatch(header -> request.getHeader(header) != null);
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException malformed) {
            return false;
        }
    }
}
