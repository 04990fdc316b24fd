package org.anketa.cli;

import java.util.Optional;
import org.anketa.web.boot.Services;

/** What a command does beside serving. */
interface Serving {

    /** Nothing. */
    Serving PLAIN = new Serving() {};

    /** Prepares the data before anybody is served. */
    default void prepare(Services services) {}

    /** The name of a user whom a link signs in without a password. */
    default Optional<String> welcomed() {
        return Optional.empty();
    }

    /** Is told where the server answers as soon as it does. */
    default void started(ServedLinks links) {}

    /** Runs when the server no longer answers. */
    default void stopped() {}
}
