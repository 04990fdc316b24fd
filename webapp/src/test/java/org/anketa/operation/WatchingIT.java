package org.anketa.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: health, measurements, the log and the numbers of requests of the running WAR. */
class WatchingIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static WatchedSite site;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        site = WatchedSite.start(home, "--log-format", "json", "--trusted-proxy", "192.0.2.1");
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @Test
    void itIsWell() throws IOException {
        HttpResponse<String> answer = site.get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode health = JSON.readTree(answer.body());
        assertThat(health.path("status").asText()).isEqualTo("up");
        assertThat(health.path("database").asText()).isEqualTo("up");
        assertThat(health.path("disk").asText()).isEqualTo("up");
        assertThat(health.path("version").asText()).isNotEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(site.get("/health/live").body()).isEqualTo("{\"status\":\"up\"}");
    }

    @Test
    void measurementsAreForThisMachineOnly() {
        HttpResponse<String> answer = site.get("/metrics");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain;version=0.0.4");
        assertThat(answer.body())
                .contains("jvm_memory_used_bytes", "anketa_database_connections_active", "anketa_disk_free_bytes");
        for (String header : List.of("X-Forwarded-For", "Forwarded", "Via", "X-Real-IP")) {
            assertThat(site.get("/metrics", header, "127.0.0.1").statusCode())
                    .as(header)
                    .isEqualTo(403);
        }
    }

    @Test
    void measurementsAndLogNameRoutesAndNoSecrets() throws IOException {
        String token = site.tokens().get(0);
        UUID id = UUID.randomUUID();
        List<HttpResponse<String>> answers = new ArrayList<>(List.of(
                site.get("/a/" + token),
                site.get("/a/" + token + "/0?check=1"),
                site.get("/a/" + token + "/no/such/page"),
                site.post("/a/" + token, ""),
                site.post("/a/" + token, "", "Origin", "https://evil.example"),
                site.post("/a/" + token + "/0", "answers=nonsense"),
                site.get("/api/v1/links/" + token),
                site.put("/api/v1/links/" + token + "/responses/" + id, "{\"language\":\"en\",\"answers\":{\"age\":"),
                site.put(
                        "/api/v1/links/" + token + "/responses/" + id,
                        "{\"language\":\"en\",\"answers\":{\"what\":\"a confession\"}}"),
                site.get("/a/" + site.open()),
                site.post("/a/" + site.open(), "")));
        String own = answers.get(answers.size() - 1)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*/a/", "")
                .replaceFirst("/.*", "");
        answers.add(site.get("/a/" + own));
        String metrics = site.get("/metrics").body();
        String last = number(site.get("/health"));
        List<String> log = logUntil(last);
        assertThat(metrics)
                .contains("route=\"/a/{token}\"", "route=\"/api/v1/links/{token}/responses/{response}\"")
                .contains("anketa_responses_stored_total 1.0");
        assertThat(String.join("\n", log) + metrics)
                .doesNotContain(token, site.open(), own, id.toString(), "confession", "check=1");
        for (HttpResponse<String> answer : answers) {
            String number = number(answer);
            JsonNode line = JSON.readTree(log.stream()
                    .filter(entry -> entry.contains("\"request\":\"" + number + "\"") && entry.contains("\"ms\""))
                    .findFirst()
                    .orElseThrow());
            assertThat(line.path("status").asInt()).isEqualTo(answer.statusCode());
            assertThat(line.path("role").asText()).isEqualTo("-");
        }
    }

    @Test
    void nobodyButATrustedProxyNumbersRequests() {
        assertThat(number(site.get("/health", "X-Request-Id", "chosen-by-me")))
                .matches("[0-9a-z]{10}")
                .isNotEqualTo("chosen-by-me");
    }

    @Test
    void aProgramIsToldTheNumberOfARefusedRequest() throws IOException {
        HttpResponse<String> answer = site.get("/api/v1/links/nothing");
        assertThat(JSON.readTree(answer.body()).path("request").asText()).isEqualTo(number(answer));
    }

    private static String number(HttpResponse<String> answer) {
        return answer.headers().firstValue("X-Request-Id").orElseThrow();
    }

    /** The log's lines until that of a request, which is written right after its answer. */
    private static List<String> logUntil(String number) {
        while (true) {
            List<String> printed = site.server().printed();
            if (printed.stream().anyMatch(line -> line.contains(number))) {
                return printed.stream().filter(line -> line.startsWith("{")).toList();
            }
            Thread.onSpinWait();
        }
    }
}
