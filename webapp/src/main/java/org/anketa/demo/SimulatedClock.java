package org.anketa.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is set by hand, for what happened in the weeks before. Each thread has a time of its own. */
final class SimulatedClock extends Clock {

    private final ThreadLocal<Instant> time;
    private final ZoneId zone;

    SimulatedClock(Instant start, ZoneId zone) {
        this(ThreadLocal.withInitial(() -> start), zone);
    }

    private SimulatedClock(ThreadLocal<Instant> time, ZoneId zone) {
        this.time = time;
        this.zone = zone;
    }

    void set(Instant now) {
        time.set(now);
    }

    void pass(Duration duration) {
        time.set(time.get().plus(duration));
    }

    @Override
    public Instant instant() {
        return time.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new SimulatedClock(time, other);
    }
}
