package org.anketa.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How many wrong passwords are borne before whoever sends them must wait: then longer each time, but never longer than a
 * quarter of an hour.
 */
enum FailureLimit {
    /** In one browser with which this user has signed in before; nobody else can reach it. */
    BROWSER(10, Duration.ofMinutes(30)),
    /** For one name from one address. */
    PAIR(5, Duration.ofMinutes(30)),
    /** From one address, whatever the names. */
    ADDRESS(50, Duration.ofMinutes(5)),
    /**
     * For one name, wherever from. One address alone can't reach it: once it must wait, it has four attempts an hour, and
     * six are forgotten.
     */
    NAME(100, Duration.ofMinutes(10));

    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final int DOUBLINGS = 5;

    private final int borne;
    private final Duration interval;

    FailureLimit(int borne, Duration interval) {
        this.borne = borne;
        this.interval = interval;
    }

    /** How long an attempt at that moment comes too early; zero if it doesn't. */
    Duration early(Tally tally, Instant now) {
        // A failure counts until all of it is forgotten: between two attempts a little always is.
        int failures = (int) Math.ceil(tally.amount());
        if (failures < borne) {
            return Duration.ZERO;
        }
        int doublings = Math.min(DOUBLINGS, failures - borne);
        Duration wait = FIRST_WAIT.multipliedBy(1L << doublings);
        Duration capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        Duration left = Duration.between(now, tally.counted().plus(capped));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The tally after one more failure. */
    Tally more(Tally tally, Instant now) {
        return new Tally(Math.min(tally.at(now, interval) + 1, borne + DOUBLINGS), now);
    }

    /** The tally without one failure that turned out to be none. */
    Tally less(Tally tally) {
        return new Tally(Math.max(0, tally.amount() - 1), tally.counted());
    }
}
