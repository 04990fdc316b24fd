package org.anketa.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.anketa.answering.FieldworkHome;
import org.anketa.running.DurablePostgres;
import org.anketa.running.RunningServer;

/** A folder for one proof, deleted at its end, with the home and the database on which the server is started. */
final class Workplace implements AutoCloseable {

    private final Path folder;
    private final Optional<DurablePostgres> postgres;

    private Workplace(Path folder, Optional<DurablePostgres> postgres) {
        this.folder = folder;
        this.postgres = postgres;
    }

    /** @param postgresql whether the data lie there; else in the home */
    static Workplace make(boolean postgresql) throws IOException {
        // What the database's libraries tell would hide the figures.
        Logger.getLogger("").setLevel(Level.WARNING);
        Path folder = Files.createTempDirectory("anketa-proof");
        return new Workplace(folder, postgresql ? Optional.of(DurablePostgres.in(folder)) : Optional.empty());
    }

    Path home() {
        return folder.resolve("home");
    }

    /** A file beside the home. */
    Path file(String name) {
        return folder.resolve(name);
    }

    Optional<DurablePostgres> postgres() {
        return postgres;
    }

    String database() {
        return postgres.isPresent() ? "PostgreSQL" : "H2";
    }

    /** The data, to be prepared while no server runs. */
    FieldworkHome prepare() {
        return FieldworkHome.in(home(), postgres.map(DurablePostgres::url).orElse(null));
    }

    RunningServer serve() throws IOException {
        return postgres.isPresent()
                ? RunningServer.startOnly(home(), "--database", postgres.get().url())
                : RunningServer.startOnly(home());
    }

    @Override
    public void close() throws IOException {
        if (postgres.isPresent()) {
            postgres.get().close();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
