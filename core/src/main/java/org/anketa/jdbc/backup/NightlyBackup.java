package org.anketa.jdbc.backup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.JobTurns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a backup every night at a set hour, on one of the nodes. Where the machine is off at that hour, the backup is made when
 * it runs again.
 */
public final class NightlyBackup implements AutoCloseable {

    static final String JOB = "nightly-backup";

    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);

    /** Whoever starts the program wants to work with it first. */
    private static final Duration FIRST_LOOK = Duration.ofMinutes(10);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    /** A night. What kept it from being made may be over in a minute, such as a database that was started anew. */
    private static final int TRIES = 3;

    private final Backups backups;
    private final JobTurns turns;
    private final int hour;
    private final Clock clock;
    private int failures;
    private @Nullable LocalDate over;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "anketa-backup");
        worker.setDaemon(true);
        return worker;
    });

    NightlyBackup(Backups backups, JobTurns turns, int hour, Clock clock) {
        this.backups = backups;
        this.turns = turns;
        this.hour = hour;
        this.clock = clock;
    }

    /**
     * Begins to watch the clock.
     *
     * @param hour of the day, by the clock's time zone
     */
    public static NightlyBackup start(Backups backups, JobTurns turns, int hour, Clock clock) {
        NightlyBackup nightly = new NightlyBackup(backups, turns, hour, clock);
        var unused = nightly.thread.scheduleWithFixedDelay(
                nightly::look, FIRST_LOOK.toSeconds(), BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
        return nightly;
    }

    /** Makes the backup if it is due. */
    void look() {
        try {
            backups.prepare();
            LocalDate night = LocalDateTime.now(clock).minusHours(hour).toLocalDate();
            if (!night.equals(over) && !backups.isBusy() && turns.take(JOB, night)) {
                attempt(night);
            }
        } catch (RuntimeException failure) {
            // A thread that dies of it would never look again. If the database is lost, the next look makes it good.
            if (!Database.isUnreachable(failure)) {
                LOG.warn("The nightly backup failed", failure);
            }
        }
    }

    private void attempt(LocalDate night) {
        if (isMade() || ++failures >= TRIES) {
            failures = 0;
            // First, as a database that takes nothing in doesn't take the end of the turn either.
            over = night;
            turns.done(JOB, night);
        }
    }

    private boolean isMade() {
        try {
            return !backups.make().failed();
        } catch (RuntimeException failure) {
            if (Database.isUnreachable(failure)) {
                throw failure;
            }
            LOG.warn("The nightly backup failed", failure);
            return false;
        }
    }

    /** Looks no more; a backup that is being made has some seconds to end. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("A backup was being made and is given up");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
