package org.anketa.shared;

import java.time.Duration;

/** A refusal because something takes more than there is: others are at it, or it takes too long. Another try may do. */
public final class Overload extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /**
     * A refusal.
     *
     * @param wait after how long another try makes sense
     */
    public Overload(Text reason, Duration wait) {
        super(reason);
        this.wait = wait;
    }

    /** After how long another try makes sense. */
    public Duration remaining() {
        return wait;
    }
}
