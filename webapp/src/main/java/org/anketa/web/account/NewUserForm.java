package org.anketa.web.account;

import org.anketa.account.Role;

/** What was typed about a new user; the password is never sent back. */
public record NewUserForm(String name, Role role) {

    static final NewUserForm EMPTY = new NewUserForm("", Role.LIBRARIAN);

    /** A form that was sent; a role that there isn't is the usual one. */
    static NewUserForm sent(String name, String role) {
        return new NewUserForm(name, Role.find(role).orElse(EMPTY.role()));
    }
}
