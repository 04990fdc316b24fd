package org.anketa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.people.PersonDetails;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.web.boot.BackupSettings;
import org.anketa.web.boot.Services;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore by commands, on homes that nobody serves. */
class BackupCommandsTest {

    @TempDir
    private Path folder;

    private CommandRun run(String... arguments) {
        return new CommandRun.Runner(folder).run(arguments);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Services open(String home) {
        Path place = folder.resolve(home);
        return Services.open(DatabaseAddress.embedded(place), Clock.systemUTC(), BackupSettings.usual(place));
    }

    private void fill(Services services) {
        var unit = services.people().addUnit(LocalizedText.of("Finance"), null);
        for (String name : new String[] {"Ann", "Zinaida"}) {
            services.people().addPerson(new PersonDetails(unit.id(), name, "", null, "", "", null));
        }
    }

    private CommandRun backup(String home) {
        return run("backup", file("a.zip"), "--home", file(home));
    }

    @Test
    void aHomeIsSavedVerifiedAndRestoredIntoAnother() throws Exception {
        try (Services services = open("home")) {
            fill(services);
        }
        CommandRun saved = backup("home");
        assertThat(saved.exit()).isZero();
        assertThat(saved.out()).startsWith("The data are saved in " + file("a.zip") + ": 3 rows, 0 responses");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("a.zip"))))
                .isEqualTo("rw-------");
        CommandRun verified = run("backup", file("a.zip"), "--verify");
        assertThat(verified.exit()).isZero();
        assertThat(verified.out()).contains("is whole", "from H2").containsPattern("person +2  [0-9a-f]{64}");
        CommandRun restored = run("restore", file("a.zip"), "--home", file("other"));
        assertThat(restored.exit()).isZero();
        try (Services services = open("other")) {
            assertThat(services.people().countPersons(null, "", true)).isEqualTo(2);
        }
        CommandRun again = run("restore", file("a.zip"), "--home", file("other"));
        assertThat(again.exit()).isOne();
        assertThat(again.err()).contains("an empty database only").hasLineCount(1);
    }

    @Test
    void whoWasErasedSinceStaysErased() {
        try (Services services = open("home")) {
            fill(services);
        }
        backup("home");
        try (Services services = open("home")) {
            var person =
                    services.people().listPersons(null, "Zinaida", true, 0, 1).get(0);
            services.erasures().erase(person.id(), "ann");
        }
        String journal = folder.resolve("home/backups/erasures.jsonl").toString();
        CommandRun restored = run("restore", file("a.zip"), "--home", file("other"), "--erasures", journal);
        assertThat(restored.out()).contains("1 act of erasure found; 1 person that had come back");
        try (Services services = open("other")) {
            assertThat(services.people().listPersons(null, "", true, 0, 9))
                    .extracting(person -> person.details().name())
                    .containsExactly("Ann");
            assertThat(services.erasures().listActs()).hasSize(1);
        }
    }

    @Test
    void whatCantBeDoneIsRefusedInOneLineAndLeavesNothingBehind() throws Exception {
        assertThat(backup("nowhere").err()).contains("nowhere").hasLineCount(1);
        assertThat(folder.resolve("a.zip")).doesNotExist();
        Files.writeString(folder.resolve("letter.zip"), "Dear colleague");
        CommandRun noBackup = new CommandRun.Runner(folder)
                .in(Languages.RUSSIAN)
                .run("restore", file("letter.zip"), "--home", file("other"));
        assertThat(noBackup.exit()).isOne();
        assertThat(noBackup.err()).contains("не резервная копия").hasLineCount(1);
        assertThat(folder.resolve("other")).doesNotExist();
        assertThat(run("restore", file("letter.zip"), "--erasures").exit()).isEqualTo(2);
    }
}
