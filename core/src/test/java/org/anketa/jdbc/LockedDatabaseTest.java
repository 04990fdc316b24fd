package org.anketa.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedDatabaseTest {

    @Test
    void whatAnotherProcessHasOpenIsSaidToBeOpen(@TempDir Path home) throws IOException {
        DatabaseAddress address = DatabaseAddress.embedded(home);
        Database.open(address).close();
        try (FileChannel file = FileChannel.open(address.file().orElseThrow(), StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            assertThatThrownBy(() -> Database.open(address))
                    .as("locked: %s", lock.isValid())
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Another process has the database");
        }
    }
}
