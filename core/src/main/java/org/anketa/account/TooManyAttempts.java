package org.anketa.account;

import java.time.Duration;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** A refusal to look at a password because there were too many wrong ones, or too many sign-ins at once. */
public final class TooManyAttempts extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    /** @param wait after which another attempt is looked at */
    TooManyAttempts(Duration wait) {
        super(Message.of(TooManyAttempts.class, key(wait), "n", number(wait)));
        this.wait = wait;
    }

    /** After how long another attempt is looked at. */
    public Duration remaining() {
        return wait;
    }

    private static String key(Duration wait) {
        return wait.toSeconds() < 60 ? "attempts.seconds" : "attempts.minutes";
    }

    private static long number(Duration wait) {
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return wait.toSeconds() < 60 ? seconds : (seconds + 59) / 60;
    }
}
