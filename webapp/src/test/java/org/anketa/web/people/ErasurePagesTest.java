package org.anketa.web.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.anketa.people.Person;
import org.anketa.people.PersonDetails;
import org.anketa.people.Unit;
import org.anketa.people.erasure.ErasureAct;
import org.anketa.people.erasure.ErasureJournal;
import org.anketa.shared.LocalizedText;
import org.anketa.web.boot.PeopleSite;
import org.anketa.web.boot.SiteReader;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Erasing a person over HTTP, without scripts. */
class ErasurePagesTest {

    private static final int UNPROCESSABLE = 422;

    @TempDir
    private Path home;

    private PeopleSite site;
    private SiteReader librarian;
    private Person person;

    @BeforeEach
    void start() throws LifecycleException {
        site = PeopleSite.start(home);
        librarian = new SiteReader(site, "en", "librarian");
        Unit unit = site.services().people().addUnit(LocalizedText.of("Finance"), null);
        person = site.services()
                .people()
                .addPerson(new PersonDetails(unit.id(), "Zinaida Zaitseva", "", null, "", "", null));
    }

    @AfterEach
    void stop() throws LifecycleException {
        site.close();
    }

    private String path() {
        return "/staff/persons/" + person.id() + "/erase";
    }

    @Test
    void nothingGoesBeforeSomebodyHasSeenWhatGoes() throws Exception {
        assertThat(librarian.get("/staff/persons/" + person.id()).body()).contains(path());
        assertThat(librarian.get(path()).body()).contains("the entry in the staff list");
        var unsure = librarian.submit(path(), Map.of("sure", ""));
        assertThat(unsure.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(unsure.body()).contains("Nothing was erased yet");
        assertThat(site.services().people().findPerson(person.id())).isPresent();
    }

    @Test
    void anActIsLeftThatCanBePrintedAndNamesNobody() throws Exception {
        var erased = librarian.submit(path(), Map.of("sure", "yes"));
        ErasureAct act = site.services().erasures().listActs().get(0);
        assertThat(SiteReader.target(erased)).endsWith("/staff/erasures/" + act.id());
        assertThat(librarian.follow(erased).body()).contains(act.seal(), "Vera").doesNotContain("Zinaida");
        assertThat(librarian.get("/staff/erasures").body()).contains(act.id().toString());
        assertThat(librarian.get(path()).statusCode()).isEqualTo(404);
        assertThat(site.services().audit().listEntries(0, 10))
                .noneMatch(entry -> entry.toString().contains("Zinaida"));
        assertThat(ErasureJournal.read(home.resolve("backups").resolve(ErasureJournal.NAME)))
                .containsExactly(act);
    }

    @Test
    void onlyLibrariansAndAdministratorsErase() throws Exception {
        for (String role : new String[] {"analyst", "interviewer"}) {
            SiteReader other = new SiteReader(site, "en", role);
            assertThat(other.get(path()).statusCode()).isEqualTo(403);
            assertThat(other.submit(path(), Map.of("sure", "yes")).statusCode()).isEqualTo(403);
            assertThat(other.get("/staff/erasures").statusCode()).isEqualTo(403);
        }
        assertThat(site.services().people().findPerson(person.id())).isPresent();
    }
}
