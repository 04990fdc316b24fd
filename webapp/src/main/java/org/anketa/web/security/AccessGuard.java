package org.anketa.web.security;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.account.AccountService;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditLog;
import org.anketa.shared.Message;
import org.anketa.shared.Text;
import org.anketa.web.page.ErrorPages;
import org.anketa.web.page.Preferences;
import org.anketa.web.page.Visitor;
import org.jspecify.annotations.Nullable;

/** Lets those pass who may ask for a resource, and tells the others what to do. */
@Priority(Priorities.AUTHORIZATION)
final class AccessGuard implements ContainerRequestFilter {

    private final AccessRule rule;
    private final Supplier<HttpServletRequest> current;
    private final AccountService accounts;
    private final AuditLog audit;
    private final ErrorPages errors;

    /** @param current the request that is being answered: Jersey gives none to a guard that it hasn't made */
    AccessGuard(
            AccessRule rule,
            Supplier<HttpServletRequest> current,
            AccountService accounts,
            AuditLog audit,
            ErrorPages errors) {
        this.rule = rule;
        this.current = current;
        this.accounts = accounts;
        this.audit = audit;
        this.errors = errors;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        HttpServletRequest request = current.get();
        Optional<User> user = Visitor.find(request);
        if (user.isEmpty()) {
            context.abortWith(isApi(request) ? unauthorized(request) : signIn(request));
        } else if (!rule.allows(user.get())) {
            String asked = request.getMethod() + " " + request.getRequestURI();
            audit.record(user.get().name(), AuditAction.ACCESS_REFUSED, asked);
            context.abortWith(errors.show(
                    request, 403, refusal(user.get(), Preferences.of(request).language())));
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private Response unauthorized(HttpServletRequest request) {
        return Response.fromResponse(errors.show(request, 401))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Anketa\"")
                .build();
    }

    /** Leads to the page for signing in, and from there back; what a form sent is lost, and the page says so. */
    private static Response signIn(HttpServletRequest request) {
        boolean shown = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        String back = shown ? pathOf(request) : pathOf(request.getHeader("Referer"));
        String path = request.getContextPath() + "/sign-in?back=" + URLEncoder.encode(back, StandardCharsets.UTF_8)
                + (shown ? "" : "&unsent");
        // A part of a page that a script asked for must not be replaced by a whole page.
        return request.getHeader("HX-Request") == null
                ? Response.seeOther(URI.create(path)).build()
                : Response.status(401).header("HX-Redirect", path).build();
    }

    private static String pathOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String pathOf(@Nullable String referer) {
        try {
            String path = referer == null ? null : new URI(referer).getRawPath();
            return path == null ? "/" : path;
        } catch (URISyntaxException malformed) {
            return "/";
        }
    }

    private Text refusal(User user, Locale language) {
        String allowed = Stream.of(Role.values())
                .filter(role -> role == Role.ADMINISTRATOR || rule.roles().contains(role))
                .map(role -> role.label().in(language))
                .collect(Collectors.joining(", "));
        String administrators = accounts.listUsers().stream()
                .filter(other -> other.active() && other.role() == Role.ADMINISTRATOR)
                .map(User::name)
                .collect(Collectors.joining(", "));
        return Message.of(
                AccessGuard.class,
                "access.role",
                "user",
                user.name(),
                "role",
                user.role().label(),
                "allowed",
                allowed,
                "administrators",
                administrators);
    }
}
