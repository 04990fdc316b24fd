package org.anketa.web.page;

import java.io.IOException;
import java.net.SocketTimeoutException;

/** A request's body that comes too slowly to wait for its end. */
public final class SlowBody extends IOException {

    private static final long serialVersionUID = 1L;

    public SlowBody() {
        super("The body comes too slowly");
    }

    /** Whether something failed because the client was too slow, or silent. */
    public static boolean isCauseOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SlowBody || cause instanceof SocketTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
