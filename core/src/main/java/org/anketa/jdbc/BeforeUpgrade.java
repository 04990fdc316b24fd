package org.anketa.jdbc;

/** Runs before a newer version of the program changes the schema of a database that holds data. */
@FunctionalInterface
public interface BeforeUpgrade {

    /** For data that nobody would miss. */
    BeforeUpgrade NOTHING = (database, from, to) -> {};

    /**
     * Does what must be done first; if it throws, the upgrade doesn't happen.
     *
     * @param database with its old schema
     * @param from the version of the old schema
     * @param to the version that it is about to have
     */
    void run(Database database, String from, String to);
}
