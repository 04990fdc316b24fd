package org.anketa.shared;

/**
 * Input that is refused: the message says to the person who gave it what is wrong and what to do. Every boundary (page,
 * REST, command line) shows it as one clear line with the right status; it carries no stack trace worth reading.
 */
public class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    public Refusal(Text reason) {
        super(reason.in(Languages.ENGLISH));
        this.reason = reason;
    }

    public Refusal(Text reason, Throwable cause) {
        super(reason.in(Languages.ENGLISH), cause);
        this.reason = reason;
    }

    /** What is wrong and what to do, in any language. */
    public Text reason() {
        return reason;
    }
}
