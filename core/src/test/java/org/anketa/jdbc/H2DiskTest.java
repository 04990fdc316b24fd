package org.anketa.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2DiskTest {

    private static final int KILLS = 60;
    private static final int HANDED_OVER = 3;

    private static final String ROW =
            "insert into audit_entry values (random_uuid(), now(), 'somebody', 'signed_in', 'herself')";

    @TempDir
    private Path home;

    /** Held by the thread that writes the file. */
    private static Lock file(MVStore store) throws ReflectiveOperationException {
        Field lock = FileStore.class.getDeclaredField("saveChunkLock");
        lock.setAccessible(true);
        return (Lock) lock.get(store.getFileStore());
    }

    @Test
    void nothingIsAcknowledgedWhileTheDatabaseStillWritesItInTheBackground() throws Exception {
        DatabaseAddress address = DatabaseAddress.embedded(home);
        try (Database database = Database.open(address);
                Connection beside = DriverManager.getConnection(address.url(), "anketa", "")) {
            MVStore store = H2Disk.storeOf(beside);
            Lock file = file(store);
            CompletableFuture<Integer> acknowledged;
            file.lock();
            try {
                // As the background writer does twice a second: it takes what there is and lets others write it. Who
                // hands over more than a few times has to wait until something is written, and here nothing is.
                database.writeSoon(handle -> handle.execute(ROW));
                for (int i = 0; i < HANDED_OVER && store.hasUnsavedChanges(); i++) {
                    store.tryCommit();
                }
                acknowledged = CompletableFuture.supplyAsync(
                        () -> database.write(handle -> handle.createQuery("select count(*) from audit_entry")
                                .mapTo(int.class)
                                .one()));
                assertThatThrownBy(() -> acknowledged.get(1, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
            } finally {
                file.unlock();
            }
            assertThat((int) acknowledged.get(1, TimeUnit.MINUTES)).isOne();
        }
    }

    /** A kill leaves the file as it is; where room in it is used again, the newest part may lie anywhere. */
    @Test
    void whoeverOpensTheFileAfterAKillFindsAllThatWasAcknowledged() throws Exception {
        DatabaseAddress address = DatabaseAddress.embedded(home);
        DatabaseAddress killed = DatabaseAddress.embedded(home.resolve("killed"));
        try (Database database = Database.open(address);
                Connection beside = DriverManager.getConnection(address.url(), "anketa", "")) {
            Lock file = file(H2Disk.storeOf(beside));
            // At once; usually after 45 seconds.
            database.write(handle -> handle.execute("set retention_time 0"));
            for (int rows = 1; rows <= KILLS; rows++) {
                database.write(handle -> handle.execute(ROW));
                file.lock();
                try {
                    copy(address, killed);
                } finally {
                    file.unlock();
                }
                try (Database after = Database.open(killed)) {
                    assertThat(rows(after)).isEqualTo(rows);
                }
            }
        }
    }

    private static void copy(DatabaseAddress from, DatabaseAddress to) throws IOException {
        Path copy = to.file().orElseThrow();
        Files.createDirectories(copy.getParent());
        Files.copy(from.file().orElseThrow(), copy, StandardCopyOption.REPLACE_EXISTING);
    }

    private static int rows(Database database) {
        return database.read(handle -> handle.createQuery("select count(*) from audit_entry")
                .mapTo(Integer.class)
                .one());
    }

    @Test
    void aDatabaseInMemoryHasNoDiskToWaitFor() {
        try (Database database = Database.open(DatabaseAddress.inMemory("disk"))) {
            int rows = database.write(handle -> handle.execute(ROW));
            assertThat(rows).isOne();
        }
    }
}
