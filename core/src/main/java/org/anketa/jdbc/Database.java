package org.anketa.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
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

    /** H2's number for a file that another process has open. */
    private static final int OPEN_ELSEWHERE = 90_020;

    private static final int CONNECTIONS = 12;

    /** In milliseconds. Whoever waits for a connection holds a thread: better to say soon that there is none. */
    private static final long PATIENCE = 5_000;

    /** In milliseconds. A connection that nobody has used for a while is asked first whether it still leads anywhere. */
    private static final long VALIDATION = 2_000;

    /** In milliseconds. No statement for which somebody waits works that long without a word. */
    private static final int SILENCE = 10_000;

    private final DatabaseAddress address;
    private final HikariDataSource source;
    private final Jdbi jdbi;
    private final Reachability reach;
    private final @Nullable GroupCommit groups;
    private volatile CommitListener commits = (members, nanos) -> {};

    private Database(DatabaseAddress address, HikariDataSource source) {
        this.address = address;
        this.source = source;
        this.jdbi = Jdbi.create(source).registerArgument(new UuidArguments());
        // A failure goes to the log; what somebody answered must not.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        this.reach = new Reachability(new PooledConnections(source));
        // PostgreSQL has its own group commit; H2 acknowledges before it writes, and must be asked.
        this.groups = address.kind() == DatabaseKind.H2 ? new GroupCommit(this::checkpoint, this::synced) : null;
    }

    /**
     * Opens the database and brings its schema up to date.
     *
     * @throws Refusal if it can't be reached, or another process has it open
     */
    public static Database open(DatabaseAddress address) {
        return open(address, BeforeUpgrade.NOTHING);
    }

    /**
     * As {@link #open(DatabaseAddress)}, with something to do before data are changed by a newer version.
     *
     * @throws Refusal also if a restore has been interrupted, or a newer version has used the database
     */
    public static Database open(DatabaseAddress address, BeforeUpgrade before) {
        Database database = connect(address);
        try {
            database.schema().upgrade(before);
            if (!database.read(address.kind()::isForced)) {
                LOG.warn(
                        "The database server runs with fsync = off: a power cut can lose what was acknowledged, or all data");
            }
            return database;
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    /**
     * Opens the database as it is, with whatever schema, or none.
     *
     * @throws Refusal if it can't be reached, or another process has it open
     */
    public static Database connect(DatabaseAddress address) {
        HikariConfig config = new HikariConfig();
        config.setDriverClassName(address.kind().driver());
        config.setJdbcUrl(address.url());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setPoolName("anketa");
        config.setConnectionTimeout(PATIENCE);
        config.setValidationTimeout(VALIDATION);
        config.setExceptionOverrideClassName(ClosedConnections.class.getName());
        config.setConnectionInitSql(address.kind().setUp());
        if (address.kind() == DatabaseKind.H2) {
            config.setUsername("anketa");
        }
        address.file().ifPresent(PrivateFolder::createFor);
        return new Database(address, connect(config, address));
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
        return Reachability.find(failure, sql -> sql.getErrorCode() == OPEN_ELSEWHERE) != null;
    }

    /**
     * What the work finds in the database, each query what is committed by then. The work changes nothing. There is no
     * transaction: beginning and ending one costs more than most queries.
     */
    public <T> T read(Function<Handle, T> work) {
        return reach.ask(() -> jdbi.withHandle(handle -> work.apply(hurried(handle))));
    }

    /**
     * Does the work in one transaction; on return it is on disk, so that it may be acknowledged. If the work throws,
     * nothing of it is kept.
     */
    public <T> T write(Function<Handle, T> work) {
        return onDisk(inTransaction(work));
    }

    /** As {@link #write}, for work that nobody waits for: a statement may take as long as it needs. */
    public <T> T writeLong(Function<Handle, T> work) {
        return onDisk(reach.ask(() -> jdbi.inTransaction(work::apply)));
    }

    private <T> T onDisk(T done) {
        if (groups != null) {
            groups.await();
        }
        return done;
    }

    /** As {@link #write}, for what nobody misses if the machine stops in the next second. */
    public <T> T writeSoon(Function<Handle, T> work) {
        return inTransaction(work);
    }

    /**
     * What the work finds in the database as it was at one moment, however long it reads while others write. Rows come as
     * they are asked for, so a table need not fit into memory.
     */
    public <T> T readMoment(Function<Handle, T> work) {
        return reach.ask(() -> jdbi.withHandle(handle -> address.kind().readMoment(handle, work)));
    }

    /** The schema, and the ways to change it. */
    public Schema schema() {
        return new Schema(this, source);
    }

    /** As {@link #writeSoon}, for what matters so little that a failure only goes to the log: on a full disk reading goes on. */
    public void writeIfPossible(Consumer<Handle> work) {
        try {
            inTransaction(handle -> {
                work.accept(handle);
                return true;
            });
        } catch (RuntimeException failure) {
            if (isUnreachable(failure)) {
                return;
            }
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

    /** Whether it answered last time, without asking it. */
    public boolean isReached() {
        return reach.isGiven();
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
        reach.ask(() -> jdbi.withHandle(H2Disk::sync));
    }

    private <T> T inTransaction(Function<Handle, T> work) {
        return reach.ask(() -> jdbi.inTransaction(handle -> work.apply(hurried(handle))));
    }

    /** People wait for the answer, so a server that has fallen silent counts as lost soon. */
    private Handle hurried(Handle handle) {
        address.kind().limitSilence(handle, SILENCE);
        return handle;
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
        return Reachability.isMissing(failure);
    }

    private static boolean hasState(Throwable failure, String state) {
        return Reachability.find(failure, sql -> state.equals(sql.getSQLState())) != null;
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
