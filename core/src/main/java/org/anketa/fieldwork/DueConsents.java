package org.anketa.fieldwork;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.anketa.jdbc.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands on, at once and then every minute, what persons consented to in responses where a stop, or a database that went away,
 * kept it from being done with the response.
 */
public final class DueConsents implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DueConsents.class);

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "anketa-consents");
        worker.setDaemon(true);
        return worker;
    });

    private DueConsents() {}

    /** Begins to look. */
    public static DueConsents start(AnsweringService answering) {
        DueConsents due = new DueConsents();
        var unused = due.thread.scheduleWithFixedDelay(
                () -> look(answering), 0, BETWEEN_LOOKS.toSeconds(), TimeUnit.SECONDS);
        return due;
    }

    private static void look(AnsweringService answering) {
        try {
            answering.recordDueConsents();
        } catch (RuntimeException failure) {
            // A thread that dies of it would never look again. If the database is lost, the next look makes it good.
            if (!Database.isUnreachable(failure)) {
                LOG.warn("Consents could not be handed on", failure);
            }
        }
    }

    /** Looks no more. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
