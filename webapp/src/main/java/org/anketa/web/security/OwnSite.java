package org.anketa.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.anketa.web.page.PublicAddress;

/**
 * Refuses what other sites make a browser change here. Browsers say where a form was sent from; programs say nothing, and
 * are believed as long as they bring no browser's session.
 */
public final class OwnSite extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN = Set.of("same-origin", "none");

    private final transient PublicAddress address;

    public OwnSite(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN.contains(site);
        }
        String origin = request.getHeader("Origin");
        return origin == null ? SignInCookie.SESSION.find(request).isEmpty() : isOwn(authority(origin), request);
    }

    private boolean isOwn(String authority, HttpServletRequest request) {
        return authority.equals(request.getHeader("Host"))
                || authority.equals(request.getServerName() + ":" + request.getServerPort())
                || authority.equals(address.authority().orElse(null));
    }

    /** The host and port of an origin; empty where it hides them, which nobody's own pages do. */
    private static String authority(String origin) {
        try {
            String authority = new URI(origin).getRawAuthority();
            return authority == null ? "" : authority;
        } catch (URISyntaxException malformed) {
            return "";
        }
    }
}
