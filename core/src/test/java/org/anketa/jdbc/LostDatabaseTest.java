package org.anketa.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Under test: what a database does whose server can't be reached for a time. */
@Timeout(60)
class LostDatabaseTest {

    private static final int PEOPLE = 30;

    private final Wire wire = Wire.to(TestDatabases.postgresPort());
    private final Database database = Database.connect(TestDatabases.postgresAt(wire.port()));
    private final List<String> lines = new ArrayList<>();
    private final Logger log = Logger.getLogger(Reachability.class.getName());
    private final Handler journal = new Lines(lines);

    @BeforeEach
    void listen() {
        log.addHandler(journal);
        assertThat(one()).isOne();
    }

    @AfterEach
    void stop() throws IOException {
        log.removeHandler(journal);
        database.close();
        wire.close();
    }

    private int one() {
        return database.read(
                handle -> handle.createQuery("select 1").mapTo(Integer.class).one());
    }

    private Duration refusal() {
        long begun = System.nanoTime();
        assertThatThrownBy(this::one).matches(Database::isUnreachable);
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    private void awaitAnswer(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (!database.answers() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(one()).isOne();
    }

    @Test
    void nobodyWaitsLongAndTheLogHasOneLineWhenItGoesAndOneWhenItComesBack() throws Exception {
        wire.cut();
        ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Callable<Duration>> asking = new ArrayList<>();
            for (int i = 0; i < PEOPLE; i++) {
                asking.add(this::refusal);
            }
            for (Future<Duration> waited : people.invokeAll(asking)) {
                assertThat(waited.get()).isLessThan(Duration.ofSeconds(15));
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(database.isReached()).isFalse();
        assertThat(lines).singleElement().asString().contains("Connections to the database are lost", "503");
        wire.mend();
        awaitAnswer(Duration.ofSeconds(10));
        assertThat(database.isReached()).isTrue();
        assertThat(lines).hasSize(2).last().asString().contains("The database answers again");
    }

    @Test
    void whoAsksWhileAnotherTriesIsToldAtOnce() throws Exception {
        wire.cut();
        // Of the first a connection broke, the second got none.
        refusal();
        refusal();
        Thread trying = new Thread(this::refusal);
        trying.start();
        while (database.pool().waiting() == 0 && trying.isAlive()) {
            Thread.onSpinWait();
        }
        assertThat(refusal()).isLessThan(Duration.ofSeconds(4));
        trying.join();
    }

    @Test
    void brokenConnectionsAreReplacedAtOnce() throws IOException {
        wire.breakAll();
        awaitAnswer(Duration.ofSeconds(2));
    }

    @Test
    void aServerThatFallsSilentKeepsNobodyForLong() throws Exception {
        wire.fallSilent();
        assertThat(refusal()).isLessThan(Duration.ofSeconds(15));
        assertThat(refusal()).isLessThan(Duration.ofSeconds(15));
        wire.mend();
        awaitAnswer(Duration.ofSeconds(10));
    }

    @Test
    void onlyWorkThatNobodyWaitsForMayBeSilentForLong() {
        assertThat(database.<Integer>writeLong(LostDatabaseTest::patience)).isZero();
        assertThat(database.<Integer>write(LostDatabaseTest::patience)).isEqualTo(10_000);
        // The pool sets it back.
        assertThat(database.<Integer>writeLong(LostDatabaseTest::patience)).isZero();
    }

    /** In milliseconds; 0 for no end. */
    private static int patience(Handle handle) {
        try {
            return handle.getConnection().getNetworkTimeout();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void whoeverOnlyFindsAllConnectionsInUseDoesNotCallItLost() throws Exception {
        int most = database.pool().most();
        CountDownLatch enough = new CountDownLatch(1);
        ExecutorService busy = Executors.newFixedThreadPool(most);
        try {
            List<Future<Boolean>> working = new ArrayList<>();
            for (int i = 0; i < most; i++) {
                working.add(busy.submit(() -> database.read(handle -> done(enough))));
            }
            while (database.pool().active() < most) {
                Thread.onSpinWait();
            }
            refusal();
            assertThat(database.isReached()).isTrue();
            enough.countDown();
            for (Future<Boolean> each : working) {
                assertThat(each.get()).isTrue();
            }
        } finally {
            enough.countDown();
            busy.shutdownNow();
        }
        assertThat(lines).isEmpty();
    }

    private static boolean done(CountDownLatch enough) {
        try {
            enough.await();
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static final class Lines extends Handler {

        private final List<String> lines;

        Lines(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public synchronized void publish(LogRecord line) {
            lines.add(line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
