package org.anketa.web.people;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditEntry;
import org.anketa.people.PeopleService;
import org.anketa.people.Person;
import org.anketa.people.PersonDetails;
import org.anketa.people.Unit;
import org.anketa.shared.LocalizedText;
import org.anketa.web.boot.PeopleSite;
import org.anketa.web.boot.SiteReader;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of staff over HTTP, without scripts. */
class StaffPagesTest {

    private static final int UNPROCESSABLE = 422;

    private PeopleSite site;
    private PeopleService people;
    private SiteReader librarian;

    @BeforeEach
    void start(@TempDir Path home) throws LifecycleException {
        site = PeopleSite.start(home);
        people = site.services().people();
        librarian = new SiteReader(site, "en", "librarian");
    }

    @AfterEach
    void stop() throws LifecycleException {
        site.close();
    }

    private Unit unit(String name) {
        return people.addUnit(LocalizedText.of(name), null);
    }

    private Person person(Unit unit, String name) {
        return people.addPerson(new PersonDetails(unit.id(), name, "", null, "", "", null));
    }

    private HttpResponse<String> upload(String text) throws IOException, InterruptedException {
        return librarian.upload("/staff/import", "staff.csv", text.getBytes(UTF_8));
    }

    @Test
    void beginWithWhatToDo() throws Exception {
        assertThat(librarian.get("/staff").body()).contains("Nobody is known yet", "/staff/import", "/staff/units/new");
        assertThat(new SiteReader(site, "ru", "librarian").get("/staff").body()).contains("Пока никого нет");
    }

    @Test
    void areForLibrariansAndAdministrators() throws Exception {
        assertThat(new SiteReader(site, "en", "admin").get("/staff").statusCode())
                .isEqualTo(200);
        for (String role : new String[] {"analyst", "interviewer"}) {
            SiteReader other = new SiteReader(site, "en", role);
            assertThat(other.get("/staff").statusCode()).isEqualTo(403);
            assertThat(other.submit("/staff/units", Map.of("name-en", "Mine")).statusCode())
                    .isEqualTo(403);
        }
        assertThat(people.listUnits()).isEmpty();
    }

