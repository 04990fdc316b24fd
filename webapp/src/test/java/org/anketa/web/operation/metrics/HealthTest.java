package org.anketa.web.operation.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.anketa.disk.DiskSpace;
import org.junit.jupiter.api.Test;

class HealthTest {

    private final DiskSpace roomy = new DiskSpace(() -> 100, 10);

    @Test
    void isUpWhereTheDatabaseAnswersAndTheDiskHasRoom() {
        assertThat(new Health(() -> true, roomy).state()).isEqualTo(new Health.State(true, true));
    }

    @Test
    void isDownWithoutDatabaseOrRoom() {
        assertThat(new Health(() -> false, roomy).state().isUp()).isFalse();
        assertThat(new Health(() -> true, new DiskSpace(() -> 9, 10)).state().isUp())
                .isFalse();
    }

    @Test
    void asksTheDatabaseOnceASecondHoweverOftenItIsAsked() {
        AtomicInteger asked = new AtomicInteger();
        Health health = new Health(() -> asked.incrementAndGet() > 0, roomy);
        for (int i = 0; i < 50; i++) {
            health.state();
        }
        assertThat(asked).hasValueLessThan(5);
    }

    @Test
    void waitsTwoSecondsForADatabaseThatIsSilent() {
        CountDownLatch never = new CountDownLatch(1);
        Health health = new Health(
                () -> {
                    try {
                        never.await();
                    } catch (InterruptedException stopped) {
                        Thread.currentThread().interrupt();
                    }
                    return true;
                },
                roomy);
        assertThat(health.state()).isEqualTo(new Health.State(false, true));
        never.countDown();
    }

    @Test
    void comesBackAfterADatabaseThatFailedInWhateverWay() {
        Iterator<Throwable> failures = List.<Throwable>of(new OutOfMemoryError(), new IllegalStateException())
                .iterator();
        AtomicLong now = new AtomicLong();
        Health health = new Health(() -> failures.hasNext() ? fail(failures.next()) : true, roomy, now::get);
        assertThat(health.state().isUp()).isFalse();
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(health.state().isUp()).isFalse();
        now.addAndGet(TimeUnit.SECONDS.toNanos(1));
        assertThat(health.state().isUp()).isTrue();
    }

    private static boolean fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw new IllegalStateException(failure);
    }
}
