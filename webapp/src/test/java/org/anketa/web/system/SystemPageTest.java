package org.anketa.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.anketa.jdbc.backup.BackupFolder;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.PersonDetails;
import org.anketa.people.Unit;
import org.anketa.people.erasure.ErasureJournal;
import org.anketa.shared.LocalizedText;
import org.anketa.web.boot.PeopleSite;
import org.anketa.web.boot.SiteReader;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page about the program itself over HTTP. */
class SystemPageTest {

    @TempDir
    private Path home;

    private PeopleSite site;
    private SiteReader administrator;

    @BeforeEach
    void start() throws LifecycleException {
        site = PeopleSite.start(home);
        administrator = new SiteReader(site, "en", "admin");
    }

    @AfterEach
    void stop() throws LifecycleException {
        site.close();
    }

    @Test
    void aBackupIsMadeAndCanBeTakenAlong() throws Exception {
        assertThat(administrator.get("/system").body()).contains("None yet", "anketa.mv.db", "H2");
        var made = administrator.submit("/system/backups", Map.of());
        String name = BackupFolder.inHome(home).list().get(0).name();
        assertThat(administrator.follow(made).body()).contains("read back without a fault", name);
        var taken = administrator.get("/system/backups/" + name);
        assertThat(taken.headers().firstValue("Content-Type")).hasValue("application/zip");
        assertThat(taken.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(site.services().audit().listEntries(0, 1))
                .anyMatch(entry -> entry.subject().equals(name));
    }

    @Test
    void onlyBackupsOfTheFolderCanBeTakenAlong() throws Exception {
        Files.createDirectories(home.resolve("backups"));
        Files.writeString(home.resolve("backups").resolve("secret.zip"), "x");
        assertThat(administrator.get("/system/backups/secret.zip").statusCode()).isEqualTo(404);
        assertThat(administrator.get("/system/backups/..%5Cdatabase").statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void whyABackupFailedIsOnThePageAndOnTheFirstPage() throws Exception {
        Files.writeString(home.resolve("backups"), "a file where the folder should be");
        var failed = administrator.submit("/system/backups", Map.of());
        assertThat(administrator.follow(failed).body()).contains("failed");
        assertThat(administrator.get("/").body()).contains("what comes in now is not safe yet", "/system");
    }

    @Test
    void thatActsOfErasureAreNotBesideTheBackupsIsOnThePageUntilTheyAre() throws Exception {
        assertThat(administrator.get("/system").body())
                .contains(ErasureJournal.NAME)
                .doesNotContain("id=\"unkept\"");
        Path blocked = Files.createDirectories(home.resolve("backups").resolve(ErasureJournal.NAME));
        PeopleService people = site.services().people();
        Unit unit = people.addUnit(LocalizedText.of("Finance"), null);
        Person person = people.addPerson(new PersonDetails(unit.id(), "Zinaida Zaitseva", "", null, "", "", null));
        site.services().erasures().erase(person.id(), "vera");
        assertThat(administrator.get("/system").body()).contains("id=\"unkept\"", "could not be written to");
        assertThat(new SiteReader(site, "ru", "admin").get("/system").body()).contains("Не удалось записать акты");
        Files.delete(blocked);
        administrator.submit("/system/backups", Map.of());
        assertThat(administrator.get("/system").body()).doesNotContain("id=\"unkept\"");
        assertThat(ErasureJournal.read(blocked)).hasSize(1);
    }

    @Test
    void othersSeeNothingOfIt() throws Exception {
        for (String role : new String[] {"librarian", "analyst", "interviewer"}) {
            SiteReader other = new SiteReader(site, "en", role);
            assertThat(other.get("/system").statusCode()).isEqualTo(403);
            assertThat(other.submit("/system/backups", Map.of()).statusCode()).isEqualTo(403);
            assertThat(other.get("/system/backups/anketa-20260316-030000.zip").statusCode())
                    .isEqualTo(403);
        }
    }
}
