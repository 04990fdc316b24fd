package org.anketa.jdbc;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows whether the database can be reached. While it can't, one at a time tries and everybody else is told at once, so that
 * nobody waits in a row of those who wait; and the log has one line when the connections are lost, and one when there are
 * some again, however many ask.
 */
final class Reachability {

    private static final Logger LOG = LoggerFactory.getLogger(Reachability.class);

    /** What it has to know of the pool of connections. */
    interface Connections {

        /** Whether one is at hand that nobody uses. */
        boolean isAnyIdle();

        /** Whether there are none, used or not. */
        boolean isEmpty();

        /** Closes those that there are as soon as nobody uses them. */
        void replaceAll();
    }

    private final Connections connections;
    private final AtomicReference<@Nullable Outage> outage = new AtomicReference<>();

    Reachability(Connections connections) {
        this.connections = connections;
    }

    /** Whether somebody has been answered since connections were lost. */
    boolean isGiven() {
        return outage.get() == null;
    }

    /**
     * Asks the database.
     *
     * @throws ConnectionException at once if it is known to be out of reach and somebody else tries already
     */
    <T> T ask(Supplier<T> question) {
        Outage known = outage.get();
        if (known == null || !known.isTotal() || connections.isAnyIdle()) {
            return ask(question, known);
        }
        if (!known.takeTurn()) {
            throw new ConnectionException(new SQLTransientConnectionException("The database can't be reached"));
        }
        try {
            return ask(question, known);
        } finally {
            known.endTurn();
        }
    }

    private <T> T ask(Supplier<T> question, @Nullable Outage known) {
        try {
            T answer = question.get();
            // What was asked before the connections were lost says nothing of now.
            if (known != null && outage.compareAndSet(known, null)) {
                LOG.info(
                        "The database answers again, after {} s", known.lasted().toSeconds());
            }
            return answer;
        } catch (RuntimeException failure) {
            notice(failure);
            throw failure;
        }
    }

    private void notice(RuntimeException failure) {
        SQLException refused = find(failure, SQLTransientConnectionException.class::isInstance);
        SQLException lost = find(failure, ClosedConnections::isLost);
        if (refused != null && connections.isEmpty()) {
            begin(lost == null ? refused : lost).becomeTotal();
        } else if (refused == null && lost != null) {
            begin(lost);
            // Where one connection leads nowhere, the others do neither: the server was started anew, or H2 closed its
            // file.
            connections.replaceAll();
        }
    }

    private Outage begin(SQLException cause) {
        Outage begun = new Outage(System.nanoTime());
        Outage before = outage.compareAndExchange(null, begun);
        if (before != null) {
            return before;
        }
        LOG.warn(
                "Connections to the database are lost: {}. Until it answers again, requests are told to come back (503)",
                firstLine(cause));
        return begun;
    }

    private static String firstLine(SQLException cause) {
        return String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .orElse("")
                .strip()
                .replaceFirst("[.;]$", "");
    }

    /** Whether something failed because the database can't be reached now, or has no connection to spare. */
    static boolean isMissing(Throwable failure) {
        return find(failure, SQLTransientConnectionException.class::isInstance) != null
                || find(failure, ClosedConnections::isLost) != null;
    }

    /** The first cause of that kind. */
    static @Nullable SQLException find(Throwable failure, Predicate<SQLException> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && wanted.test(sql)) {
                return sql;
            }
        }
        return null;
    }

    /** The time from lost connections to the first answer. */
    private static final class Outage {

        private final long begun;
        private volatile boolean total;
        private final AtomicBoolean tried = new AtomicBoolean();

        Outage(long begun) {
            this.begun = begun;
        }

        /** Whether no new connection could be had. */
        boolean isTotal() {
            return total;
        }

        void becomeTotal() {
            total = true;
        }

        boolean takeTurn() {
            return tried.compareAndSet(false, true);
        }

        void endTurn() {
            tried.set(false);
        }

        Duration lasted() {
            return Duration.ofNanos(System.nanoTime() - begun);
        }
    }
}
