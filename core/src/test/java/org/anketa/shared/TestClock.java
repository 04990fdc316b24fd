package org.anketa.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes on only when it is told. */
public final class TestClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    private TestClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    public static TestClock at(String moment) {
        return new TestClock(Instant.parse(moment), ZoneOffset.UTC);
    }

    public void advance(Duration time) {
        now = now.plus(time);
    }

    public void set(String moment) {
        now = Instant.parse(moment);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TestClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
