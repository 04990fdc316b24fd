package org.anketa.web.account;

import org.anketa.account.Role;

/** What was typed about a new user; the password is never sent back. */
public record NewUserForm(String name, Role role) {

    static final NewUserForm EMPTY = new NewUserForm("", Role.LIBRARIAN);
}
