package org.anketa.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.anketa.account.Role;
import org.anketa.account.User;
import org.anketa.workspace.Workspace;

/** Whoever is behind a request, as far as it was signed in. */
public final class Visitor {

    private static final String ATTRIBUTE = Visitor.class.getName();
    private static final String WORKSPACE = ATTRIBUTE + ".workspace";

    private Visitor() {}

    /** Remembers who is behind the request. */
    public static void remember(HttpServletRequest request, User user) {
        request.setAttribute(ATTRIBUTE, user);
    }

    /** Remembers who is behind the request, and where lies what he or she has begun. */
    public static void remember(HttpServletRequest request, User user, Workspace workspace) {
        remember(request, user);
        request.setAttribute(WORKSPACE, workspace);
    }

    /**
     * Where lies what the user behind a request has begun.
     *
     * @throws IllegalStateException if nobody has signed in with a session
     */
    public static Workspace workspace(HttpServletRequest request) {
        if (request.getAttribute(WORKSPACE) instanceof Workspace workspace) {
            return workspace;
        }
        throw new IllegalStateException("Nobody has signed in with a session");
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
