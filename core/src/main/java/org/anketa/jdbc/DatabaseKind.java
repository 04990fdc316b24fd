package org.anketa.jdbc;

/** What the data are kept in. */
public enum DatabaseKind {
    /** One file in the home, opened by one process. */
    H2("H2"),
    /** A server, which several nodes may share. */
    POSTGRESQL("PostgreSQL");

    private final String title;

    DatabaseKind(String title) {
        this.title = title;
    }

    /** Its name as its makers write it. */
    public String title() {
        return title;
    }
}
