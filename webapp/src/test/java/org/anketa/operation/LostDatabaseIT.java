package org.anketa.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.anketa.answering.FieldworkHome;
import org.anketa.running.DurablePostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Under test: the running WAR while its PostgreSQL is killed and started again. */
@Timeout(180)
class LostDatabaseIT {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(8);
    private static final String SIGN_IN =
            "name=" + FieldworkHome.INTERVIEWER + "&password=" + FieldworkHome.PASSWORD.replace(' ', '+');

    @Test
    void everybodyIsToldSoSoonAndEverythingWorksAgainByItself(@TempDir Path home) throws Exception {
        try (DurablePostgres postgres = DurablePostgres.in(home);
                WatchedSite site = WatchedSite.on(postgres.url(), home.resolve("home"))) {
            String session = session(site.post("/sign-in", SIGN_IN));
            String token = site.tokens().get(0);
            String page = site.post("/a/" + token, "")
                    .headers()
                    .firstValue("Location")
                    .orElseThrow();
            postgres.kill();
            isToldSo(() -> site.get("/interviews", "Cookie", session, "Accept-Language", "ru"));
            isToldSo(() -> site.post("/sign-in", SIGN_IN));
            staysWithWhatWasTyped(site, page);
            isAProblem(site);
            isWatched(site);
            assertThat(linesAboutIt(site)).hasSize(1);
            postgres.restart();
            worksAgain(site, session, page);
            assertThat(linesAboutIt(site)).hasSize(2).last().asString().contains("answers again");
            assertThat(site.server().printed()).noneMatch(line -> line.contains("\tat ") || line.contains("SEVERE"));
        }
    }

    private static String session(HttpResponse<String> signedIn) {
        return signedIn.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("anketa-session="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> isToldSo(Supplier<HttpResponse<String>> asked) {
        long begun = System.nanoTime();
        HttpResponse<String> answer = asked.get();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(A_FEW_SECONDS);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(answer.body())
                .containsAnyOf("The database does not answer", "База данных не отвечает")
                .doesNotContain("org.", "Exception");
        return answer;
    }

    private static void staysWithWhatWasTyped(WatchedSite site, String page) {
        isToldSo(() -> site.get(page));
        HttpResponse<String> answer =
                isToldSo(() -> site.post(page, "q1=%D0%BE%D1%82%D0%B2%D0%B5%D1%82+%22one%22&action=next"));
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("Send again", "action=\"" + page + "\"")
                .contains("name=\"q1\" value=\"ответ &#34;one&#34;\"")
                .contains("name=\"action\" value=\"next\"");
        HttpResponse<String> withSecret = isToldSo(() -> site.post("/sign-in", SIGN_IN));
        assertThat(withSecret.body()).doesNotContain("Send again", FieldworkHome.PASSWORD);
    }

    private static void isAProblem(WatchedSite site) throws IOException {
        HttpResponse<String> answer = isToldSo(() -> send(site, UUID.randomUUID()));
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(new ObjectMapper().readTree(answer.body()).path("status").asInt())
                .isEqualTo(503);
    }

    private static HttpResponse<String> send(WatchedSite site, UUID response) {
        return site.put(
                "/api/v1/links/" + site.open() + "/responses/" + response, "{\"language\":\"en\",\"answers\":{}}");
    }

    private static void isWatched(WatchedSite site) {
        assertThat(site.get("/health").statusCode()).isEqualTo(503);
        assertThat(site.get("/health").body()).contains("\"database\":\"down\"", "\"disk\":\"up\"");
        assertThat(site.get("/health/live").statusCode()).isEqualTo(200);
        HttpResponse<String> metrics = site.get("/metrics");
        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body()).contains("anketa_database_up 0");
    }

    private static List<String> linesAboutIt(WatchedSite site) {
        return site.server().printed().stream()
                .filter(line -> line.contains("database") && !line.contains("PostgreSQL"))
                .toList();
    }

    private static void worksAgain(WatchedSite site, String session, String page) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (site.get("/health").statusCode() != 200 && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(site.get("/health").statusCode()).isEqualTo(200);
        assertThat(site.get("/interviews", "Cookie", session).statusCode()).isEqualTo(200);
        assertThat(site.post("/sign-in", SIGN_IN).statusCode()).isEqualTo(303);
        assertThat(site.get(page).statusCode()).isEqualTo(200);
        assertThat(send(site, UUID.randomUUID()).statusCode()).isLessThan(300);
        assertThat(site.get("/metrics").body()).contains("anketa_database_up 1");
    }
}
