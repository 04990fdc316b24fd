package org.anketa.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What a program says of itself under {@code /api/}. */
public final class Authorization {

    private static final String HEADER = "Authorization";
    private static final String SCHEME = "Bearer ";

    private Authorization() {}

    /** Whether a program says anything; then no cookie counts. */
    static boolean isGiven(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.startsWith("/api/") && request.getHeader(HEADER) != null;
    }

    /** The bearer token, however its scheme and the blanks around it are written; anybody's or nobody's. */
    public static Optional<String> bearer(HttpServletRequest request) {
        return Optional.of(request)
                .filter(Authorization::isGiven)
                .map(asking -> asking.getHeader(HEADER))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }
}
