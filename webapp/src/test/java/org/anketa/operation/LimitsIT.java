package org.anketa.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Under test: what the running WAR does with those who ask too often or send too slowly. */
class LimitsIT {

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static WatchedSite site;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        site = WatchedSite.start(home);
    }

    @AfterAll
    static void stop() throws IOException {
        site.close();
    }

    @Test
    void sixtyWhoAnswerAtTheSameAddressAreNotLimited() throws Exception {
        ExecutorService hall = Executors.newFixedThreadPool(12);
        try {
            List<Future<Boolean>> people = site.tokens().stream()
                    .limit(60)
                    .map(token -> hall.submit(() -> answersInPeace(token)))
                    .toList();
            for (Future<Boolean> person : people) {
                assertThat(person.get()).isTrue();
            }
        } finally {
            hall.shutdownNow();
        }
    }

    private static boolean answersInPeace(String token) {
        boolean peace = site.get("/a/" + token).statusCode() == 200;
        peace &= site.post("/a/" + token, "").statusCode() == 303;
        for (int i = 0; i < 10; i++) {
            peace &= site.get("/a/" + token + "/1").statusCode() != 429;
            peace &= site.post("/a/" + token + "/1", "").statusCode() != 429;
        }
        return peace;
    }

    @Test
    void whoSavesFasterThanAnybodyTypesIsAskedToWait() {
        String token = site.tokens().get(65);
        HttpResponse<String> answer = site.post("/a/" + token + "/1", "", "Accept-Language", "ru");
        for (int i = 0; i < 2_000 && answer.statusCode() != 429; i++) {
            answer = site.post("/a/" + token + "/1", "", "Accept-Language", "ru");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 5L);
        assertThat(answer.body()).contains("Слишком много сразу", "Повторите через");
        String other = site.tokens().get(66);
        assertThat(site.post("/a/" + other + "/1", "").statusCode()).isNotEqualTo(429);
        assertThat(site.get("/a/" + token).statusCode()).as("reading goes on").isEqualTo(200);
        assertThat(site.get("/metrics").body()).contains("anketa_requests_refused_total{limit=\"link\"}");
    }

    @Test
    void noOtherSpellingOfALinkLeadsPastItsLimit() {
        String token = site.tokens().get(68);
        int status = 0;
        for (int i = 0; i < 2_000 && status != 429; i++) {
            String spelled = spelled(token, i);
            if (i < 12) {
                assertThat(site.get(spelled).statusCode()).as(spelled).isEqualTo(200);
            }
            status = site.post(spelled + "/1", "").statusCode();
        }
        assertThat(status).isEqualTo(429);
        assertThat(site.post("/a/" + token + "/1", "").statusCode()).isEqualTo(429);
    }

    /** Each time another address of the same link. */
    private static String spelled(String token, int time) {
        String written = time % 2 == 0 ? token : token.toUpperCase(Locale.ROOT);
        String encoded = time % 3 == 0 ? "%" + Integer.toHexString(written.charAt(0)) + written.substring(1) : written;
        return "/a/" + "-".repeat(time % 90) + encoded + ";y=" + time;
    }

    @Test
    @Timeout(60)
    void nobodyWaitsForABodyThatComesAByteAtATime() throws Exception {
        String answer = trickle("POST /a/" + site.tokens().get(67) + "/1 HTTP/1.1");
        assertThat(answer).startsWith("HTTP/1.1 408");
    }

    @Test
    @Timeout(60)
    void nobodyWaitsForTheRestOfABodyThatWasRefused() throws Exception {
        String answer = trickle("POST /sign-in HTTP/1.1", "Origin: https://evil.example");
        assertThat(answer).startsWith("HTTP/1.1 403");
    }

    /** Sends a byte of a long form every half second until the server ends the connection. */
    private static String trickle(String... head) throws Exception {
        try (Socket socket = new Socket(
                site.server().address().getHost(), site.server().address().getPort())) {
            OutputStream out = socket.getOutputStream();
            String lines = String.join("\r\n", head) + "\r\nHost: localhost\r\nContent-Length: 100000\r\n"
                    + "Content-Type: application/x-www-form-urlencoded\r\n\r\n";
            out.write(lines.getBytes(StandardCharsets.US_ASCII));
            Thread sending = new Thread(() -> sendSlowly(out));
            sending.start();
            byte[] answer = socket.getInputStream().readAllBytes();
            sending.join(Duration.ofSeconds(5).toMillis());
            return new String(answer, StandardCharsets.UTF_8);
        }
    }

    private static void sendSlowly(OutputStream out) {
        try {
            for (int i = 0; i < 100; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(500);
            }
        } catch (SocketException ended) {
            // That is what the server should do.
        } catch (IOException | InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
