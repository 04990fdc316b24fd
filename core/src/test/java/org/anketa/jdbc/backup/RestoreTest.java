package org.anketa.jdbc.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TableShape;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup of one database in another. */
class RestoreTest {

    private static final Instant NOW = Instant.parse("2026-03-16T09:30:00.123456Z");

    @TempDir
    private Path folder;

    private Path backup(Database database) throws IOException {
        Path file = folder.resolve(UUID.randomUUID() + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            new BackupWriter(database, "1.0").write(NOW, out);
        }
        return file;
    }

    private static void restore(Path file, Database target) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            new Restore(target).run(backup, restored -> {});
        }
    }

    private static Manifest manifest(Path file) throws IOException {
        try (BackupFile backup = BackupFile.open(file)) {
            backup.verify();
            return backup.manifest();
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, POSTGRESQL", "POSTGRESQL, H2", "H2, H2", "POSTGRESQL, POSTGRESQL"})
    void everythingComesBackInEitherDatabase(DatabaseKind from, DatabaseKind to) throws IOException {
        Database source = TestDatabases.empty(from);
        new AwkwardData(from.title().length() * 100L + to.title().length()).fill(source);
        Path file = backup(source);
        try (Database target = Database.connect(TestDatabases.fresh(to))) {
            restore(file, target);
            assertThat(manifest(backup(target)).tables())
                    .isEqualTo(manifest(file).tables());
            long sessions = target.read(handle -> handle.createQuery("select count(*) from user_session")
                    .mapTo(long.class)
                    .one());
            assertThat(sessions).isZero();
        }
        assertThat(manifest(file).rowsOf("unit")).isEqualTo(40);
        assertThat(manifest(file).database()).isEqualTo(from.title());
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void whatIsRestoredCanBeOpenedAndWrittenTo(DatabaseKind kind) throws IOException {
        Database source = TestDatabases.empty(kind);
        new AwkwardData(5).fill(source);
        Path file = backup(source);
        DatabaseAddress address = TestDatabases.fresh(kind);
        try (Database target = Database.connect(address)) {
            restore(file, target);
            try (Database opened = Database.open(address)) {
                int children = opened.write(
                        handle -> handle.execute(
                                "insert into unit select '00000000-0000-0000-0000-000000000001', 'x', 'x', 'x', id from unit fetch first 1 rows only"));
                assertThat(children).isOne();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aDatabaseWithDataIsLeftAlone(DatabaseKind kind) throws IOException {
        Database source = TestDatabases.empty(kind);
        new AwkwardData(6).fill(source);
        Path file = backup(source);
        Manifest before = manifest(file);
        assertThatThrownBy(() -> restore(file, source))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("account, audit_entry");
        assertThat(manifest(backup(source)).tables()).isEqualTo(before.tables());
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void tablesOfSomethingElseAreNamedAndLeftAlone(DatabaseKind kind) throws IOException {
        Path file = backup(TestDatabases.empty(kind));
        try (Database target = Database.connect(TestDatabases.fresh(kind))) {
            target.write(handle -> handle.execute("create table holidays (feast date)"));
            assertThatThrownBy(() -> restore(file, target))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("holidays");
            assertThat(target.read(TableShape::listNames)).containsExactly("holidays");
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aRestoreThatFailsLeavesNothing(DatabaseKind kind) throws IOException {
        Database source = TestDatabases.empty(kind);
        new AwkwardData(7).fill(source);
        Path file = backup(source);
        DatabaseAddress address = TestDatabases.fresh(kind);
        try (Database target = Database.connect(address)) {
            try (BackupFile backup = BackupFile.open(file)) {
                assertThatThrownBy(() -> new Restore(target).run(backup, restored -> {
                            throw new IllegalStateException("at the very end");
                        }))
                        .hasMessage("at the very end");
            }
            assertThat(target.read(TableShape::listNames)).isEmpty();
            restore(file, target);
            assertThat(manifest(backup(target)).tables())
                    .isEqualTo(manifest(file).tables());
        }
    }

    @ParameterizedTest
    @EnumSource(DatabaseKind.class)
    void aRestoreThatWasKilledKeepsEverybodyOutAndCanBeRepeated(DatabaseKind kind) throws IOException {
        Database source = TestDatabases.empty(kind);
        new AwkwardData(8).fill(source);
        Path file = backup(source);
        DatabaseAddress address = TestDatabases.fresh(kind);
        try (Database target = Database.connect(address)) {
            target.schema().migrateTo("4");
            target.schema().beginRestore();
            new AwkwardData(9).fill(target);
            assertThatThrownBy(() -> Database.open(address))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("restore");
            restore(file, target);
            Database.open(address).close();
            assertThat(manifest(backup(target)).tables())
                    .isEqualTo(manifest(file).tables());
        }
    }

    @ParameterizedTest
    @CsvSource({"H2, POSTGRESQL", "POSTGRESQL, H2"})
    void aBackupOfAnOlderVersionIsBroughtToTheNewest(DatabaseKind from, DatabaseKind to) throws IOException {
        Path file;
        try (Database old = Database.connect(TestDatabases.fresh(from))) {
            old.schema().migrateTo("4");
            new AwkwardData(10).fill(old);
            file = backup(old);
        }
        assertThat(manifest(file).schema()).isEqualTo("4");
        try (Database target = Database.connect(TestDatabases.fresh(to))) {
            restore(file, target);
            assertThat(target.schema().version()).hasValue(target.schema().newest());
            assertThat(manifest(backup(target)).rowsOf("person")).isEqualTo(60);
        }
    }

    @Test
    void aRowThatTheOtherDatabaseDoesNotTakeIsRefusedAndNothingIsLeft() throws IOException {
        Database source = TestDatabases.empty(DatabaseKind.H2);
        source.write(handle -> handle.createUpdate("insert into unit values (:id, :name, null, null, null)")
                .bind("id", UUID.randomUUID())
                .bind("name", "half a smile: \ud83d")
                .execute());
        Path file = backup(source);
        try (Database target = Database.connect(TestDatabases.fresh(DatabaseKind.POSTGRESQL))) {
            assertThatThrownBy(() -> restore(file, target))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("unit");
            assertThat(target.read(TableShape::listNames)).isEmpty();
        }
        try (Database target = Database.connect(TestDatabases.fresh(DatabaseKind.H2))) {
            restore(file, target);
            assertThat(manifest(backup(target)).tables())
                    .isEqualTo(manifest(file).tables());
        }
    }
}
