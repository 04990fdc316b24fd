package org.anketa.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.UUID;
import org.anketa.answering.FieldworkHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under test: the running WAR on a disk that never has the room that is asked for. */
class FullDiskIT {

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static WatchedSite site;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        site = WatchedSite.start(home, "--min-free-mb", "900000000");
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @Test
    void nothingIsTakenInAndThePageSaysWhatToDo() {
        HttpResponse<String> answer = site.post(
                "/a/" + site.tokens().get(0) + "/1", "what=%D0%B4%D0%B0%0D%0A%3Cb%3E&what=2", "Accept-Language", "ru");
        assertThat(answer.statusCode()).isEqualTo(507);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(answer.body())
                .contains("На диске нет места", "Не закрывайте её", "Отправить ещё раз")
                .contains("name=\"what\" value=\"да\r\n&lt;b>\"", "name=\"what\" value=\"2\"")
                .contains("назовите этот номер")
                .contains(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }

    @Test
    void aProgramIsToldInItsOwnForm() throws IOException {
        HttpResponse<String> answer = site.put(
                "/api/v1/links/" + site.open() + "/responses/" + UUID.randomUUID(),
                "{\"language\":\"en\",\"answers\":{}}");
        assertThat(answer.statusCode()).isEqualTo(507);
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.path("status").asInt()).isEqualTo(507);
        assertThat(problem.path("detail").asText()).startsWith("The disk of this server is full");
    }

    @Test
    void everythingCanBeReadAndOneCanSignIn() {
        assertThat(site.get("/a/" + site.tokens().get(0)).statusCode()).isEqualTo(200);
        HttpResponse<String> signedIn = site.post(
                "/sign-in",
                "name=" + FieldworkHome.INTERVIEWER + "&password=" + FieldworkHome.PASSWORD.replace(' ', '+'));
        assertThat(signedIn.statusCode()).isEqualTo(303);
    }

    @Test
    void itSaysThatItIsAliveAndNotReady() {
        assertThat(site.get("/health").statusCode()).isEqualTo(503);
        assertThat(site.get("/health").body()).contains("\"status\":\"down\"", "\"disk\":\"full\"");
        assertThat(site.get("/health/live").statusCode()).isEqualTo(200);
    }
}
