package org.anketa.cli;

import java.io.IOException;
import org.anketa.shared.Refusal;
import org.anketa.web.boot.Engine;

/** An engine that runs for one command, without its log on the terminal. */
record EngineSession(Engine engine, Quiet quiet) implements AutoCloseable {

    /** What a command does with the engine. */
    @FunctionalInterface
    interface Work {
        void run(Engine engine) throws IOException;
    }

    /**
     * Does the work and gives the command's exit code. What is refused is told at once: after the session the plugin that
     * refuses no longer finds its words.
     */
    int run(Terminal terminal, Work work) throws IOException {
        try {
            work.run(engine);
            return 0;
        } catch (Refusal refused) {
            terminal.complain(refused.reason());
            return 1;
        }
    }

    @Override
    public void close() {
        engine.close();
        quiet.close();
    }
}
