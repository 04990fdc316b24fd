package org.anketa.web.operation.metrics;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the measurements: whoever has the token, where one was told; else programs on this machine that have come
 * without a proxy.
 */
public final class MetricsAccess {

    private static final String SCHEME = "Bearer ";
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]");

    /** What proxies add; whoever stands behind one may be anybody. */
    private static final List<String> PROXIES =
            List.of("X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Proto", "X-Real-IP", "Forwarded", "Via");

    private final byte @Nullable [] token;

    /** @param token null or blank for none */
    public MetricsAccess(@Nullable String token) {
        this.token = token == null || token.isBlank() ? null : token.strip().getBytes(StandardCharsets.UTF_8);
    }

    boolean wantsToken() {
        return token != null;
    }

    boolean allows(HttpServletRequest request) {
        return token == null ? isLocal(request) : hasToken(request, token);
    }

    private static boolean hasToken(HttpServletRequest request, byte[] token) {
        String authorization = request.getHeader("Authorization");
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        token, authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isLocal(HttpServletRequest request) {
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
