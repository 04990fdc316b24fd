package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.anketa.account.Role;
import org.anketa.account.User;

/** Whoever is behind a request, as far as it was signed in. */
public final class Visitor {

    private static final String ATTRIBUTE = Visitor.class.getName();

    private Visitor() {}

    /** Remembers who is behind the request. */
    public static void remember(HttpServletRequest request, User user) {
        request.setAttribute(ATTRIBUTE, user);
    }

    public static Optional<User> find(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof User user ? Optional.of(user) : Optional.empty();
    }

    /**
     * The user behind a request that only users may make.
     *
     * @throws IllegalStateException if nobody is, which the access rules should have refused
     */
    public static User get(HttpServletRequest request) {
        return find(request).orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
    }

    /** Whether somebody is signed in who has the role; an administrator has each. */
    public static boolean is(HttpServletRequest request, Role role) {
        return find(request)
                .filter(user -> user.role() == role || user.role() == Role.ADMINISTRATOR)
                .isPresent();
    }
}
