package org.anketa.log;

import org.jspecify.annotations.Nullable;

/** The number of the request that a thread answers, for what is logged meanwhile. */
public final class CurrentRequest {

    // The platform's log knows threads only.
    private static final ThreadLocal<@Nullable String> NUMBER = new ThreadLocal<>();

    private CurrentRequest() {}

    /** The thread answers the request from now on. */
    public static void begin(String number) {
        NUMBER.set(number);
    }

    /** The thread answers none. */
    public static void end() {
        NUMBER.remove();
    }

    /** The number of the request that this thread answers; null if it answers none. */
    public static @Nullable String number() {
        return NUMBER.get();
    }
}
