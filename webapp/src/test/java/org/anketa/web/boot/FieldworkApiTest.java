package org.anketa.web.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.anketa.audit.AuditAction;
import org.anketa.audit.AuditEntry;
import org.anketa.fieldwork.FieldworkFixtures;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.form.FormJson;
import org.anketa.form.Place;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.web.boot.ApiServer.Answer;
import org.anketa.web.page.PublicAddress;
import org.apache.catalina.LifecycleException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Studies, links and responses over HTTP, as another program works with them. */
class FieldworkApiTest {

    private final FieldworkFixtures fieldwork = new FieldworkFixtures(TestDatabases.empty(DatabaseKind.H2));
    private final Services services = Services.on(fieldwork.database, fieldwork.clock);

    @TempDir
    private Path folder;

    private ApiServer server;

    @BeforeEach
    void start() throws LifecycleException {
        server = ApiServer.start(folder, FieldworkApi.of(services, PublicAddress.of("https://a.example/")));
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.close();
    }

    private static void problem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.detail()).isNotEmpty();
    }

    private static JsonNode done(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/json");
        return answer.json();
    }

    private List<AuditAction> audited() {
        return services.audit().listEntries(0, 10).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private String waveOf(String study) {
        return done(server.get("studies/" + study + "/waves"), 200)
                .at("/items/0/id")
                .asText();
    }

    @Test
    void aStudyIsMadeOpenedAndClosed() {
        JsonNode study = done(server.send("POST", "studies", """
                {'title': {'en': 'Needs', 'ru': 'Потребности'}, 'form': 'municipal-employee', 'regime': 'named',
                 'minimum_cell': 7, 'opens': '2026-03-01', 'closes': null}"""), 201);
        String path = "studies/" + study.path("id").asText();

        assertThat(study.path("state").asText()).isEqualTo("prepared");
        assertThat(study.path("minimum_cell").asInt()).isEqualTo(7);
        assertThat(study.path("created_by").asText()).isEqualTo("olga");
        assertThat(done(server.send("POST", path + "/open", ""), 200)
                        .path("state")
                        .asText())
                .isEqualTo("open");
        assertThat(done(server.send("POST", path + "/close", ""), 200)
                        .path("state")
                        .asText())
                .isEqualTo("closed");
        assertThat(done(server.get(path), 200).at("/title/ru").asText()).isEqualTo("Потребности");
        assertThat(done(server.get("studies?limit=1"), 200).path("total").asInt())
                .isOne();
        assertThat(done(server.get(path + "/waves"), 200).at("/items/0/opens").asText())
                .isEqualTo("2026-03-01");
        assertThat(audited())
                .containsExactlyInAnyOrder(
                        AuditAction.STUDY_CLOSED, AuditAction.STUDY_OPENED, AuditAction.STUDY_CREATED);
    }

    @Test
    void aFormOfItsOwnIsTakenAndGivenBackAsItIs() {
        String form = FormJson.write(FieldworkFixtures.form());

        String body = "{\"title\": \"Own\", \"regime\": \"anonymous\", \"form\": " + form + "}";
        JsonNode study = done(
                server.send("POST", "studies", BodyPublishers.ofString(body), "application/json; charset=UTF-8"), 201);

        assertThat(server.get("studies/" + study.path("id").asText() + "/form").text())
                .isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'title': 'T', 'regime': 'named', 'form': 'resident' | 400 | line 1",
                "{'title': 'T', 'regime': 'named', 'form': 'resident', 'cell': 5} | 400 | cell",
                "{'regime': 'named', 'form': 'resident'} | 400 | title",
                "{'title': {}, 'regime': 'named', 'form': 'resident'} | 400 | title",
                "{'title': 5, 'regime': 'named', 'form': 'resident'} | 400 | title",
                "{'title': 'T', 'regime': 'secret', 'form': 'resident'} | 400 | anonymous",
                "{'title': 'T', 'regime': 'named', 'form': 'citizen'} | 400 | municipal-employee",
                "{'title': 'T', 'regime': 'named', 'form': 'resident', 'opens': '1.3.2026'} | 400 | 2026-03-15",
                "{'title': 'T', 'regime': 'named', 'form': 'resident', 'minimum_cell': 5.5} | 400 | minimum_cell",
                "{'title': ' ', 'regime': 'named', 'form': 'resident'} | 422 | title",
                "{'title': 'T', 'regime': 'named', 'form': 'resident', 'minimum_cell': 2} | 422 | 3",
                "{'title': 'T', 'regime': 'named', 'form': 'resident', 'opens': '2026-03-02', 'closes': '2026-03-01'} | 422 |",
            })
    void aStudyThatCannotBeIsRefused(String body, int status, String words) {
        Answer answer = server.send("POST", "studies", body);

        problem(answer, status);
        assertThat(answer.detail()).contains(words == null ? "" : words);
        assertThat(fieldwork.studies.listStudies()).isEmpty();
    }

    @Test
    void everythingWrongWithAFormIsNamed() {
        Answer answer = server.send("POST", "studies", """
                {'title': 'T', 'regime': 'named', 'form': {'id': 'x', 'version': '1', 'title': 'X', 'languages': ['en'],
                 'items': [{'type': 'txt', 'name': 'a', 'label': 'A'}, {'type': 'text', 'name': 'b c', 'label': 'B'}]}}""");

        problem(answer, 422);
        assertThat(answer.json().path("problems").size()).isGreaterThanOrEqualTo(2);
        assertThat(answer.json().at("/problems/0/path").asText()).isNotEmpty();
        assertThat(answer.json().at("/problems/0/message").asText()).isNotEmpty();
    }

    @Test
    void aFormThatIsTooLargeIsRefused() {
        problem(server.send("POST", "studies", "{'title': '" + "x".repeat(9 << 20) + "'}"), 413);
        problem(server.send("POST", "studies", BodyPublishers.ofString("{}"), "text/plain"), 415);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        UUID nothing = UUID.randomUUID();
        for (String path : List.of("studies/", "waves/", "responses/", "persons/")) {
            problem(server.get(path + nothing), 404);
            problem(server.get(path + "x"), 404);
        }
        for (String part : List.of("form", "progress", "waves", "responses")) {
            problem(server.get("studies/" + nothing + "/" + part), 404);
        }
        problem(server.send("POST", "studies/" + nothing + "/open", ""), 404);
        problem(server.send("POST", "studies/" + nothing + "/waves", "{}"), 404);
        problem(server.send("PATCH", "waves/" + nothing, "{}"), 404);
        problem(server.get("waves/" + nothing + "/links"), 404);
        problem(server.send("POST", "waves/" + nothing + "/links", "{'open': true}"), 404);
        problem(server.send("POST", "responses/" + nothing + "/corrections", "{'changes': [], 'reason': 'x'}"), 404);
        problem(server.get("persons?unit=" + nothing), 404);
        problem(server.get("persons?unit=x"), 400);
        problem(server.get("studies?limit=0"), 422);
    }

    @Test
    void wavesAreAddedAndTheirDatesChanged() {
        Study study = fieldwork.openStudy(Regime.NAMED);
        JsonNode wave = done(server.send("POST", "studies/" + study.id() + "/waves", "{'opens': '2026-04-01'}"), 201);
        String path = "waves/" + wave.path("id").asText();

        assertThat(wave.path("number").asInt()).isEqualTo(2);
        JsonNode later = done(server.send("PATCH", path, "{'closes': '2026-04-30'}"), 200);
        assertThat(later.path("opens").asText()).isEqualTo("2026-04-01");
        JsonNode open = done(server.send("PATCH", path, "{'opens': null}"), 200);
        assertThat(open.path("opens").isNull()).isTrue();
        assertThat(open.path("closes").asText()).isEqualTo("2026-04-30");
        problem(server.send("PATCH", path, "{'opens': '2026-05-01'}"), 422);
        problem(server.send("PATCH", path, "{'opens': 5}"), 400);
        problem(server.send("PATCH", path, "{'open': '2026-05-01'}"), 400);
    }

    @Test
    void linksAreIssuedListedAndRevoked() {
        String wave = waveOf(fieldwork.openStudy(Regime.NAMED).id().toString());
        UUID anna = fieldwork.person(fieldwork.unit("Finance"), "Anna");
        String path = "waves/" + wave + "/links";

        JsonNode issued = done(server.send("POST", path, "{'persons': ['" + anna + "']}"), 201);
        done(server.send("POST", path, "{'open': true}"), 201);

        JsonNode link = issued.at("/items/0");
        String token = link.path("token").asText();
        assertThat(link.path("person").asText()).isEqualTo(anna.toString());
        assertThat(link.path("address").asText()).isEqualTo("https://a.example/a/" + token);
        assertThat(done(server.send("POST", path, "{'persons': ['" + anna + "']}"), 201)
                        .path("total")
                        .asInt())
                .isZero();
        Answer list = server.get(path);
        assertThat(list.json().path("items").findValuesAsText("state")).containsExactly("invited", "invited");
        assertThat(list.text()).doesNotContain("token").doesNotContain(token);
        String one = path + "/" + link.path("id").asText();
        assertThat(server.delete(one).status()).isEqualTo(204);
        assertThat(server.get("links/" + token).json().path("status").asText()).isEqualTo("revoked");
        problem(server.delete(path + "/" + UUID.randomUUID()), 404);
        assertThat(audited()).contains(AuditAction.LINKS_ISSUED, AuditAction.LINK_REVOKED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | 400",
                "{'open': true, 'persons': []} | 400",
                "{'open': false} | 400",
                "{'open': 'yes'} | 400",
                "{'persons': 'all'} | 400",
                "{'persons': ['anna']} | 400",
                "{'persons': ['7f8d3c1e-5b2a-4f60-9c1d-2e3f4a5b6c7d']} | 422",
            })
    void linksForNobodyAreRefused(String body, int status) {
        String wave = waveOf(fieldwork.openStudy(Regime.NAMED).id().toString());

        problem(server.send("POST", "waves/" + wave + "/links", body), status);
    }

    private UUID respond(Study study, String answers) {
        UUID id = UUID.randomUUID();
        fieldwork.answering.store(
                fieldwork.personalToken(study), id, FieldworkFixtures.RUSSIAN, FieldworkFixtures.json(answers));
        return id;
    }

    @Test
    void aResponseIsReadAndCorrected() {
        Study study = fieldwork.openStudy(Regime.NAMED);
        UUID id = respond(study, "{'reads': 'yes', 'what': 'Laws', 'age': 40, 'child': [{'name': 'Eve'}]}");

        JsonNode corrected = done(server.send("POST", "responses/" + id + "/corrections", """
                {'reason': 'misheard', 'changes': [{'item': 'age', 'after': 41},
                 {'item': 'name', 'repetition': 1, 'after': 'Ann'}, {'item': 'what', 'after': null},
                 {'item': 'topics', 'after': ['taxes', 'procurement']}]}"""), 201);

        assertThat(corrected.path("answers").toString().replace('"', '\''))
                .isEqualTo("{'reads':'yes','age':41,'topics':['taxes','procurement'],'child':[{'name':'Ann'}]}");
        assertThat(corrected.path("correction_count").asInt()).isEqualTo(4);
        assertThat(corrected.path("corrections").findValuesAsText("by")).containsOnly("olga");
        assertThat(corrected.path("corrections").findValuesAsText("reason")).containsOnly("misheard");
        assertThat(corrected.path("person").asText()).isNotEmpty();
        JsonNode list = done(server.get("studies/" + study.id() + "/responses"), 200);
        assertThat(list.at("/items/0/answers")).isEqualTo(corrected.path("answers"));
        assertThat(done(server.get("responses/" + id), 200)).isEqualTo(corrected);
        assertThat(audited()).contains(AuditAction.RESPONSE_CORRECTED, AuditAction.RESPONSE_READ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'reason': 'x', 'changes': [{'item': 'age', 'after': 12}]} | 422",
                "{'reason': 'x', 'changes': [{'item': 'age', 'after': 40}]} | 422",
                "{'reason': ' ', 'changes': [{'item': 'age', 'after': 41}]} | 422",
                "{'reason': 'x', 'changes': []} | 422",
                "{'reason': 'x', 'changes': [{'item': 'wage', 'after': 1}]} | 422",
                "{'reason': 'x', 'changes': [{'item': 'age', 'after': {}}]} | 422",
                "{'reason': 'x', 'changes': [{'item': 'age'}]} | 400",
                "{'reason': 'x', 'changes': [{'item': 'age', 'after': 41, 'before': 40}]} | 400",
                "{'reason': 'x', 'changes': [{'item': 'age', 'after': 41, 'repetition': -1}]} | 400",
                "{'reason': 'x', 'changes': {'item': 'age', 'after': 41}} | 400",
                "{'reason': 'x', 'changes': ['age']} | 400",
                "{'changes': [{'item': 'age', 'after': 41}]} | 400",
            })
    void correctionsThatCannotBeAreRefused(String body, int status) {
        UUID id = respond(fieldwork.openStudy(Regime.NAMED), "{'reads': 'no', 'age': 40}");

        problem(server.send("POST", "responses/" + id + "/corrections", body), status);
        assertThat(fieldwork.responses.listCorrections(id)).isEmpty();
    }

    @Test
    void aPseudonymousResponseLeadsToNobody() {
        Study study = fieldwork.openStudy(Regime.PSEUDONYMOUS);
        UUID id = respond(study, "{'reads': 'no'}");
        UUID invitation =
                fieldwork.links.listInvitations(fieldwork.waveOf(study)).get(0).id();

        assertThat(server.get("responses/" + id).text())
                .doesNotContain("person")
                .doesNotContain(invitation.toString());
    }

    @Test
    void notesOfAnAnonymousInterviewTellNeitherAuthorNorMoment() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        UUID person = fieldwork.person(fieldwork.unit("Finance"), "Anna");
        UUID invitation = fieldwork
                .links
                .invite(fieldwork.waveOf(study), List.of(person))
                .get(0)
                .invitation()
                .id();
        var draft = fieldwork.interviews.getDraft(invitation, FieldworkFixtures.RUSSIAN);
        UUID id = fieldwork
                .interviews
                .save(invitation, FieldworkFixtures.change(draft, "{'reads': 'no'}"), "olga")
                .responseId();
        fieldwork.interviews.addNote(invitation, Place.of("reads"), true, "Never?", "olga");
        fieldwork.interviews.submit(invitation, id, "olga");

        JsonNode response = done(server.get("responses/" + id), 200);

        assertThat(response.path("mode").asText()).isEqualTo("interview");
        assertThat(response.path("notes").toString().replace('"', '\''))
                .isEqualTo("[{'item':'reads','repetition':0,'probe':true,'text':'Never?'}]");
        assertThat(response.toString()).doesNotContain("olga").doesNotContain("submitted_at");
    }

    @Test
    void progressCountsByUnitAndDay() {
        Study study = fieldwork.openStudy(Regime.ANONYMOUS);
        respond(study, "{'reads': 'no'}");

        JsonNode progress = done(server.get("studies/" + study.id() + "/progress"), 200);

        assertThat(progress.at("/units/0/name").asText()).isEqualTo("Finance");
        assertThat(progress.at("/units/0/completed").asInt()).isOne();
        assertThat(progress.path("days").toString().replace('"', '\''))
                .isEqualTo("[{'day':'2026-03-16','mode':'program','completed':1}]");
    }

    @Test
    void unitsAndPersonsAreListed() {
        UUID unit = fieldwork.unit("Finance");
        fieldwork.person(unit, "Anna");
        fieldwork.leave(fieldwork.person(unit, "Boris"));
        fieldwork.person(fieldwork.unit("Archive"), "Vera");

        assertThat(done(server.get("units"), 200).path("items").findValuesAsText("name"))
                .containsExactly("Archive", "Finance");
        JsonNode persons = done(server.get("persons?unit=" + unit), 200);
        assertThat(persons.path("items").findValuesAsText("name")).containsExactly("Anna");
        assertThat(persons.path("total").asInt()).isOne();
        assertThat(done(server.get("persons?words=vera"), 200).path("total").asInt())
                .isOne();
        String id = persons.at("/items/0/id").asText();
        assertThat(done(server.get("persons/" + id), 200)).isEqualTo(persons.at("/items/0"));
    }
}
