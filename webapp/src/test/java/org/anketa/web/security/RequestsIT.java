package org.anketa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.anketa.running.RawRequest;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests are turned away before anybody looks at what they want, and what every answer says. */
class RequestsIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        server = RunningServer.start(home);
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(server.address().resolve(path));
    }

    private static String origin() {
        String address = server.address().toString();
        return address.substring(0, address.length() - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "[::1]"})
    void itsOwnNamesAreAnswered(String host) throws IOException {
        assertThat(RawRequest.send(server.address(), "GET /health HTTP/1.1", "Host: " + host))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.0.2.1"})
    void foreignNamesAreMisdirected(String host) throws IOException {
        assertThat(RawRequest.send(server.address(), "GET /health HTTP/1.1", "Host: " + host))
                .startsWith("HTTP/1.1 421");
        assertThat(RawRequest.send(
                        server.address(), "GET /health HTTP/1.1", "Host: localhost", "X-Forwarded-Host: " + host))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a/%zz", "/a/x%2fy", "/%00"})
    void anAddressThatCannotBeReadIsRefusedInTheProductsWords(String path) throws IOException {
        String page = RawRequest.send(
                server.address(), "GET " + path + " HTTP/1.1", "Host: localhost", "Accept-Language: ru");
        assertThat(page)
                .startsWith("HTTP/1.1 400")
                .contains(
                        "Не удалось понять запрос",
                        "<html lang=\"ru\">",
                        "Content-Security-Policy",
                        "/assets/anketa.css")
                .doesNotContain("Tomcat", "HTTP Status");
        String english = RawRequest.send(server.address(), "GET " + path + " HTTP/1.1", "Host: localhost");
        assertThat(english).contains("The request cannot be understood");
        String problem = RawRequest.send(server.address(), "GET /api/v1" + path + " HTTP/1.1", "Host: localhost");
        assertThat(problem)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: application/problem+json", "\"status\":400")
                .doesNotContain("<html");
    }

    @Test
    void whatIsTooLongIsRefusedInTheProductsWords() throws IOException {
        String length = "x".repeat(70_000);
        assertThat(RawRequest.send(server.address(), "GET /?a=" + length + " HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("Tomcat", "HTTP Status")
                .contains("<html lang=\"en\">");
        assertThat(RawRequest.send(server.address(), "GET / HTTP/1.1", "Host: localhost", "Cookie: a=" + length))
                .startsWith("HTTP/1.1 4")
                .doesNotContain("Tomcat", "HTTP Status")
                .contains("<html lang=\"en\">");
    }

    @Test
    void aRequestLineThatCannotBeReadIsRefusedInTheProductsWords() throws IOException {
        assertThat(RawRequest.send(server.address(), "GET /a|b HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 400")
                .contains("The request cannot be understood")
                .doesNotContain("Tomcat", "HTTP Status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html;q=x", ";;"})
    void aWishThatCannotBeReadIsRefusedInTheProductsWords(String accept) throws Exception {
        HttpResponse<String> page = send(to("/sign-in").header("Accept", accept).header("Accept-Language", "ru"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Заголовок «Accept» не удалось прочитать", "<html lang=\"ru\"");
        HttpResponse<String> problem = send(to("/api/v1/openapi.json").header("Accept", accept));
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.body()).startsWith("{").contains("\"status\":400", "Accept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/", "text/html; charset"})
    void contentOfAnUnreadableKindIsRefusedInTheProductsWords(String type) throws Exception {
        HttpRequest.Builder request = to("/sign-in")
                .header("Content-Type", type)
                .header("Accept-Language", "ru")
                .POST(BodyPublishers.ofString("name=anna"));
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("Данные такого вида здесь не принимаются");
        assertThat(send(to("/sign-in").header("Content-Type", type)).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 303",
        "Sec-Fetch-Site, none, 303",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, http://localhost, 403",
        "X-Nothing, nothing, 403"
    })
    void whatABrowsersSessionChangesComesFromOwnPages(String header, String value, int status) throws Exception {
        HttpRequest.Builder request = to("/preferences")
                .header("Cookie", server.administrator().cookieHeader())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(header, value)
                .POST(BodyPublishers.ofString("theme=dark"));
        assertThat(send(request).statusCode()).isEqualTo(status);
    }

    @Test
    void anOldBrowserSaysItsOriginOnly() throws Exception {
        HttpRequest.Builder request = to("/preferences")
                .header("Cookie", server.administrator().cookieHeader())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", origin())
                .POST(BodyPublishers.ofString("theme=dark"));
        assertThat(send(request).statusCode()).isEqualTo(303);
    }

    @Test
    void aProgramWithoutASessionNeedsNeither() throws Exception {
        HttpRequest.Builder request = to("/preferences")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("theme=dark&back=//evil.example/"));
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void pagesSayWhatABrowserMayDoWithThem() throws Exception {
        HttpResponse<String> page = server.administrator().get("/plugins");
        assertThat(page.headers().map())
                .containsKeys(
                        "content-security-policy",
                        "permissions-policy",
                        "x-content-type-options",
                        "referrer-policy",
                        "cross-origin-opener-policy")
                .doesNotContainKey("strict-transport-security");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains(
                        "default-src 'none'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "script-src 'self'",
                        "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().allValues("Cache-Control")).containsExactly("no-store");
        HttpResponse<String> open = send(to("/sign-in"));
        assertThat(open.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @Test
    void aTokenOpensTheInterfaceForProgramsAndNothingElse() throws Exception {
        String bearer = "Bearer " + server.administrator().issueToken();
        assertThat(send(to("/api/v1/analyses").header("Authorization", bearer)).statusCode())
                .isEqualTo(200);
        assertThat(send(to("/plugins").header("Authorization", bearer)).statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer anketa_wrong", "Bearer", "Basic YW5uYTpjb3JyZWN0IGhvcnNlIGJhdHRlcnk=", ""})
    void aWrongTokenIsNotHealedByACookie(String authorization) throws Exception {
        HttpRequest.Builder request = server.administrator()
                .request("/api/v1/analyses")
                .header("Authorization", authorization)
                .header("Accept-Language", "ru");
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("Сначала войдите");
    }

    @Test
    void aFormThatNoPageMakesIsRefusedBeforeItFillsTheMemory() throws Exception {
        HttpRequest.Builder request = to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Language", "en")
                .POST(BodyPublishers.ofString("name=" + "x".repeat(3 << 20)));
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("larger than 2 MB");
    }

    @Test
    void anUploadOfWhoeverMustSignInAgainIsReceivedBeforeItIsRefused() throws Exception {
        HttpRequest.Builder request = to("/files")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofByteArray(new byte[20 << 20]));
        HttpResponse<String> answer = send(request);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/sign-in?back=%2F&unsent");
    }

    @Test
    void nobodyFindsOutMoreByOptions() throws Exception {
        HttpResponse<String> answer = send(to("/users").method("OPTIONS", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("anna");
    }

    @Test
    void nobodyIsToldBackWhatWasSent() throws Exception {
        HttpResponse<String> answer = send(to("/sign-in").method("TRACE", BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
    }
}
