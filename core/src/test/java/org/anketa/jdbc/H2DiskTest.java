package org.anketa.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.nio.file.Path;
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
                // As the background writer does twice a second: it takes what there is and lets others write it.
                database.writeSoon(handle -> handle.execute(ROW));
                while (store.hasUnsavedChanges()) {
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

    @Test
    void aDatabaseInMemoryHasNoDiskToWaitFor() {
        try (Database database = Database.open(DatabaseAddress.inMemory("disk"))) {
            int rows = database.write(handle -> handle.execute(ROW));
            assertThat(rows).isOne();
        }
    }
}
