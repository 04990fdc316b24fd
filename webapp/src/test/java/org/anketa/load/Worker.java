package org.anketa.load;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

/** Somebody at work: a request, a pause, the next request, until it is over. */
final class Worker implements Callable<Void> {

    private final Work work;
    private final Tally tally;
    private final Duration pause;
    private final BooleanSupplier over;

    Worker(Work work, Tally tally, Duration pause, BooleanSupplier over) {
        this.work = work;
        this.tally = tally;
        this.pause = pause;
        this.over = over;
    }

    @Override
    public Void call() throws InterruptedException {
        while (!over.getAsBoolean()) {
            long begun = System.nanoTime();
            try {
                work.step();
                tally.done(System.nanoTime() - begun);
            } catch (InterruptedException stopped) {
                throw stopped;
            } catch (Exception failure) {
                tally.failed(failure);
            }
            Thread.sleep(pause.toMillis());
        }
        return null;
    }
}
