package org.anketa.cli;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the log off the terminal while a command runs: standard error is for the one line that matters. */
final class Quiet implements AutoCloseable {

    private final Logger root = Logger.getLogger("");
    private final @Nullable Level before = root.getLevel();

    private Quiet(Level level) {
        root.setLevel(level);
    }

    static Quiet unless(boolean verbose) {
        return new Quiet(verbose ? Level.INFO : Level.OFF);
    }

    @Override
    public void close() {
        root.setLevel(before);
    }
}
