package org.anketa.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.anketa.running.BrowserSession;
import org.anketa.running.PackagedCommand;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: one file dropped into the home's plugins, and its analysis is everywhere; a bad file harms nobody. */
class DroppedPluginIT {

    private static final String DATA = "a,b\n1,\n,\n2,3\n";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init") // Set when the server runs.
    private BrowserSession visitor;

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void itsAnalysisAppearsInTheFormInRestAndOnTheCommandLine() throws Exception {
        Path home = folder.resolve("home");
        ExamplePlugin.buildInto(home.resolve("plugins"));
        Files.writeString(home.resolve("plugins").resolve("torn.jar"), "not a JAR");
        Path data = Files.writeString(folder.resolve("data.csv"), DATA);

        try (RunningServer server = RunningServer.start(home)) {
            visitor = server.administrator();
            String sample = post("/sample");
            assertThat(get(sample + "/analyses")).contains("/analyses/answer-rate");
            assertThat(get(sample + "/analyses/answer-rate")).contains("name=\"variables\"");
            assertThat(get(sample + "/results/answer-rate?variables=sex,unit")).contains("id=\"reading\"");
            assertThat(get("/api/v1/analyses/answer-rate")).contains("\"variables\"");
            assertThat(get("/plugins")).contains("example-answers.jar", "torn.jar");
            assertThat(get("/plugins", "ru")).contains("lang=\"ru\">Рисует диаграммы");
        }

        PackagedCommand analysis = PackagedCommand.run(
                folder.resolve("cli"),
                "en_US",
                "analyze",
                "answer-rate",
                "--home",
                home.toString(),
                "--data",
                data.toString(),
                "--set",
                "variables=a,b",
                "--format",
                "json");
        assertThat(analysis.exit()).isZero();
        assertThat(analysis.out()).contains("\"analysis\" : \"answer-rate\"");
        assertThat(analysis.err().lines()).singleElement().asString().contains("torn.jar");
    }

    private String get(String address) throws IOException, InterruptedException {
        return get(address, "en");
    }

    private String get(String address, String language) throws IOException, InterruptedException {
        HttpResponse<String> response = send(visitor.request(address).header("Accept-Language", language));
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return response.body();
    }

    /** Where the answer to a form leads. */
    private String post(String address) throws IOException, InterruptedException {
        HttpResponse<String> response = send(visitor.request(address).POST(HttpRequest.BodyPublishers.noBody()));
        return response.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
