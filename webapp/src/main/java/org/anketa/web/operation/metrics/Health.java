package org.anketa.web.operation.metrics;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import org.anketa.disk.DiskSpace;

/** Whether the application can do its work: looked at once a second at most, however often it is asked. */
public final class Health {

    private static final long LOOK = TimeUnit.SECONDS.toNanos(1);
    private static final long PATIENCE = 2;

    /**
     * What was found.
     *
     * @param database whether it answers within two seconds
     * @param disk whether there is room for what people enter
     */
    record State(boolean database, boolean disk) {
        boolean isUp() {
            return database && disk;
        }
    }

    private final BooleanSupplier database;
    private final DiskSpace disk;
    private final LongSupplier clock;
    private CompletableFuture<Boolean> answer = CompletableFuture.completedFuture(true);
    private State state = new State(true, true);
    private long looked;

    /** @param database tells whether it answers; it may take long */
    public Health(BooleanSupplier database, DiskSpace disk) {
        this(database, disk, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    Health(BooleanSupplier database, DiskSpace disk, LongSupplier clock) {
        this.database = database;
        this.disk = disk;
        this.clock = clock;
        this.looked = clock.getAsLong() - LOOK;
    }

    synchronized State state() {
        if (clock.getAsLong() - looked >= LOOK) {
            state = new State(databaseAnswers(), !disk.isFull());
            looked = clock.getAsLong();
        }
        return state;
    }

    private boolean databaseAnswers() {
        // Whoever asked before may still wait: another thread would wait as well.
        if (answer.isDone()) {
            answer = ask();
        }
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException silent) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Comes to an end however the database fails, so that it is asked again. */
    private CompletableFuture<Boolean> ask() {
        return CompletableFuture.supplyAsync(database::getAsBoolean, asking -> {
            Thread thread = new Thread(asking, "anketa-health");
            thread.setDaemon(true);
            thread.start();
        });
    }
}
