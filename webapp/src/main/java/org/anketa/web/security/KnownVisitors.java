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
import org.anketa.workspace.Workspaces;

/**
 * Finds out who is behind a request: by the session's cookie, or under {@code /api/} by a bearer token, which then stands
 * alone. What a user is shown is kept by no cache, unless the page itself knows better.
 */
public final class KnownVisitors extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;
    private final transient Workspaces workspaces;

    public KnownVisitors(AccountService accounts, Workspaces workspaces) {
        this.accounts = accounts;
        this.workspaces = workspaces;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!path.startsWith("/assets/") && remember(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    /** Whether anybody is known behind the request. */
    private boolean remember(HttpServletRequest request) {
        if (Authorization.isGiven(request)) {
            Optional<User> user = Authorization.bearer(request).flatMap(accounts::findToken);
            user.ifPresent(known -> Visitor.remember(request, known));
            return user.isPresent();
        }
        String session = SignInCookie.SESSION.find(request).orElse("");
        Optional<User> user = session.isEmpty() ? Optional.empty() : accounts.findSession(session);
        user.ifPresent(known -> Visitor.remember(request, known, workspaces.of(session)));
        return user.isPresent();
    }
}