    @Test
    void addAUnitAndChangeIt() throws Exception {
        HttpResponse<String> added = librarian.submit("/staff/units", Map.of("name-en", "Finance", "name-ru", ""));
        assertThat(librarian.follow(added).body()).contains("The unit was added.", "Finance");
        Unit finance = people.listUnits().get(0);
        HttpResponse<String> taken = librarian.submit("/staff/units", Map.of("name-en", "finance", "parent", ""));
        assertThat(taken.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(taken.body()).contains("already", "value=\"finance\"");
        librarian.submit("/staff/units/" + finance.id(), Map.of("name-en", "Budget", "name-ru", "Бюджет"));
        assertThat(librarian.get("/staff/units/" + finance.id()).body())
                .contains("value=\"Budget\"", "value=\"Бюджет\"");
        assertThat(librarian
                        .follow(librarian.submit("/staff/units/" + finance.id() + "/remove", Map.of()))
                        .body())
                .contains("The unit was removed.");
    }

    @Test
    void removeOnlyUnitsThatAreEmpty() throws Exception {
        Unit finance = unit("Finance");
        person(finance, "Anna");
        HttpResponse<String> refused = librarian.submit("/staff/units/" + finance.id() + "/remove", Map.of());
        assertThat(refused.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(refused.body()).contains("cannot be removed");
    }

    @Test
    void addAPersonOrSayAtEachFieldWhatIsWrong() throws Exception {
        Unit finance = unit("Finance");
        HttpResponse<String> wrong = librarian.submit(
                "/staff/persons",
                Map.of("unit", finance.id().toString(), "name", "", "email", "nobody", "post", "<b>clerk</b>"));
        assertThat(wrong.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(wrong.body())
                .contains("id=\"name-problem\"", "id=\"email-problem\"", "value=\"nobody\"", "&lt;b>clerk&lt;/b>");
        HttpResponse<String> added = librarian.submit(
                "/staff/persons", Map.of("unit", finance.id().toString(), "name", "Anna", "number", "7"));
        assertThat(librarian.follow(added).body()).contains("The person was added.", "Anna", "Finance");
        assertThat(site.services().audit().listEntries(0, 1))
                .extracting(AuditEntry::actor, AuditEntry::action, AuditEntry::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Vera", AuditAction.PERSON_CHANGED, "Anna"));
    }

    @Test
    void letSomebodyLeaveAndReturn() throws Exception {
        Person anna = person(unit("Finance"), "Anna");
        String page = "/staff/persons/" + anna.id();
        assertThat(librarian.follow(librarian.submit(page + "/leave", Map.of())).body())
                .contains("not invited");
        assertThat(librarian.get("/staff").body()).doesNotContain(">Anna<");
        assertThat(librarian.get("/staff?left").body()).contains(">Anna<", "has left");
        librarian.submit(page + "/return", Map.of());
        assertThat(librarian.get("/staff").body()).contains(">Anna<");
    }

    @Test
    void searchInAUnitAndPage() throws Exception {
        Unit finance = unit("Finance");
        for (int i = 100; i < 160; i++) {
            person(finance, "Person " + i);
        }
        person(unit("Housing"), "Person 200");
        assertThat(librarian.get("/staff?unit=" + finance.id()).body())
                .contains("1–50 of 60", "page=2")
                .doesNotContain("Person 200");
        assertThat(librarian.get("/staff?page=999").body()).contains("51–61 of 61", "Person 200");
        assertThat(librarian.get("/staff?q=person+200").body()).contains("1–1 of 1");
        assertThat(librarian.get("/staff?q=nobody").body()).contains("Nobody is found");
    }

    @Test
    void anUnknownAddressIsNotFound() throws Exception {
        assertThat(librarian.get("/staff/persons/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        assertThat(librarian.get("/staff/persons/nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void importAListInThreeSteps() throws Exception {
        HttpResponse<String> read = upload("unit;name;number;shoe size\nA / B;Anna;1;40\nA;;2;41\nA;Boris;1;42\n");
        assertThat(read.statusCode()).isEqualTo(303);
        String preview = librarian.follow(read).body();
        assertThat(preview)
                .contains("id=\"count-refused\">2<", "id=\"count-added\">1<", "shoe size", "Import 1 row", "A / B");
        assertThat(preview.indexOf("Row 2 has the same")).isLessThan(preview.indexOf(">Anna<"));
        assertThat(people.readDirectory().persons()).isEmpty();
        HttpResponse<String> done = librarian.submit(SiteReader.target(read), Map.of());
        assertThat(librarian.follow(done).body()).contains("1 row is stored");
        assertThat(librarian
                        .follow(librarian.submit(SiteReader.target(read), Map.of()))
                        .body())
                .contains("1 row is stored");
        assertThat(people.readDirectory().persons()).hasSize(1);
        HttpResponse<String> report = librarian.get(SiteReader.target(read) + "/report");
        assertThat(report.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .contains("staff import report.csv");
        assertThat(report.body()).contains("3,,A,refused,The name is missing.");
        assertThat(site.services().audit().listEntries(0, 5))
                .filteredOn(entry -> entry.action() == AuditAction.STAFF_IMPORTED)
                .hasSize(1);
    }

    @Test
    void sayThatNothingChangesWhenTheOtherRowsAreKnown() throws Exception {
        librarian.submit(SiteReader.target(upload("unit;name;number\nA;Anna;1\nA;Boris;2\n")), Map.of());
        String again = SiteReader.target(upload("unit;name;number\nA;Anna;1\nA;Boris;2\nA;;3\n"));
        assertThat(librarian.get(again).body())
                .contains("Nothing would change: 2 rows are known just so, 1 is refused. Correct the refused row")
                .doesNotContain("No row can be stored");
        assertThat(new SiteReader(site, "ru", "librarian").get(again).body())
                .contains("Ничего не изменится: 2 строки уже известны, 1 отклонена. Исправьте отклонённую строку");
        String wrong = SiteReader.target(upload("unit;name;number\nA;;3\n"));
        assertThat(librarian.get(wrong).body()).contains("No row can be stored");
    }

    @Test
    void importAListFromAnOldRussianProgram() throws Exception {
        byte[] list = "Отдел;ФИО\r\nОтдел кадров;Семёнова Алла\r\n".getBytes(Charset.forName("windows-1251"));
        HttpResponse<String> read = librarian.upload("/staff/import", "Сотрудники.csv", list);
        assertThat(librarian.follow(read).body()).contains("Сотрудники.csv", "Семёнова Алла", "Отдел кадров");
    }

    @Test
    void refuseWhatIsNoListBesideTheField() throws Exception {
        HttpResponse<String> refused = upload("a,b\n1,2\n");
        assertThat(refused.statusCode()).isEqualTo(UNPROCESSABLE);
        assertThat(refused.body()).contains("id=\"file-problem\"", "No column holds the names");
        byte[] large = new byte[50 << 20];
        assertThat(librarian.upload("/staff/import", "large.csv", large).statusCode())
                .isEqualTo(413);
    }

    @Test
    void sayThatAListIsNoLongerThere() throws Exception {
        HttpResponse<String> gone = librarian.get("/staff/import/0b7a1c9e-5d42-4f7e-9a59-2f4c1f0a7b11");
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains("choose the file again", "id=\"file\"");
        assertThat(librarian
                        .submit("/staff/import/0b7a1c9e-5d42-4f7e-9a59-2f4c1f0a7b11", Map.of())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theExampleListIsAGoodOne() throws Exception {
        HttpResponse<String> example = new SiteReader(site, "ru", "librarian").get("/staff/import/example.csv");
        HttpResponse<String> read = upload(example.body());
        assertThat(librarian.follow(read).body()).contains("id=\"count-added\">3<", "id=\"count-refused\">0<");
    }
}
