package org.anketa.web.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anketa.fieldwork.FieldworkFixtures;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Answering by a link over HTTP, as another program does. */
class AnsweringApiTest {

    private static final String ANSWERS = "{'reads': 'yes', 'what': 'Laws', 'age': 40, 'child': []}";

    private final FieldworkFixtures fieldwork = new FieldworkFixtures(TestDatabases.empty(DatabaseKind.H2));

    @TempDir
    private Path folder;

    private ApiServer server;
    private Study study;
    private String token;

    @BeforeEach
    void start() throws LifecycleException {
        Services services = Services.on(fieldwork.database, fieldwork.clock);
        server = ApiServer.start(folder, FieldworkApi.of(services, PublicAddress.of(null)));
        study = fieldwork.openStudy(Regime.ANONYMOUS);
        token = fieldwork.openToken(study);
    }

    @AfterEach
    void stop() throws LifecycleException {
        server.close();
    }

    private Answer put(String link, Object id, String body) {
        return server.send("PUT", "links/" + link + "/responses/" + id, body);
    }

    private static String body(String answers) {
        return "{'language': 'ru', 'answers': " + answers + "}";
    }

    private static void problem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.json().path("title").asText()).isNotEmpty();
        assertThat(answer.detail()).isNotEmpty();
    }

    @Test
    void theSchemaOfFormsIsThereForEverybody() {
        Answer schema = server.get("form.schema.json");

        assertThat(schema.status()).isEqualTo(200);
        assertThat(schema.json().path("$id").asText()).isEqualTo("urn:anketa:form:1");
    }

    @Test
    void aResponseIsStoredExactlyOnce() {
        UUID id = UUID.randomUUID();

        Answer first = put(token, id, body(ANSWERS));
        Answer again = put(token, id, body("{'child': [], 'age': 40, 'what': 'Laws', 'reads': 'yes'}"));
        Answer other = put(token, id, body("{'reads': 'no'}"));

        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(first.json().path("id").asText()).isEqualTo(id.toString());
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        problem(other, 409);
        assertThat(server.get("studies/" + study.id() + "/responses")
                        .json()
                        .path("total")
                        .asInt())
                .isOne();
        assertThat(server.get("responses/" + id).json().path("answers").toString())
                .isEqualTo(ANSWERS.replace('\'', '"').replace(" ", ""));
    }

    @Test
    void everyWrongItemIsNamed() {
        Answer answer = put(
                token,
                UUID.randomUUID(),
                body(
                        "{'reads': 'perhaps', 'age': 12, 'topics': ['taxes', 'weather'], 'child': [{'name': 'a\\u0000b'}]}"));

        problem(answer, 422);
        JsonNode problems = answer.json().path("problems");
        assertThat(problems.findValuesAsText("item")).containsExactly("reads", "age", "topics", "name");
        assertThat(problems.findValuesAsText("kind")).containsExactly("choice", "constraint", "choice", "type");
        assertThat(problems.findValuesAsText("repetition")).containsExactly("0", "0", "0", "1");
        assertThat(problems.findValuesAsText("message")).noneMatch(String::isEmpty);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'salary': 5, 'reads': 'no'} | salary | unknown",
                "{} | reads | required",
                "{'reads': {'lost': true}} | reads | type",
                "{'reads': {'missing': 'dont_know'}} | reads | missing",
                "{'reads': 'no', 'age': 1e999999999} | age | type",
                "{'reads': 'no', 'age': 'forty'} | age | type",
                "{'reads': 'yes', 'what': '\\ud800'} | what | type",
                "{'reads': 'no', 'child': [{}, {}, {}, {}]} | child | too_many",
                "{'reads': 'no', 'child': 'Eve'} | child | type",
            })
    void wrongAnswersAreRefused(String answers, String item, String kind) {
        Answer answer = put(token, UUID.randomUUID(), body(answers));

        problem(answer, 422);
        assertThat(answer.json().at("/problems/0/item").asText()).isEqualTo(item);
        assertThat(answer.json().at("/problems/0/kind").asText()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'language': 'ru', 'answers': {} | line 1",
                "{'language': 'ru', 'answers': {}} x | line 1",
                "7 | not a JSON object",
                "[] | not a JSON object",
                "{'language': 'ru', 'language': 'en', 'answers': {}} | line 1",
                "{'language': 'ru', 'answers': {'reads': 'no', 'reads': 'yes'}} | line 1",
                "{'language': 'ru', 'answers': {}, 'answer': 1} | Did you mean",
                "{'language': 'ru', 'answers': {}, 'mode': 'interview'} | The members are",
                "{'answers': {}} | language",
                "{'language': 'ru'} | answers",
                "{'language': 7, 'answers': {}} | language",
                "{'language': 'ru', 'answers': []} | answers",
                "{'language': 'ru', 'answers': null} | answers",
                "{'language': 'de', 'answers': {'reads': 'no'}} | en, ru",
            })
    void requestsThatCannotBeReadAreRefused(String body, String words) {
        Answer answer = put(token, UUID.randomUUID(), body);

        problem(answer, 400);
        assertThat(answer.detail()).contains(words);
    }

    @Test
    void anEmptyRequestAndWrongBytesAreRefused() {
        String path = "links/" + token + "/responses/" + UUID.randomUUID();

        problem(server.send("PUT", path, ""), 400);
        byte[] latin =
                "{\"language\": \"ru\", \"answers\": {\"what\": \"caf\u00e9\"}}".getBytes(StandardCharsets.ISO_8859_1);
        problem(server.send("PUT", path, BodyPublishers.ofByteArray(latin), "application/json"), 400);
        String deep = "[".repeat(100_000);
        problem(server.send("PUT", path, "{'language': 'ru', 'answers': " + deep), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1-1-1-1-1", "7f8d3c1e5b2a4f609c1d2e3f4a5b6c7d", "..%3b"})
    void anIdThatIsNoUuidIsRefused(String id) {
        problem(put(token, id, body(ANSWERS)), 400);
    }

    @Test
    void anIdThatTellsWhenItWasMadeIsRefusedInAnAnonymousStudy() {
        Answer answer = put(token, "01890a5d-ac96-774b-bcce-b302099a8057", body(ANSWERS));

        problem(answer, 422);
    }

    @Test
    void whatIsTooLargeIsRefusedHoweverItIsSent() {
        String path = "links/" + token + "/responses/" + UUID.randomUUID();
        String large =
                body("{'reads': 'yes', 'what': '" + "x".repeat(1 << 20) + "'}").replace('\'', '"');

        problem(server.send("PUT", path, large), 413);
        Answer chunked = server.send(
                "PUT",
                path,
                BodyPublishers.ofByteArrays(List.of(large.getBytes(StandardCharsets.UTF_8))),
                "application/json");
        problem(chunked, 413);
        assertThat(chunked.detail()).contains("1 MB");
    }

    @Test
    void otherKindsOfContentAreRefused() {
        String path = "links/" + token + "/responses/" + UUID.randomUUID();
        String json = body(ANSWERS).replace('\'', '"');

        problem(server.send("PUT", path, BodyPublishers.ofString(json), "text/plain"), 415);
        problem(server.send("PUT", path, BodyPublishers.ofString(json), ""), 415);
        problem(server.send("POST", path, json), 405);
    }

    @Test
    void anUnknownLinkIsNotFound() {
        problem(put("nobody", UUID.randomUUID(), body(ANSWERS)), 404);
        problem(server.get("links/nobody"), 404);
    }

    @Test
    void aUsedLinkTakesNothingMoreButARepetition() {
        String personal = fieldwork.personalToken(study);
        UUID id = UUID.randomUUID();
        assertThat(put(personal, id, body(ANSWERS)).status()).isEqualTo(201);

        Answer second = put(personal, UUID.randomUUID(), body(ANSWERS));

        problem(second, 410);
        assertThat(second.detail()).contains("has been used");
        assertThat(put(personal, id, body(ANSWERS)).status()).isEqualTo(200);
        assertThat(server.get("links/" + personal).json().path("status").asText())
                .isEqualTo("used");
    }

    @Test
    void aLinkThatIsEarlyOverOrRevokedSaysSo() {
        UUID wave = fieldwork.waveOf(study);
        fieldwork.studies.changeWave(wave, LocalDate.of(2026, 3, 17), null);
        problem(put(token, UUID.randomUUID(), body(ANSWERS)), 403);
        assertThat(server.get("links/" + token).json().path("status").asText()).isEqualTo("early");

        fieldwork.studies.changeWave(wave, null, LocalDate.of(2026, 3, 15));
        problem(put(token, UUID.randomUUID(), body(ANSWERS)), 410);
        assertThat(server.get("links/" + token).json().path("status").asText()).isEqualTo("over");

        fieldwork.studies.changeWave(wave, null, null);
        fieldwork.links.revoke(fieldwork.links.getLink(token).invitation().id());
        problem(put(token, UUID.randomUUID(), body(ANSWERS)), 410);
        Answer state = server.get("links/" + token);
        assertThat(state.json().path("status").asText()).isEqualTo("revoked");
        assertThat(state.json().has("form")).isFalse();
    }

    @Test
    void aLinkTellsWhatIsAsked() {
        JsonNode link = server.get("links/" + token).json();

        assertThat(link.path("status").asText()).isEqualTo("ready");
        assertThat(link.path("title").asText()).isEqualTo("Reading");
        assertThat(link.at("/form/languages").toString()).isEqualTo("[\"en\",\"ru\"]");
        assertThat(link.at("/form/items").findValuesAsText("name")).contains("reads", "what", "child");
        assertThat(link.at("/form/choice_lists/1/choices").size()).isGreaterThan(5);
        assertThat(link.toString()).doesNotContain("\"person\"");
    }
}
