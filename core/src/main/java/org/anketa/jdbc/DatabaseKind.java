package org.anketa.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What the data are kept in. */
public enum DatabaseKind {
    /** One file in the home, opened by one process. */
    H2("H2", "org.h2.Driver") {
        @Override
        <T> T readMoment(Handle handle, Function<Handle, T> work) {
            isolate(handle, SNAPSHOT);
            // Else a result would be gathered before its first row is handed out.
            handle.execute("set lazy_query_execution true");
            try {
                return handle.inTransaction(work::apply);
            } finally {
                handle.execute("set lazy_query_execution false");
            }
        }

        @Override
        void limitSilence(Handle handle, int milliseconds) {
            // It works in this process: whoever waits for it waits for a disk.
        }

        @Override
        @Nullable
        String setUp() {
            return null;
        }

        @Override
        boolean isForced(Handle handle) {
            // It is told when to, by GroupCommit.
            return true;
        }
    },
    /** A server, which several nodes may share. */
    POSTGRESQL("PostgreSQL", "org.postgresql.Driver") {
        @Override
        <T> T readMoment(Handle handle, Function<Handle, T> work) {
            isolate(handle, Connection.TRANSACTION_REPEATABLE_READ);
            return handle.inTransaction(reading -> {
                reading.execute("set transaction read only");
                return work.apply(reading);
            });
        }

        @Override
        void limitSilence(Handle handle, int milliseconds) {
            try {
                // The pool sets it back.
                handle.getConnection().setNetworkTimeout(Runnable::run, milliseconds);
            } catch (SQLException failure) {
                throw new ConnectionException(failure);
            }
        }

        @Override
        String setUp() {
            // Off, it acknowledges before it writes; what waits for more than the own disk, such as a standby, stays as
            // it is.
            return "select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off'";
        }

        @Override
        boolean isForced(Handle handle) {
            return handle.createQuery("select current_setting('fsync')")
                    .mapTo(String.class)
                    .one()
                    .equals("on");
        }
    };

    /** H2's own isolation level: every table as it was when the transaction asked for the first. */
    private static final int SNAPSHOT = 6;

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

    /** Does the work on one moment's picture of all tables; the connection goes back to the pool afterwards. */
    abstract <T> T readMoment(Handle handle, Function<Handle, T> work);

    /** From now on the connection is lost if a statement gets no sign of life for so long. */
    abstract void limitSilence(Handle handle, int milliseconds);

    /** What each connection is told first, so that a commit waits for the disk; null for nothing. */
    abstract @Nullable String setUp();

    /** Whether what is written is forced onto the disk, so that it outlives a power cut. */
    abstract boolean isForced(Handle handle);

    private static void isolate(Handle handle, int level) {
        try {
            // The pool sets it back.
            handle.getConnection().setTransactionIsolation(level);
        } catch (SQLException failure) {
            throw new ConnectionException(failure);
        }
    }

    /** Its name as its makers write it. */
    public String title() {
        return title;
    }
}
