package org.anketa.jdbc;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;

/** Turns as rows of a table, which all nodes see. */
public final class JdbiJobRepository implements JobTurns {

    /** No job takes longer; a node that died with its turn keeps others from it as long, unless it starts again. */
    private static final Duration LEASE = Duration.ofHours(6);

    private final Database database;
    private final String node;
    private final Clock clock;

    /** @param node what the node is called, after every start the same and different from all others on the database */
    public JdbiJobRepository(Database database, String node, Clock clock) {
        this.database = database;
        this.node = node;
        this.clock = clock;
    }

    @Override
    public boolean take(String job, LocalDate day) {
        Instant now = clock.instant();
        return database.write(handle -> renew(handle, job, day, now) || begin(handle, job, now));
    }

    private boolean renew(Handle handle, String job, LocalDate day, Instant now) {
        return handle.createUpdate("""
                        update job set holder = :node, started = :now, leased_until = :until
                        where name = :job and (leased_until <= :now or holder = :node) and (done_for is null or done_for < :day)
                        """)
                        .bind("node", node)
                        .bind("now", now)
                        .bind("until", now.plus(LEASE))
                        .bind("job", job)
                        .bind("day", day)
                        .execute()
                == 1;
    }

    private boolean begin(Handle handle, String job, Instant now) {
        return handle.createUpdate("""
                        insert into job (name, holder, started, leased_until) values (:job, :node, :now, :until)
                        on conflict do nothing
                        """)
                        .bind("job", job)
                        .bind("node", node)
                        .bind("now", now)
                        .bind("until", now.plus(LEASE))
                        .execute()
                == 1;
    }

    @Override
    public void done(String job, LocalDate day) {
        database.write(handle -> handle.createUpdate("""
                        update job set done_for = :day, leased_until = :now where name = :job and holder = :node
                        """)
                .bind("day", day)
                .bind("now", clock.instant())
                .bind("job", job)
                .bind("node", node)
                .execute());
    }
}
