package org.anketa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anketa.example.ExamplePlugin;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The REST interface of the packaged WAR, with the example plugin in its home. */
class ApiIT {

    private static final Path TITANIC = Path.of("../core/src/test/resources/reference/titanic/data.csv");
    private static final String CROSSTAB = "api/v1/analyses/crosstab/results";

    @TempDir
    static Path home;

    private static RunningServer server;
    private static String token;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws IOException {
        ExamplePlugin.buildInto(home.resolve("plugins"));
        server = RunningServer.start(home);
        token = server.administrator().issueToken();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.header("Authorization", "Bearer " + token).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server.address().resolve(path)));
    }

    private HttpRequest.Builder post(String path, MultipartForm form) {
        return form.postTo(server.address().resolve(path));
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    private static MultipartForm titanic() throws IOException {
        return new MultipartForm().file("data", "titanic.csv", Files.readAllBytes(TITANIC));
    }

    private static JsonNode problem(HttpResponse<String> response, int status) throws IOException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = json(response);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asText()).isNotEmpty();
        assertThat(problem.path("detail").asText()).isNotEmpty();
        return problem;
    }

    @Test
    void theListHasEveryAnalysisThoseOfTheHomeIncluded() throws Exception {
        JsonNode list = json(get("api/v1/analyses"));

        assertThat(list.path("items").findValuesAsText("id")).contains("frequencies", "crosstab", "answer-rate");
        assertThat(list.path("total").asInt()).isEqualTo(list.path("items").size());
    }

    @Test
    void theListComesInParts() throws Exception {
        JsonNode whole = json(get("api/v1/analyses"));
        JsonNode part = json(get("api/v1/analyses?offset=1&limit=2"));

        assertThat(part.path("total")).isEqualTo(whole.path("total"));
        assertThat(part.path("items")).hasSize(2);
        assertThat(part.path("items").get(0)).isEqualTo(whole.path("items").get(1));
        assertThat(problem(get("api/v1/analyses?limit=0"), 422).path("detail").asText())
                .contains("limit", "from 1 to 1000");
    }

    @Test
    void anAnalysisTellsItsOptionsAndTheirSchema() throws Exception {
        JsonNode crosstab = json(get("api/v1/analyses/crosstab"));

        assertThat(crosstab.path("plugin").asText()).isEqualTo("relations");
        assertThat(crosstab.path("options").findValuesAsText("name")).contains("rows", "columns", "layer");
        assertThat(crosstab.at("/schema/required").toString()).isEqualTo("[\"rows\",\"columns\"]");
        assertThat(crosstab.at("/schema/properties/rows/x-role").asText()).isEqualTo("categorical");
        problem(get("api/v1/analyses/crostab"), 404);
    }

    @Test
    void anAnalysisRunsOnAnUploadedFile() throws Exception {
        HttpResponse<String> response = send(post(
                CROSSTAB,
                titanic()
                        .json("options", "{\"rows\": \"Class\", \"columns\": \"Survived\"}")
                        .text("frequency", "Freq")));

        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode result = json(response);
        assertThat(result.path("n").asInt()).isEqualTo(2201);
        assertThat(result.path("statistics").findValuesAsText("id")).contains("chi2", "cramers_v");
    }

    @Test
    void theExamplePluginsAnalysisRuns() throws Exception {
        HttpResponse<String> response = send(post(
                "api/v1/analyses/answer-rate/results",
                new MultipartForm()
                        .file("data", "a.csv", "a;b\n1;\n2;3\n")
                        .text("options", "{\"variables\": [\"a\", \"b\"]}")));

        assertThat(json(response).at("/statistics/0/value").asDouble()).isEqualTo(75);
    }

    @Test
    void theRequestChoosesTheDocument() throws Exception {
        MultipartForm form = titanic().text("options", "{\"variables\": [\"Class\"]}");
        String path = "api/v1/analyses/frequencies/results";

        HttpResponse<String> page =
                send(post(path, form).header("Accept", "text/html").header("Accept-Language", "ru"));
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(page.body()).startsWith("<!doctype html>").contains("<html lang=\"ru\">");
        for (String format : new String[] {"text", "csv", "xlsx", "svg", "png", "pdf"}) {
            HttpResponse<String> response = send(post(path + "?format=" + format, form));
            assertThat(response.statusCode())
                    .as(format + ": " + response.body())
                    .isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Disposition"))
                    .hasValueSatisfying(name -> assertThat(name).contains("frequencies." + format));
        }
        problem(send(post(path, form).header("Accept", "audio/ogg")), 406);
        problem(send(post(path + "?format=docx", form)), 422);
        problem(send(post(path + "?format=svg&width=9", form)), 422);
    }

    @Test
    void everyWrongOptionIsTold() throws Exception {
        HttpResponse<String> response =
                send(post(CROSSTAB, titanic().text("options", "{\"rows\": \"Clas\", \"confidence\": 2, \"x\": 1}"))
                        .header("Accept-Language", "ru"));

        JsonNode problems = problem(response, 422).path("problems");
        assertThat(problems.path("rows").asText()).contains("Может быть, «Class»?");
        assertThat(problems.path("columns").asText()).isEqualTo("Выберите переменную.");
        assertThat(problems.path("confidence").asText()).contains("не больше 0");
        assertThat(problems.path("x").asText()).startsWith("Такого параметра нет.");
    }

    @Test
    void formsThatCannotBeUnderstoodAreRefused() throws Exception {
        assertThat(detail(new MultipartForm().text("options", "{}"))).contains("\"data\" is missing");
        assertThat(detail(titanic().text("options", "{\"rows\":"))).contains("line 1, column");
        assertThat(detail(titanic().text("frequncy", "Freq"))).contains("Did you mean \"frequency\"?");
        assertThat(detail(titanic().text("frequency", "Freq").text("weight", "Freq")))
                .contains("frequency and a survey weight");
        assertThat(detail(titanic().text("filter", "${Class"))).contains("character 1");
        assertThat(detail(titanic().text("minCell", "0"))).contains("from 1 to 1000");
        assertThat(detail(titanic().text("delimiter", "|"))).contains("comma, semicolon or tab");
        assertThat(detail(new MultipartForm().file("data", "empty.csv", ""))).contains("empty");
    }

    private String detail(MultipartForm form) throws Exception {
        return problem(send(post(CROSSTAB, form)), 422).path("detail").asText();
    }

    @Test
    void requestsOfAnotherKindAreRefused() throws Exception {
        problem(
                send(HttpRequest.newBuilder(server.address().resolve(CROSSTAB))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))),
                415);
        HttpResponse<String> wrongMethod = get(CROSSTAB);
        problem(wrongMethod, 405);
        assertThat(wrongMethod.headers().firstValue("Allow").orElse("")).contains("POST");
        problem(
                send(HttpRequest.newBuilder(server.address().resolve(CROSSTAB))
                        .POST(HttpRequest.BodyPublishers.noBody())),
                415);
        problem(send(post(CROSSTAB, titanic()).header("Origin", "http://elsewhere.example")), 403);
        problem(get("api/v1/nothing"), 404);
        problem(
                send(HttpRequest.newBuilder(server.address().resolve("api/v1/analyses"))
                        .header("Accept", "image/png")),
                406);
        problem(
                send(HttpRequest.newBuilder(server.address().resolve(CROSSTAB))
                        .header("Content-Type", "multipart/form-data")
                        .POST(HttpRequest.BodyPublishers.ofString("x"))),
                400);
        problem(send(post("api/v1/analyses/none/results", titanic())), 404);
    }

    @Test
    void pluginsAreListed() throws Exception {
        JsonNode list = json(get("api/v1/plugins"));

        assertThat(list.path("items").findValuesAsText("id"))
                .contains("descriptives", "relations", "charts", "example-answers");
        assertThat(list.path("items"))
                .allSatisfy(
                        plugin -> assertThat(plugin.path("running").asBoolean()).isTrue());
    }

    @Test
    void theInterfaceDescribesItself() throws Exception {
        JsonNode document = json(get("api/v1/openapi.json"));

        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(document.at("/components/schemas").has("options-crosstab")).isTrue();
        assertThat(document.at("/info/version").asText()).matches("\\d+\\..*");
    }
}
