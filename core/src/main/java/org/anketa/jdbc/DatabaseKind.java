package org.anketa.jdbc;

/** What the data are kept in. */
public enum DatabaseKind {
    /** One file in the home, opened by one process. */
    H2("H2", "org.h2.Driver"),
    /** A server, which several nodes may share. */
    POSTGRESQL("PostgreSQL", "org.postgresql.Driver");

    private final String title;
    private final String driver;

    DatabaseKind(String title, String driver) {
        this.title = title;
        this.driver = driver;
    }

    /** The class of its JDBC driver: in a servlet container the platform finds only those of the container itself. */
    String driver() {
        return driver;
    }

    /** Its name as its makers write it. */
    public String title() {
        return title;
    }
}
