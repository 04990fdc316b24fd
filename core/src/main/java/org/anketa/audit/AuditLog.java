package org.anketa.audit;

import java.time.Clock;
import java.util.List;
import org.anketa.jdbc.Database;

/** The log of what users did: written by whoever lets them, read by administrators, changed by nobody. */
public final class AuditLog {

    private static final int LONGEST_SUBJECT = 1_000;

    private final JdbiAuditRepository repository;
    private final Clock clock;

    public AuditLog(Database database, Clock clock) {
        this.repository = new JdbiAuditRepository(database);
        this.clock = clock;
    }

    /**
     * Keeps that somebody did something now.
     *
     * @param actor the user's name
     * @param subject what it was done to; its end is cut off if it is very long
     */
    public void record(String actor, AuditAction action, String subject) {
        String kept = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) : subject;
        repository.add(new AuditEntry(clock.instant(), actor, action, kept));
    }

    /**
     * The newest entries first.
     *
     * @param offset how many of the newest to leave out
     */
    public List<AuditEntry> listEntries(int offset, int limit) {
        return repository.list(offset, limit);
    }

    /** How many entries there are. */
    public long count() {
        return repository.count();
    }
}
