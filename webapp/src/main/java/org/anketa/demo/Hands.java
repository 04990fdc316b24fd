package org.anketa.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does much at once, because every answer waits for the disk and those that wait together wait once. */
final class Hands implements AutoCloseable {

    private static final int COUNT = 12;

    private final ExecutorService threads = Executors.newFixedThreadPool(COUNT, task -> {
        Thread thread = new Thread(task, "anketa-demo");
        thread.setDaemon(true);
        return thread;
    });

    /** Does all tasks; throws what the first failed with, after all have ended. */
    void doAll(List<Runnable> tasks) {
        List<Future<?>> futures = new ArrayList<>();
        tasks.forEach(task -> futures.add(threads.submit(task)));
        RuntimeException failed = null;
        for (Future<?> future : futures) {
            try {
                future.get();
            } catch (ExecutionException failure) {
                failed = failure.getCause() instanceof RuntimeException cause
                        ? cause
                        : new IllegalStateException(failure.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                failed = new IllegalStateException(stopped);
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
