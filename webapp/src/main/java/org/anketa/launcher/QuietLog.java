package org.anketa.launcher;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Keeps what libraries say of every step of their life off the terminal: a person there wants to see warnings only. */
public final class QuietLog {

    /** The platform holds loggers weakly: without these references their levels would be forgotten. */
    private final List<Logger> quieted;

    private QuietLog(List<Logger> quieted) {
        this.quieted = quieted;
    }

    /** Holds for as long as somebody keeps the object. */
    public static QuietLog start() {
        List<Logger> loggers = Stream.of("org.apache", "org.glassfish", "org.pf4j", "org.hibernate", "org.flywaydb")
                .map(Logger::getLogger)
                .toList();
        loggers.forEach(logger -> logger.setLevel(Level.WARNING));
        // Jersey takes resources that are registered as objects for providers that do nothing, and says so.
        Logger providers = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");
        providers.setLevel(Level.SEVERE);
        // The pool tells of every single connection that is lost, with a stack; the application says it once.
        Logger pool = Logger.getLogger("com.zaxxer");
        pool.setLevel(Level.OFF);
        return new QuietLog(
                Stream.concat(loggers.stream(), Stream.of(providers, pool)).toList());
    }

    /** Lets the libraries speak again. */
    public void stop() {
        quieted.forEach(logger -> logger.setLevel(null));
    }
}
