package org.anketa.cli;

import org.anketa.web.boot.Engine;

/** An engine that runs for one command, without its log on the terminal. */
record EngineSession(Engine engine, Quiet quiet) implements AutoCloseable {

    @Override
    public void close() {
        engine.close();
        quiet.close();
    }
}
