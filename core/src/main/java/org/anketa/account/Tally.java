package org.anketa.account;

import java.time.Duration;
import java.time.Instant;

/**
 * How many failures are remembered, and since when; they are forgotten one by one.
 *
 * @param amount as of the moment of the last failure
 * @param counted that moment
 */
record Tally(double amount, Instant counted) {

    /** No failure. */
    static Tally none(Instant now) {
        return new Tally(0, now);
    }

    /** What is left of it when one is forgotten in each interval. */
    double at(Instant now, Duration interval) {
        double forgotten = (double) Duration.between(counted, now).toMillis() / interval.toMillis();
        return Math.max(0, amount - Math.max(0, forgotten));
    }
}
