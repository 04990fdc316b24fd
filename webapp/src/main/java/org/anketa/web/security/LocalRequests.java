package org.anketa.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets in only the person at this machine, as long as there is no sign-in: the request comes from this machine, is meant
 * for it by name (a foreign name that resolves to it is an attack), and changes nothing on behalf of another site.
 */
public final class LocalRequests extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]");
    private static final int MISDIRECTED = 421;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (!OWN_NAMES.contains(request.getServerName().toLowerCase(Locale.ROOT))) {
            response.sendError(MISDIRECTED);
        } else if (!SAFE.contains(request.getMethod()) && !isOwn(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A browser says where a form was sent from; a program that isn't a browser says nothing and is trusted. */
    private static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITE.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null || authority(origin).equals(request.getHeader("Host"));
    }

    private static @Nullable String authorityOf(String origin) throws URISyntaxException {
        return new URI(origin).getAuthority();
    }

    private static String authority(String origin) {
        try {
            String authority = authorityOf(origin);
            return authority == null ? "" : authority;
        } catch (URISyntaxException malformed) {
            return "";
        }
    }
}
