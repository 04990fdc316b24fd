package org.anketa.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.local.SynchronizationStrategy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Counts in the memory of one process. Who has been given everything back is forgotten, which changes nothing; should more
 * be counted at once than memory is meant for, all are forgotten, which lets somebody ask more often rather than run out.
 */
public final class LocalRateLimits implements RateLimits {

    private static final int MOST = 100_000;
    private static final Duration SWEEP = Duration.ofSeconds(10);

    private record Key(String limit, String who) {}

    private record Counted(Bucket bucket, long capacity) {
        boolean isBack() {
            return bucket.getAvailableTokens() >= capacity;
        }
    }

    private final Map<Key, Counted> counts = new ConcurrentHashMap<>();
    private final TimeMeter clock;
    private final AtomicLong nextSweep;

    public LocalRateLimits() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    LocalRateLimits(TimeMeter clock) {
        this.clock = clock;
        this.nextSweep = new AtomicLong(clock.currentTimeNanos() + SWEEP.toNanos());
    }

    @Override
    public Duration ask(Limit limit, String who) {
        sweepIfDue();
        Bucket bucket = counts.computeIfAbsent(new Key(limit.name(), who), key -> count(limit))
                .bucket();
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
    }

    /** How many are being counted. */
    int size() {
        return counts.size();
    }

    private Counted count(Limit limit) {
        Bucket bucket = Bucket.builder()
                .addLimit(bandwidth ->
                        bandwidth.capacity(limit.capacity()).refillGreedy(limit.capacity(), limit.period()))
                .withCustomTimePrecision(clock)
                // A lock that is nearly always free costs less than new objects for every request.
                .withSynchronizationStrategy(SynchronizationStrategy.SYNCHRONIZED)
                .build();
        return new Counted(bucket, limit.capacity());
    }

    private void sweepIfDue() {
        long now = clock.currentTimeNanos();
        long due = nextSweep.get();
        if (now - due < 0 || !nextSweep.compareAndSet(due, now + SWEEP.toNanos())) {
            return;
        }
        counts.values().removeIf(Counted::isBack);
        if (counts.size() > MOST) {
            counts.clear();
        }
    }
}
