package org.anketa.jdbc;

import java.util.Set;

/**
 * The tables whose rows mean something to the running program only: they are in no backup, and nobody misses them. What lets
 * somebody in belongs here too: a session that was ended since must not come back to life.
 */
public final class TransientTables {

    private static final Set<String> NAMES = Set.of(
            Schema.HISTORY,
            "user_session",
            "known_browser",
            "sign_in_failures",
            "rate_limit",
            "work_piece",
            "revision",
            "job",
            "backup_run");

    private TransientTables() {}

    public static boolean has(String table) {
        return NAMES.contains(table);
    }
}
