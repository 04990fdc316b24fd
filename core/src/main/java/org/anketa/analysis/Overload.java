package org.anketa.analysis;

import java.time.Duration;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;

/** A refusal because an analysis takes more than there is: other analyses run, or it takes too long. */
public final class Overload extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    Overload(Text reason, Duration wait) {
        super(reason);
        this.wait = wait;
    }

    /** After how long another try makes sense. */
    public Duration remaining() {
        return wait;
    }
}
