package org.anketa.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How to serve; the same whether the word {@code serve} is written or left out. */
final class ServeOptions {

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", descriptionKey = "serve.port")
    int port;

    @Option(names = "--host", paramLabel = "H", defaultValue = "localhost", descriptionKey = "serve.host")
    String host = "localhost";

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "serve.home")
    @Nullable
    Path home;

    @Option(names = "--database", paramLabel = "URL", descriptionKey = "serve.database")
    @Nullable
    String database;

    /** The home that was named, else {@code $ANKETA_HOME}, else {@code ./anketa-home}. */
    Path homeOrDefault() {
        if (home != null) {
            return home;
        }
        String environment = System.getenv("ANKETA_HOME");
        return Path.of(environment == null || environment.isBlank() ? "anketa-home" : environment);
    }
}
