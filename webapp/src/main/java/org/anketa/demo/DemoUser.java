package org.anketa.demo;

import org.anketa.account.Role;

/** Who can sign in to the demo, one user for each role. They exist nowhere else. */
public enum DemoUser {
    ADMINISTRATOR("admin", Role.ADMINISTRATOR),
    LIBRARIAN("librarian", Role.LIBRARIAN),
    ANALYST("analyst", Role.ANALYST),
    INTERVIEWER("interviewer", Role.INTERVIEWER);

    /** The password of all of them: there is nothing to protect, and it is printed. */
    public static final String PASSWORD = "made-up-data";

    private final String userName;
    private final Role role;

    DemoUser(String userName, Role role) {
        this.userName = userName;
        this.role = role;
    }

    public String userName() {
        return userName;
    }

    public Role role() {
        return role;
    }
}
