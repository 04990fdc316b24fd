package org.anketa.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.anketa.account.AccountService;
import org.anketa.account.User;
import org.anketa.web.page.Visitor;

/**
 * Finds out who is behind a request: by the session's cookie, or under {@code /api/} by a bearer token, which then stands
 * alone. What a user is shown is kept by no cache, unless the page itself knows better.
 */
public final class KnownVisitors extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String SCHEME = "Bearer ";

    private final transient AccountService accounts;

    public KnownVisitors(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        find(request).ifPresent(user -> {
            Visitor.remember(request, user);
            response.setHeader("Cache-Control", "no-store");
        });
        chain.doFilter(request, response);
    }

    private Optional<User> find(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/assets/")) {
            return Optional.empty();
        }
        String authorization = request.getHeader("Authorization");
        if (authorization != null && path.startsWith("/api/")) {
            return authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                    ? accounts.findToken(
                            authorization.substring(SCHEME.length()).strip())
                    : Optional.empty();
        }
        return SignInCookie.SESSION.find(request).flatMap(accounts::findSession);
    }
}
