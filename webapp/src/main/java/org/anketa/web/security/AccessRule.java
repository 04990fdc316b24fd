package org.anketa.web.security;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Set;
import org.anketa.account.Role;
import org.anketa.account.User;

/**
 * Who may ask for one method of a resource.
 *
 * @param everybody whether people who have not signed in may
 * @param roles which users may, beside administrators
 */
record AccessRule(boolean everybody, Set<Role> roles) {

    AccessRule {
        roles = Set.copyOf(roles);
    }

    /**
     * The rule of a method, else of its class.
     *
     * @throws IllegalStateException if there is none, or two that say different things
     */
    static AccessRule of(Class<?> resource, Method method) {
        if (isAnnotated(method)) {
            return of(method, method.toString());
        }
        return of(resource, resource.getName());
    }

    private static AccessRule of(AnnotatedElement element, String name) {
        Allowed allowed = element.getAnnotation(Allowed.class);
        boolean everybody = element.isAnnotationPresent(Everybody.class);
        if ((allowed == null) != everybody) {
            throw new IllegalStateException(name + " must say who may ask for it: @Allowed or @Everybody, not both");
        }
        return new AccessRule(everybody, allowed == null ? Set.of() : Set.of(allowed.value()));
    }

    private static boolean isAnnotated(Method method) {
        return method.isAnnotationPresent(Allowed.class) || method.isAnnotationPresent(Everybody.class);
    }

    boolean allows(User user) {
        return everybody || user.role() == Role.ADMINISTRATOR || roles.contains(user.role());
    }
}
