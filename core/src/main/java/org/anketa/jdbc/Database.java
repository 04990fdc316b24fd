package org.anketa.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.function.Function;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jspecify.annotations.Nullable;

/** An open database with the newest schema. For any number of threads. */
public final class Database implements AutoCloseable {

    private static final String DUPLICATE_KEY = "23505";
    private static final String REFERENCED = "23503";

    /** H2's number for a file that another process has open. */
    private static final int OPEN_ELSEWHERE = 90_020;

    private static final int CONNECTIONS = 12;

    private final DatabaseAddress address;
    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final @Nullable GroupCommit groups;

    private Database(DatabaseAddress address, HikariDataSource source) {
        this.address = address;
        this.source = source;
        this.jdbi = Jdbi.create(source).registerArgument(new UuidArguments());
        // A failure goes to the log; what somebody answered must not.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        // PostgreSQL has its own group commit; H2 acknowledges before it writes, and must be asked.
        this.groups = address.kind() == DatabaseKind.H2 ? new GroupCommit(this::checkpoint) : null;
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
            if (cause instanceof SQLException sql && sql.getErrorCode() == OPEN_ELSEWHERE) {
                return true;
            }
        }
        return false;
    }

    /** What the work finds in the database, in one transaction that changes nothing. */
    public <T> T read(Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }

    /**
     * Does the work in one transaction; on return it is on disk, so that it may be acknowledged. If the work throws,
     * nothing of it is kept.
     */
    public <T> T write(Function<Handle, T> work) {
        T done = jdbi.inTransaction(work::apply);
        if (groups != null) {
            groups.await();
        }
        return done;
    }

    /** As {@link #write}, for what nobody misses if the machine stops in the next second. */
    public <T> T writeSoon(Function<Handle, T> work) {
        return jdbi.inTransaction(work::apply);
    }

    private void checkpoint() {
        jdbi.useHandle(handle -> handle.execute("CHECKPOINT SYNC"));
    }

    /** Whether the work failed because there is such a row already. */
    public static boolean isDuplicate(Throwable failure) {
        return hasState(failure, DUPLICATE_KEY);
    }

    /** Whether the work failed because one row names another that isn't there, or was to be removed. */
    public static boolean isReferenced(Throwable failure) {
        return hasState(failure, REFERENCED);
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
