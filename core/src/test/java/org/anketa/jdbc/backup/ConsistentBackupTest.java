package org.anketa.jdbc.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups that are made while others write. */
@BothDatabases
class ConsistentBackupTest {

    private static final int WRITERS = 4;
    private static final int BACKUPS = 4;

    /** So that reading takes long enough for others to write in between. */
    private static final int OLD_ENTRIES = 20_000;

    @TempDir
    private Path folder;

    private final DatabaseKind kind;

    ConsistentBackupTest(DatabaseKind kind) {
        this.kind = kind;
    }

    /** One row in each of three tables, the last of which refers to the others; the first and the last in the order of tables. */
    private static int write(Handle handle) {
        UUID unit = UUID.randomUUID();
        UUID person = UUID.randomUUID();
        handle.execute("insert into audit_entry values (?, now(), 'w', 'w', 'w')", unit);
        handle.execute("insert into unit values (?, 'u', 'u', null, null)", unit);
        handle.execute("insert into person values (?, ?, 'p', 'p', null, '', '', null, true, 'p')", person, unit);
        return handle.execute("insert into consent values (?, ?, 'c', 'c', true, now(), null)", unit, person);
    }

    @Test
    void aBackupShowsOneMomentWhileOthersWrite() throws Exception {
        try (Database database = open()) {
            database.write(ConsistentBackupTest::writeOldEntries);
            check(backUpWhileOthersWrite(database));
        }
    }

    /** A file as in a home; a memory has no disk to wait for. */
    private Database open() {
        return Database.open(kind == DatabaseKind.H2 ? DatabaseAddress.embedded(folder) : TestDatabases.fresh(kind));
    }

    private static int writeOldEntries(Handle handle) {
        PreparedBatch batch = handle.prepareBatch("insert into term values ('l', :id, null, 'e', 'r', false, 1)");
        for (int i = 0; i < OLD_ENTRIES; i++) {
            batch.bind("id", String.valueOf(i)).add();
        }
        return batch.execute().length;
    }

    private List<Path> backUpWhileOthersWrite(Database database) throws Exception {
        AtomicBoolean stopped = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        List<Path> files = new ArrayList<>();
        try {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(threads.submit(() -> {
                    while (!stopped.get()) {
                        database.write(ConsistentBackupTest::write);
                    }
                }));
            }
            for (int i = 0; i < BACKUPS; i++) {
                files.add(backup(database, i));
            }
            stopped.set(true);
            for (Future<?> writer : writers) {
                writer.get();
            }
        } finally {
            stopped.set(true);
            threads.shutdown();
            assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        return files;
    }

    private Path backup(Database database, int number) throws IOException {
        Path file = folder.resolve(number + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            new BackupWriter(database, "1.0").write(Instant.now(), out);
        }
        return file;
    }

    private void check(List<Path> files) throws IOException {
        long before = -1;
        for (Path file : files) {
            try (BackupFile backup = BackupFile.open(file)) {
                Manifest manifest = backup.manifest();
                long persons = manifest.rowsOf("person");
                assertThat(manifest.rowsOf("unit")).isEqualTo(persons);
                assertThat(manifest.rowsOf("consent")).isEqualTo(persons);
                assertThat(manifest.rowsOf("audit_entry")).isEqualTo(persons);
                assertThat(persons).isGreaterThan(before);
                before = persons;
            }
        }
        // Foreign keys are the judge of whether each row has what it refers to.
        try (BackupFile backup = BackupFile.open(files.get(files.size() - 1));
                Database target = Database.connect(TestDatabases.fresh(kind))) {
            new Restore(target).run(backup, restored -> {});
        }
    }
}
