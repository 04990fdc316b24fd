package org.anketa.limit;

import java.time.Duration;

/**
 * How much may be asked for at once, and in how long all of it is given back, evenly.
 *
 * @param name tells the limit from others; it stands in the store and in measurements
 * @param capacity at least 1
 * @param period longer than zero
 */
public record Limit(String name, long capacity, Duration period) {

    public Limit {
        if (capacity < 1 || period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException("A limit allows something in some time: " + name);
        }
    }

    public static Limit perMinute(String name, long capacity) {
        return new Limit(name, capacity, Duration.ofMinutes(1));
    }

    /** The part of the limit, at least 1, that is given back in the same time. */
    Limit part(long numerator, long denominator) {
        return new Limit(name, Math.max(1, capacity * numerator / denominator), period);
    }
}
