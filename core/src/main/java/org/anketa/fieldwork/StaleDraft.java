package org.anketa.fieldwork;

import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** A draft that was saved elsewhere in the meantime, or whose form has moved on: nothing was overwritten. */
public final class StaleDraft extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient Draft current;

    StaleDraft(Draft current) {
        super(Message.of(StaleDraft.class, "draft.stale"));
        this.current = current;
    }

    /** The draft as it is now. */
    public Draft current() {
        return current;
    }
}
