package org.anketa.jdbc.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.JdbiJobRepository;
import org.anketa.jdbc.JobTurns;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.Languages;
import org.anketa.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups that the program makes of its own accord. */
@BothDatabases
class BackupsTest {

    private static final ZoneId MOSCOW = ZoneOffset.ofHours(3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    @TempDir
    private Path home;

    private final DatabaseKind kind;
    private final Database database;

    BackupsTest(DatabaseKind kind) {
        this.kind = kind;
        this.database = TestDatabases.empty(kind);
    }

    private static Clock at(String moment) {
        return Clock.fixed(Instant.parse(moment), MOSCOW);
    }

    private Backups backups(Clock clock) {
        return new Backups(database, BackupFolder.inHome(home), Retention.USUAL, "1.0", clock);
    }

    @Test
    void aBackupLiesInTheFolderForItsOwnerAlone() throws IOException {
        BackupRun run = backups(at("2026-03-16T00:00:00Z")).make();
        assertThat(run.failed()).isFalse();
        Path file = home.resolve("backups/anketa-20260316-030000.zip");
        assertThat(file).hasSize(run.size());
        assertThat(run.place()).isEqualTo(file.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(home.resolve("backups"))
                .isDirectoryContaining("glob:**.zip")
                .isDirectoryNotContaining("glob:**.part");
        assertThat(backups(Clock.systemUTC()).findLastRun()).hasValue(run);
    }

    @Test
    void thatABackupFailedIsRemembered() throws IOException {
        Files.writeString(home.resolve("backups"), "a file where the folder should be");
        BackupRun run = backups(at("2026-03-16T00:00:00Z")).make();
        assertThat(run.failed()).isTrue();
        assertThat(backups(Clock.systemUTC()).findLastRun()).hasValue(run);
    }

    @Test
    void aBackupThatCantBeReadBackDoesNotStay() throws IOException {
        Path file = home.resolve("anketa-20260316-030000.zip");
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        backups(Clock.systemUTC()).write(whole);
        byte[] damaged = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
        assertThatThrownBy(() -> Backups.save(
                        out -> {
                            out.write(damaged);
                            return damaged.length;
                        },
                        file))
                .isInstanceOf(Refusal.class);
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void whatNeedNotBeKeptIsDeletedAndNothingElse() throws IOException {
        Path folder = Files.createDirectories(home.resolve("backups"));
        for (String name : new String[] {
            "anketa-20240101-030000.zip",
            "anketa-20260316-010000.zip",
            "mine.zip",
            "before-upgrade-4-20240101-030000.zip"
        }) {
            Files.writeString(folder.resolve(name), "x");
        }
        backups(at("2026-03-16T00:00:00Z")).make();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            // Of its month, though old: no other has come since.
                            "anketa-20240101-030000.zip",
                            "anketa-20260316-030000.zip",
                            "mine.zip",
                            "before-upgrade-4-20240101-030000.zip");
        }
    }

    @Test
    void oneNodeMakesTheBackupOfANight() throws IOException {
        Clock night = at("2026-03-16T00:00:30Z");
        for (String node : new String[] {"one", "two", "one"}) {
            new NightlyBackup(backups(night), new JdbiJobRepository(database, node, night), 3, night).look();
        }
        assertThat(BackupFolder.inHome(home).list()).hasSize(1);
        Clock later = at("2026-03-16T23:59:00Z");
        new NightlyBackup(backups(later), new JdbiJobRepository(database, "two", later), 3, later).look();
        assertThat(BackupFolder.inHome(home).list()).hasSize(1);
        Clock next = at("2026-03-17T00:00:00Z");
        new NightlyBackup(backups(next), new JdbiJobRepository(database, "two", next), 3, next).look();
        assertThat(BackupFolder.inHome(home).list()).hasSize(2);
    }

    @Test
    void whatComesBeforeABackupIsDoneByEveryNodeAtEachLook() throws IOException {
        Clock night = at("2026-03-16T00:00:30Z");
        new NightlyBackup(backups(night), new JdbiJobRepository(database, "one", night), 3, night).look();
        AtomicInteger times = new AtomicInteger();
        Backups others = backups(night);
        others.beforeEach(times::incrementAndGet);
        NightlyBackup idle = new NightlyBackup(others, new JdbiJobRepository(database, "two", night), 3, night);
        idle.look();
        idle.look();
        assertThat(times).hasValue(2);
        others.make();
        assertThat(times).hasValue(3);
        others.write(OutputStream.nullOutputStream());
        assertThat(times).hasValue(4);
    }

    @Test
    void aBackupThatFailedIsTriedAgainAMinuteLater() throws IOException {
        Path blocked = Files.writeString(home.resolve("backups"), "a file where the folder should be");
        Clock night = at("2026-03-16T00:00:30Z");
        NightlyBackup nightly =
                new NightlyBackup(backups(night), new JdbiJobRepository(database, "one", night), 3, night);
        nightly.look();
        nightly.look();
        Files.delete(blocked);
        nightly.look();
        assertThat(BackupFolder.inHome(home).list()).hasSize(1);
        Files.delete(
                BackupFolder.inHome(home).find("anketa-20260316-030030.zip").orElseThrow());
        nightly.look();
        assertThat(BackupFolder.inHome(home).list()).isEmpty();
    }

    @Test
    void aBackupForWhichThereIsNoRoomIsNotBegun() throws IOException {
        Backups backups = backups(at("2026-03-16T00:00:00Z"));
        long size = backups.make().size();
        long least = 100;
        Backups later = backups(at("2026-03-17T00:00:00Z"));
        later.keepFree(least, () -> size + least - 1);
        BackupRun refused = later.make();
        assertThat(Objects.requireNonNull(refused.problem()).in(Languages.ENGLISH))
                .contains("no room", home.resolve("backups").toString());
        assertThat(BackupFolder.inHome(home).list()).hasSize(1);
        assertThat(new JdbiBackupRunRepository(database).findLastSize()).hasValue(size);
        // A failure says nothing of the size; a disk that doesn't tell may have room.
        for (long room : new long[] {size + least, -1}) {
            later.keepFree(least, () -> room);
            assertThat(later.make().failed()).isFalse();
        }
    }

    @Test
    void aBackupWhoseOutcomeCantBeNotedIsTriedNoMoreThanAnyOther() throws IOException {
        Clock night = at("2026-03-16T00:00:30Z");
        try (Database own = Database.open(TestDatabases.fresh(kind))) {
            own.write(handle -> handle.execute("alter table backup_run drop column node"));
            Backups backups = new Backups(own, BackupFolder.inHome(home), Retention.USUAL, "1.0", night);
            NightlyBackup nightly = new NightlyBackup(backups, new FullTurns(), 3, night);
            for (int tries = 1; tries <= 5; tries++) {
                nightly.look();
                assertThat(BackupFolder.inHome(home).list()).hasSize(tries <= 3 ? 1 : 0);
                Files.deleteIfExists(home.resolve("backups/anketa-20260316-030030.zip"));
            }
        }
    }

    /** Turns of a database that takes nothing in. */
    private static final class FullTurns implements JobTurns {

        @Override
        public boolean take(String job, LocalDate day) {
            return true;
        }

        @Override
        public void done(String job, LocalDate day) {
            throw new IllegalStateException("No space left");
        }
    }

    @Test
    void aTurnIsTakenOnceAndAfterADeadNodeLoses() {
        JobTurns one = new JdbiJobRepository(database, "one", at("2026-03-16T00:00:00Z"));
        JobTurns two = new JdbiJobRepository(database, "two", at("2026-03-16T05:59:00Z"));
        JobTurns late = new JdbiJobRepository(database, "two", at("2026-03-16T06:00:00Z"));
        assertThat(one.take("job", DAY)).isTrue();
        assertThat(two.take("job", DAY)).isFalse();
        assertThat(late.take("job", DAY)).isTrue();
        one.done("job", DAY);
        assertThat(one.take("job", DAY)).isFalse();
        // It has not said that it is done: it may try again.
        assertThat(late.take("job", DAY)).isTrue();
        late.done("job", DAY);
        assertThat(one.take("job", DAY)).isFalse();
        assertThat(new JdbiJobRepository(database, "one", at("2026-03-16T06:00:00Z")).take("job", DAY.plusDays(1)))
                .isTrue();
    }

    private static Database older(DatabaseAddress address) {
        Database old = Database.connect(address);
        old.schema().migrateTo("4");
        return old;
    }

    @Test
    void anUpgradeSavesTheDataFirst() throws IOException {
        DatabaseAddress address = TestDatabases.fresh(kind);
        try (Database old = older(address)) {
            new AwkwardData(3).fill(old);
            UpgradeBackup before = new UpgradeBackup(BackupFolder.inHome(home), "2.0", at("2026-03-16T00:00:00Z"));
            Database.open(address, before).close();
            Path file = home.resolve("backups/before-upgrade-4-20260316-030000.zip");
            try (BackupFile backup = BackupFile.open(file)) {
                backup.verify();
                assertThat(backup.manifest().schema()).isEqualTo("4");
                assertThat(backup.manifest().rowsOf("person")).isEqualTo(60);
            }
            assertThat(old.schema().version()).hasValue(old.schema().newest());
            // The second start has nothing to upgrade.
            Files.delete(file);
            Database.open(address, before).close();
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void anUpgradeDoesNotHappenIfTheDataCantBeSaved() throws IOException {
        DatabaseAddress address = TestDatabases.fresh(kind);
        Files.writeString(home.resolve("backups"), "a file where the folder should be");
        try (Database old = older(address)) {
            new AwkwardData(4).fill(old);
            UpgradeBackup before = new UpgradeBackup(BackupFolder.inHome(home), "2.0", Clock.systemUTC());
            assertThatThrownBy(() -> Database.open(address, before))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("was not upgraded from version 4");
            assertThat(old.schema().version()).hasValue("4");
        }
    }

    @Test
    void anEmptyDatabaseIsUpgradedWithoutFurtherAdo() throws IOException {
        DatabaseAddress address = TestDatabases.fresh(kind);
        try (Database old = older(address)) {
            Database.open(address, new UpgradeBackup(BackupFolder.inHome(home), "2.0", Clock.systemUTC()))
                    .close();
            assertThat(old.schema().version()).hasValue(old.schema().newest());
        }
        assertThat(BackupFolder.inHome(home).list()).isEmpty();
    }
}
