package org.anketa.load;

import java.io.IOException;
import java.net.URI;
import java.util.function.BooleanSupplier;

/** Somebody who writes until the server goes away. */
interface Writer {

    /**
     * Writes until the connection breaks, or it is over.
     *
     * @throws Unexpected if the server answers with something else than that it has stored
     */
    void write(URI server, BooleanSupplier over) throws IOException, InterruptedException;

    /** Brings to an end what the server has not acknowledged, by doing it again, twice. */
    void again(URI server) throws IOException, InterruptedException;

    /** The server has neither stored nor gone away. */
    final class Unexpected extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Unexpected(int status, String text) {
            super(status + " " + text);
            this.status = status;
        }

        /** Whether the server says that it is its own fault. */
        boolean isServers() {
            return status >= 500;
        }
    }
}
