package org.anketa.web.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.anketa.account.Role;

/**
 * Who may ask for a resource beside administrators, who may everything; on a method it overrides its class. Every resource
 * has this or {@link Everybody}: one that has neither does not start.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** The roles; none: administrators only. */
    Role[] value();
}
