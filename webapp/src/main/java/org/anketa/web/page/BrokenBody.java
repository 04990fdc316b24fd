package org.anketa.web.page;

import java.io.IOException;

/** A request's body that breaks off, or isn't sent as it was announced: its sender's fault, or the line's. */
public final class BrokenBody extends IOException {

    private static final long serialVersionUID = 1L;

    public BrokenBody(IOException cause) {
        super("The body can't be received", cause);
    }

    /** Whether something failed because the body didn't come whole. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BrokenBody) {
                return true;
            }
        }
        return false;
    }
}
