package org.anketa.restore;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.jdbc.backup.BackupFile;
import org.anketa.jdbc.backup.BackupWriter;
import org.anketa.jdbc.backup.Manifest;
import org.anketa.jdbc.backup.Restore;
import org.anketa.jdbc.backup.WholeFile;

/** Moves a large survey from H2 to PostgreSQL and back, and holds counts and checksums against each other. */
final class RestoreRun {

    private final Path folder;

    private RestoreRun(Path folder) {
        this.folder = folder;
    }

    /**
     * Moves the survey there and back.
     *
     * @param arguments an empty folder, and how many responses
     */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        int responses = Integer.parseInt(arguments[1]);
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start()) {
            DatabaseAddress postgresql = DatabaseAddress.of(server.getJdbcUrl("postgres", "postgres"), folder);
            new RestoreRun(folder).run(responses, postgresql);
        }
    }

    private void run(int responses, DatabaseAddress postgresql) throws IOException {
        Manifest first;
        try (Database database = Database.open(DatabaseAddress.embedded(folder.resolve("first")))) {
            long begun = System.nanoTime();
            LargeSurvey.fill(database, responses);
            say("made %,d responses in H2", responses, begun);
            first = backUp(database, "h2.zip");
        }
        Manifest second;
        try (Database database = Database.connect(postgresql)) {
            restore("h2.zip", database);
            second = backUp(database, "postgresql.zip");
        }
        Manifest third;
        try (Database database = Database.connect(DatabaseAddress.embedded(folder.resolve("second")))) {
            restore("postgresql.zip", database);
            third = backUp(database, "again.zip");
        }
        first.tables()
                .forEach(table -> System.out.printf(
                        Locale.ROOT, "%-18s %,10d rows  %s%n", table.name(), table.rows(), table.sha256()));
        boolean same = first.tables().equals(second.tables()) && first.tables().equals(third.tables());
        System.out.println(same ? "identical counts and checksums in all three databases" : "DIFFERENT");
        if (!same) {
            throw new IllegalStateException("What came out is not what went in");
        }
    }

    private Manifest backUp(Database database, String name) throws IOException {
        long begun = System.nanoTime();
        Path file = folder.resolve(name);
        Manifest manifest = WholeFile.write(file, out -> new BackupWriter(database, "test").write(Instant.now(), out));
        say(
                "backed up " + database.address().kind().title() + ": %,d rows, " + Files.size(file) / 1_000_000
                        + " MB",
                manifest.rows(),
                begun);
        return manifest;
    }

    private void restore(String name, Database target) throws IOException {
        long begun = System.nanoTime();
        try (BackupFile backup = BackupFile.open(folder.resolve(name))) {
            new Restore(target).run(backup, restored -> {});
            say(
                    "restored into " + target.address().kind().title() + " and read back: %,d rows",
                    backup.manifest().rows(),
                    begun);
        }
    }

    private static void say(String what, long count, long begun) {
        System.out.printf(Locale.ROOT, what + " in %.1f s%n", count, (System.nanoTime() - begun) / 1e9);
    }
}
