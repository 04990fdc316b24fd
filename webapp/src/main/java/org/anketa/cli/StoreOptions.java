package org.anketa.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the data are that a command works on. */
final class StoreOptions extends LanguageOption {

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "store.home")
    @Nullable
    Path home;

    @Option(names = "--database", paramLabel = "URL", descriptionKey = "store.database")
    @Nullable
    String database;

    Path homeOrDefault() {
        return home(home);
    }

    @Nullable
    String databaseOrDefault() {
        return database(database);
    }

    /** The home that was named, else {@code $ANKETA_HOME}, else {@code ./anketa-home}. */
    static Path home(@Nullable Path named) {
        if (named != null) {
            return named;
        }
        String environment = System.getenv("ANKETA_HOME");
        return Path.of(environment == null || environment.isBlank() ? "anketa-home" : environment);
    }

    /** The database that was named, else {@code $ANKETA_DATABASE}; null for the file in the home. */
    static @Nullable String database(@Nullable String named) {
        return named == null ? System.getenv("ANKETA_DATABASE") : named;
    }
}
