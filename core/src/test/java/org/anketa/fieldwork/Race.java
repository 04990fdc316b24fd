package org.anketa.fieldwork;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.anketa.shared.Refusal;

/** Lets several threads do something at the same time. */
final class Race {

    private Race() {}

    /** What each of them got: a result, or the refusal. */
    static List<Object> run(int threads, IntFunction<Callable<?>> work) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            CountDownLatch ready = new CountDownLatch(threads);
            List<Future<Object>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                Callable<?> one = work.apply(i);
                running.add(executor.submit(() -> {
                    ready.countDown();
                    ready.await();
                    return one.call();
                }));
            }
            List<Object> results = new ArrayList<>();
            for (Future<Object> future : running) {
                results.add(result(future));
            }
            return results;
        } finally {
            executor.shutdownNow();
        }
    }

    private static Object result(Future<Object> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof Refusal refusal) {
                return refusal;
            }
            throw new AssertionError(failure.getCause());
        }
    }
}
