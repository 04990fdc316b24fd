package org.anketa.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.anketa.web.page.PublicAddress;
import org.jspecify.annotations.Nullable;

/**
 * Answers only to the application's own names. A foreign name that leads here is an attack: to a browser the pages would
 * belong to the site of that name, which could then read them.
 */
public final class OwnNames extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]");
    private static final int MISDIRECTED = 421;

    private final Set<String> names = new TreeSet<>(LOOPBACK);
    private final boolean anyNumber;

    /**
     * The names of an application.
     *
     * @param host where it listens, as it was told; null if that isn't known here
     */
    public OwnNames(@Nullable String host, PublicAddress address) {
        address.host().map(OwnNames::plain).ifPresent(names::add);
        if (host != null) {
            names.add(plain(host));
        }
        // Addresses in numbers belong to nobody's site; only names can be led elsewhere.
        anyNumber = host == null || !LOOPBACK.contains(plain(host));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String name = plain(request.getServerName());
        if (names.contains(name) || (anyNumber && isNumber(name))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(MISDIRECTED);
        }
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", "");
    }

    private static boolean isNumber(String name) {
        return name.matches("\\[[0-9a-f:.]+\\]|[0-9a-f]*:[0-9a-f:.]+|[0-9]{1,3}(\\.[0-9]{1,3}){3}");
    }
}
