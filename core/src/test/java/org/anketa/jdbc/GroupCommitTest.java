package org.anketa.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GroupCommitTest {

    private static final int WRITERS = 16;

    private final List<Integer> sizes = Collections.synchronizedList(new ArrayList<>());

    @Test
    void everybodyWhoWaitsWhileTheDiskIsBusySharesTheNextWrite() throws Exception {
        CountDownLatch busy = new CountDownLatch(1);
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger writes = new AtomicInteger();
        GroupCommit groups = new GroupCommit(
                () -> {
                    if (writes.incrementAndGet() == 1) {
                        begun.countDown();
                        await(busy);
                    }
                },
                (commits, nanos) -> sizes.add(commits));
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            Future<?> first = threads.submit(groups::await);
            await(begun);
            List<Future<?>> others = new ArrayList<>();
            for (int i = 1; i < WRITERS; i++) {
                others.add(threads.submit(groups::await));
            }
            while (groups.waiting() < WRITERS - 1) {
                Thread.onSpinWait();
            }
            busy.countDown();
            first.get();
            for (Future<?> other : others) {
                other.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(writes).hasValue(2);
        assertThat(sizes).containsExactly(1, WRITERS - 1);
    }

    @Test
    void nobodyIsToldThatAFailedWriteIsOnDisk() {
        AtomicInteger writes = new AtomicInteger();
        GroupCommit groups = new GroupCommit(
                () -> {
                    if (writes.incrementAndGet() == 1) {
                        throw new IllegalStateException("disk full");
                    }
                },
                (commits, nanos) -> sizes.add(commits));
        assertThatThrownBy(groups::await).hasMessage("disk full");
        groups.await();
        assertThat(writes).hasValue(2);
        assertThat(sizes).containsExactly(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
