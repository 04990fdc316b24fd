package org.anketa.web.operation.metrics;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
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
    private CompletableFuture<Boolean> answer = CompletableFuture.completedFuture(true);
    private State state = new State(true, true);
    private long looked = System.nanoTime() - LOOK;

    /** @param database tells whether it answers; it may take long */
    public Health(BooleanSupplier database, DiskSpace disk) {
        this.database = database;
        this.disk = disk;
    }

    synchronized State state() {
        if (System.nanoTime() - looked >= LOOK) {
            state = new State(databaseAnswers(), !disk.isFull());
            looked = System.nanoTime();
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

    private CompletableFuture<Boolean> ask() {
        CompletableFuture<Boolean> asked = new CompletableFuture<>();
        Thread asking = new Thread(() -> asked.complete(database.getAsBoolean()), "anketa-health");
        asking.setDaemon(true);
        asking.start();
        return asked;
    }
}
