package org.anketa.shared;

/** A refusal because what was asked for does not exist, or no longer does. */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound(Text reason) {
        super(reason);
    }
}
