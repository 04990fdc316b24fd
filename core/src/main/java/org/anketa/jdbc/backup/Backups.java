package org.anketa.jdbc.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.NodeName;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes backups into the folder, one at a time, and remembers how they went. */
public final class Backups {

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);

    /** Binary digits of the bytes in one. */
    private static final int MEGABYTE = 20;

    private final Database database;
    private final BackupFolder folder;
    private final Retention retention;
    private final BackupWriter writer;
    private final JdbiBackupRunRepository runs;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile Runnable before = () -> {};
    private volatile LongSupplier free = () -> -1;
    private volatile long keptFree;

    /** @param product the version of the program */
    public Backups(Database database, BackupFolder folder, Retention retention, String product, Clock clock) {
        this.database = database;
        this.folder = folder;
        this.retention = retention;
        this.writer = new BackupWriter(database, product);
        this.runs = new JdbiBackupRunRepository(database);
        this.clock = clock;
    }

    public BackupFolder folder() {
        return folder;
    }

    public Retention retention() {
        return retention;
    }

    /** What is done from now on before every backup, and every minute in which a nightly one may become due. */
    public void beforeEach(Runnable work) {
        before = work;
    }

    /**
     * How much room a backup into the folder has to leave from now on, in bytes.
     *
     * @param room how much the disk of the folder has; -1 if it doesn't tell
     */
    public void keepFree(long bytes, LongSupplier room) {
        free = room;
        keptFree = bytes;
    }

    /** Does what comes before a backup. */
    void prepare() {
        before.run();
    }

    /** Whether one is being made. */
    public boolean isBusy() {
        return turn.isLocked();
    }

    /** How the last one went, on whatever node. */
    public Optional<BackupRun> findLastRun() {
        return runs.findLast();
    }

    /** Writes a backup of the data as they are now, and says what is in it. */
    public Manifest write(OutputStream out) throws IOException {
        prepare();
        return writer.write(clock.instant(), out);
    }

    /**
     * Makes a backup into the folder, checks it, and deletes those that need not be kept any longer. That it failed is part
     * of what is returned.
     *
     * @throws Refusal if one is being made already
     */
    public BackupRun make() {
        if (!turn.tryLock()) {
            throw new Refusal(Message.of(Backups.class, "backup.busy"));
        }
        try {
            prepare();
            BackupRun run = run();
            runs.add(run);
            return run;
        } finally {
            turn.unlock();
        }
    }

    private BackupRun run() {
        Instant started = clock.instant();
        Path file = folder.path();
        try {
            file = folder.regular(LocalDateTime.ofInstant(started, clock.getZone()));
            checkRoom();
            Path written = save(out -> writer.write(started, out), file);
            folder.tidy(retention);
            return new BackupRun(
                    started, clock.instant(), NodeName.host(), written.toString(), Files.size(written), null);
        } catch (IOException | RuntimeException failure) {
            LOG.warn("The backup failed", failure);
            return new BackupRun(started, clock.instant(), NodeName.host(), file.toString(), 0, reason(failure, file));
        }
    }

    /**
     * A disk that a backup fills up keeps the server from taking anything in, so it isn't even begun. A disk that doesn't tell
     * may have room, and a folder that takes nothing says so by itself.
     */
    private void checkRoom() {
        long needed = runs.findLastSize().orElse(0L) + keptFree;
        if (Files.isWritable(folder.path())) {
            long room = free.getAsLong();
            if (room >= 0 && room < needed) {
                throw new Refusal(Message.of(
                        Backups.class,
                        "backup.room",
                        "folder",
                        folder.path().toString(),
                        "free",
                        room >> MEGABYTE,
                        "needed",
                        (needed >> MEGABYTE) + 1,
                        "kept",
                        keptFree >> MEGABYTE));
            }
        }
    }

    /** Writes a backup to a file and reads it back; one that can't be read is no backup, and doesn't stay. */
    static Path save(WholeFile.Content<?> backup, Path file) throws IOException {
        WholeFile.write(file, backup);
        try (BackupFile written = BackupFile.open(file)) {
            written.verify();
        } catch (IOException | RuntimeException damaged) {
            Files.deleteIfExists(file);
            throw damaged;
        }
        return file;
    }

    /** What a failure means, in every language. */
    static LocalizedText reason(Exception failure, Path file) {
        Text reason = failure instanceof Refusal refusal
                ? refusal.reason()
                : Message.of(
                        Backups.class,
                        "backup.failed",
                        "file",
                        file.toString(),
                        "cause",
                        String.valueOf(failure.getMessage()));
        return LocalizedText.of(reason.in(Languages.ENGLISH), reason.in(Languages.RUSSIAN));
    }

    /** The database whose backups these are. */
    public Database database() {
        return database;
    }
}
