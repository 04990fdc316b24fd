package org.anketa.fieldwork.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.anketa.shared.Overload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Under test: who reads a study, who waits, and who is told to come back. */
class TurnsTest {

    private final Turns turns = new Turns();
    private final UUID large = UUID.randomUUID();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final CountDownLatch read = new CountDownLatch(1);
    private final AtomicInteger reading = new AtomicInteger();
    private final List<CompletableFuture<Integer>> asking = new ArrayList<>();

    @AfterEach
    void stop() {
        read.countDown();
        people.shutdownNow();
    }

    private int untilRead() {
        int together = reading.incrementAndGet();
        try {
            read.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        reading.decrementAndGet();
        return together;
    }

    private void ask() {
        asking.add(CompletableFuture.supplyAsync(() -> turns.take(large, this::untilRead), people));
    }

    private void askUntilEnoughWait() {
        ask();
        while (reading.get() == 0) {
            Thread.onSpinWait();
        }
        for (int i = 0; i < Turns.MOST_WAITING; i++) {
            ask();
        }
        while (turns.waiting(large) < Turns.MOST_WAITING) {
            Thread.onSpinWait();
        }
    }

    @Test
    void onlyAFewWaitAndTheOthersAreToldToComeBack() {
        askUntilEnoughWait();
        assertThatThrownBy(() -> turns.take(large, this::untilRead)).isInstanceOf(Overload.class);
    }

    @Test
    void whoWaitsReadsOneAfterTheOther() {
        askUntilEnoughWait();
        read.countDown();
        assertThat(asking).extracting(CompletableFuture::join).containsOnly(1);
    }

    @Test
    void anotherStudyIsReadMeanwhile() {
        askUntilEnoughWait();
        assertThat(turns.take(UUID.randomUUID(), () -> "read")).isEqualTo("read");
    }

    @Test
    void aReadingThatFailsGivesTheTurnBack() {
        assertThatThrownBy(() -> turns.take(large, () -> {
                    throw new IllegalStateException("unreadable");
                }))
                .hasMessage("unreadable");
        assertThat(turns.take(large, () -> "read")).isEqualTo("read");
    }
}
