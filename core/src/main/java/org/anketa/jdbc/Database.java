package org.anketa.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open database with the newest schema. For any number of threads. */
public final class Database implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private static final String DUPLICATE_KEY = "23505";
    private static final String REFERENCED = "23503";
    private static final String DISK_FULL = "53100";
    private static final int CONNECTIONS = 12;

    /** In milliseconds. Whoever waits for a connection holds a thread: better to say soon that there is none. */
    private static final long PATIENCE = 5_000;

    private final DatabaseAddress address;
    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final @Nullable GroupCommit groups;
    private volatile CommitListener commits = (members, nanos) -> {};

    private Database(DatabaseAddress address, HikariDataSource source) {
        this.address = address;
        this.source = source;
        this.jdbi = Jdbi.create(source).registerArgument(new UuidArguments());
        // A failure goes to the log; what somebody answered must not.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        // PostgreSQL has its own group commit; H2 acknowledges before it writes, and must be asked.
        this.groups = address.kind() == DatabaseKind.H2 ? new GroupCommit(this::checkpoint, this::synced) : null;
    }

    /**
     * Opens the database and brings its schema up to date.
     *
     * @throws Refusal if it can't be reached, or another process has it open
     */
    public static Database open(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setDriverClassName(address.kind().driver());
        config.setJdbcUrl(address.url());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("anketa");
        config.setConnectionTimeout(PATIENCE);
        config.setExceptionOverrideClassName(ClosedConnections.class.getName());
        if (address.kind() == DatabaseKind.H2) {
            config.setUsername("anketa");
        }
        address.file().ifPresent(PrivateFolder::createFor);
        HikariDataSource source = connect(config, address);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:org/anketa/jdbc/migration")
                    .load()
                    .migrate();
        } catch (RuntimeException failure) {
            source.close();
            throw failure;
        }
        return new Database(address, source);
    }

    private static HikariDataSource connect(HikariConfig config, DatabaseAddress address) {
        try {
            return new HikariDataSource(config);
        } catch (RuntimeException failure) {
            String key = isLocked(failure) ? "database.locked" : "database.unreachable";
            throw new Refusal(Message.of(Database.class, key, "place", address.shown()), failure);
        }
    }

    private static boolean isLocked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = cause.getMessage();
            if (cause instanceof SQLException && message != null && message.contains("locked")) {
                return true;
            }
        }
        return false;
    }

    /** What the work finds in the database, in one transaction that changes nothing. */
    public <T> T read(Function<Handle, T> work) {
        return inTransaction(work);
    }

    /**
     * Does the work in one transaction; on return it is on disk, so that it may be acknowledged. If the work throws,
     * nothing of it is kept.
     */
    public <T> T write(Function<Handle, T> work) {
        T done = inTransaction(work);
        if (groups != null) {
            groups.await();
        }
        return done;
    }

    /** As {@link #write}, for what nobody misses if the machine stops in the next second. */
    public <T> T writeSoon(Function<Handle, T> work) {
        return inTransaction(work);
    }

    /** As {@link #writeSoon}, for what matters so little that a failure only goes to the log: on a full disk reading goes on. */
    public void writeIfPossible(Consumer<Handle> work) {
        try {
            inTransaction(handle -> {
                work.accept(handle);
                return true;
            });
        } catch (RuntimeException failure) {
            LOG.warn("Something unimportant was not written: {}", failure.getMessage());
        }
    }

    /** Whether the database answers; the caller waits as long as a connection may take. */
    public boolean answers() {
        try {
            return read(handle ->
                            handle.createQuery("select 1").mapTo(Integer.class).one())
                    == 1;
        } catch (RuntimeException unreachable) {
            return false;
        }
    }

    /** What its connections do now. */
    public PoolState pool() {
        HikariPoolMXBean pool = source.getHikariPoolMXBean();
        return new PoolState(
                pool.getActiveConnections(),
                pool.getIdleConnections(),
                pool.getThreadsAwaitingConnection(),
                source.getMaximumPoolSize());
    }

    /** Who is told from now on when a group of commits has come to the disk; PostgreSQL groups them unseen. */
    public void onCommit(CommitListener listener) {
        commits = listener;
    }

    private void synced(int members, long nanos) {
        commits.synced(members, nanos);
    }

    private void checkpoint() {
        try {
            jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC"));
        } catch (RuntimeException failure) {
            throw withoutLost(failure);
        }
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (RuntimeException failure) {
            throw withoutLost(failure);
        }
    }

    /** Where one connection leads nowhere, the others do neither: H2 has closed its file, or the server was started anew. */
    private RuntimeException withoutLost(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isLost(cause)) {
                source.getHikariPoolMXBean().softEvictConnections();
                return failure;
            }
        }
        return failure;
    }

    /** Whether the work failed because there is such a row already. */
    public static boolean isDuplicate(Throwable failure) {
        return hasState(failure, DUPLICATE_KEY);
    }

    /** Whether the work failed because one row names another that isn't there, or was to be removed. */
    public static boolean isReferenced(Throwable failure) {
        return hasState(failure, REFERENCED);
    }

    /** Whether the work failed because the disk of a database server is full. */
    public static boolean isOutOfSpace(Throwable failure) {
        return hasState(failure, DISK_FULL);
    }

    /** Whether the work failed because the database can't be reached now: another try may do. */
    public static boolean isUnreachable(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException || isLost(cause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLost(Throwable failure) {
        return failure instanceof SQLException sql && ClosedConnections.isLost(sql);
    }

    private static boolean hasState(Throwable failure, String state) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && state.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        // H2 closes its file with the last connection.
        source.close();
    }
}
