package org.anketa.jdbc;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets all who have committed wait for the disk together. While one group is being written, the next gathers; whoever came
 * first into a group writes for all of it.
 */
final class GroupCommit {

    private final Runnable sync;
    private final CommitListener listener;
    private final Lock turn = new ReentrantLock();
    private @Nullable CompletableFuture<Void> gathering;
    private int gathered;

    /**
     * Groups those who commit.
     *
     * @param sync returns when everything that was committed before the call is on disk
     */
    GroupCommit(Runnable sync, CommitListener listener) {
        this.sync = sync;
        this.listener = listener;
    }

    /** Returns when what the caller has committed is on disk; throws what the writing threw. */
    void await() {
        CompletableFuture<Void> group;
        boolean first = false;
        synchronized (this) {
            if (gathering == null) {
                gathering = new CompletableFuture<>();
                first = true;
            }
            group = gathering;
            gathered++;
        }
        if (first) {
            lead(group);
        }
        try {
            group.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    /** How many wait for the next write. */
    synchronized int waiting() {
        return gathered;
    }

    private void lead(CompletableFuture<Void> group) {
        turn.lock();
        try {
            int members;
            synchronized (this) {
                gathering = null;
                members = gathered;
                gathered = 0;
            }
            long begun = System.nanoTime();
            sync.run();
            group.complete(null);
            listener.synced(members, System.nanoTime() - begun);
        } catch (RuntimeException | Error failure) {
            group.completeExceptionally(failure);
        } finally {
            turn.unlock();
        }
    }
}
