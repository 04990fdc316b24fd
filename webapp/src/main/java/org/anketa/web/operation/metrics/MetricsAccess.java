package org.anketa.web.operation.metrics;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.anketa.web.operation.request.LocalProgram;
import org.jspecify.annotations.Nullable;

/**
 * Who may read the measurements: whoever has the token, where one was told; else programs on this machine that have come
 * without a proxy.
 */
public final class MetricsAccess {

    private static final String SCHEME = "Bearer ";

    private final byte @Nullable [] token;

    /** @param token null or blank for none */
    public MetricsAccess(@Nullable String token) {
        this.token = token == null || token.isBlank() ? null : token.strip().getBytes(StandardCharsets.UTF_8);
    }

    boolean wantsToken() {
        return token != null;
    }

    boolean allows(HttpServletRequest request) {
        return token == null ? LocalProgram.asks(request) : hasToken(request, token);
    }

    private static boolean hasToken(HttpServletRequest request, byte[] token) {
        String authorization = request.getHeader("Authorization");
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        token, authorization.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8));
    }
}
