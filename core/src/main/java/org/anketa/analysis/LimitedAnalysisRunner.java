package org.anketa.analysis;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.anketa.shared.Message;
import org.anketa.shared.Overload;

/**
 * Computes few analyses at a time, each for a while only, so that somebody's heavy one leaves processors and threads to
 * those who answer. One that takes too long is interrupted, and keeps its place until it really ends.
 */
public final class LimitedAnalysisRunner implements AnalysisRunner {

    private static final Duration ANOTHER_TRY = Duration.ofSeconds(30);

    private final Semaphore places;
    private final int mostWaiting;
    private final Duration patience;
    private final Duration longest;

    /**
     * A runner.
     *
     * @param atATime how many run at the same time; twice as many may wait
     * @param patience how long they wait for their turn
     * @param longest how long one may take
     */
    public LimitedAnalysisRunner(int atATime, Duration patience, Duration longest) {
        this.places = new Semaphore(atATime, true);
        this.mostWaiting = 2 * atATime;
        this.patience = patience;
        this.longest = longest;
    }

    @Override
    public Result run(Supplier<Result> computation) {
        try {
            // Who waits holds a thread that others need to answer.
            boolean crowded = places.getQueueLength() >= mostWaiting;
            if (crowded || !places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
            return await(start(computation));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        }
    }

    private static Overload busy() {
        return new Overload(Message.of(LimitedAnalysisRunner.class, "overload.busy"), ANOTHER_TRY);
    }

    private Started start(Supplier<Result> computation) {
        CompletableFuture<Result> result = new CompletableFuture<>();
        Thread thread = new Thread(
                () -> {
                    try {
                        result.complete(computation.get());
                    } catch (Throwable failure) {
                        result.completeExceptionally(failure);
                    } finally {
                        places.release();
                    }
                },
                "anketa-analysis");
        thread.setDaemon(true);
        thread.start();
        return new Started(thread, result);
    }

    private record Started(Thread thread, CompletableFuture<Result> result) {}

    private Result await(Started started) throws InterruptedException {
        try {
            return started.result().get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            started.thread().interrupt();
            throw new Overload(
                    Message.of(LimitedAnalysisRunner.class, "overload.long", "seconds", longest.toSeconds()), longest);
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Error error) {
                throw error;
            }
            throw failure.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failure);
        }
    }
}
