package org.anketa.web.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anketa.running.BrowserSession;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Setting up, signing in and out, over HTTP. */
class SignInIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PASSWORD = "purple monsoon kettle";

    private static RunningServer server;
    private static URI link;

    /** The link is used here once, so that the tests may come in any order. */
    @BeforeAll
    static void setUp(@TempDir Path home) throws Exception {
        server = RunningServer.startOnly(home);
        link = server.setUpLink().orElseThrow();
        URI wrong = link.resolve("/set-up/" + "x".repeat(32));
        assertThat(send(HttpRequest.newBuilder(wrong)).statusCode()).isEqualTo(404);
        assertThat(submit(wrong, form("anna", BrowserSession.PASSWORD)).statusCode())
                .isEqualTo(404);

        HttpResponse<String> page = send(HttpRequest.newBuilder(link).header("Accept-Language", "ru"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Настройка «Анкеты»", "autocomplete=\"new-password\"");

        HttpResponse<String> weak = submit(link, form("anna", "password1234"));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body())
                .contains("id=\"password-problem\"", "value=\"anna\"")
                .doesNotContain("password1234");

        HttpResponse<String> created = submit(link, form("anna", BrowserSession.PASSWORD));
        assertThat(created.statusCode()).isEqualTo(303);
        assertThat(created.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("anketa-session="));
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    private static Map<String, String> form(String name, String password) {
        return Map.of("name", name, "password", password, "repeated", password);
    }

    private static HttpResponse<String> submit(URI address, Map<String, String> fields, String... headers)
            throws Exception {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> signIn(String name, String password, String back) throws Exception {
        return submit(page("/sign-in"), Map.of("name", name, "password", password, "back", back));
    }

    private static URI page(String path) {
        return server.address().resolve(path);
    }

    private static BrowserSession administrator() throws IOException {
        return BrowserSession.signIn(server, "anna", BrowserSession.PASSWORD);
    }

    @Test
    void theSetUpLinkIsOverOnceItHasDoneItsWork() throws Exception {
        HttpResponse<String> again = send(HttpRequest.newBuilder(link));
        assertThat(again.statusCode()).isEqualTo(410);
        assertThat(again.body()).contains("Anketa is set up already");
        assertThat(submit(link, form("mallory", PASSWORD)).statusCode()).isEqualTo(410);
        assertThat(administrator().get("/users").body()).doesNotContain("mallory");
    }

    @Test
    void signingInLeadsToWhereOneWantedToGoAndNowhereElse() throws Exception {
        assertThat(location(signIn("ANNA", BrowserSession.PASSWORD, "/plugins?x=1")))
                .isEqualTo("/plugins?x=1");
        for (String elsewhere : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "/\tevil", "")) {
            assertThat(location(signIn("anna", BrowserSession.PASSWORD, elsewhere)))
                    .as(elsewhere)
                    .isEqualTo("/");
        }
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void theSessionsCookieIsOutOfReachForScriptsAndOtherSites() throws Exception {
        List<String> cookies =
                signIn("anna", BrowserSession.PASSWORD, "/").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .hasSize(2)
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/"));
        assertThat(cookies.get(0)).startsWith("anketa-session=").doesNotContain("Max-Age");
    }

    @Test
    void aSessionThatWasForcedOnABrowserIsNeverTheOneThatIsUsed() throws Exception {
        String forced = "a".repeat(43);
        HttpResponse<String> answer = submit(
                page("/sign-in"),
                Map.of("name", "anna", "password", BrowserSession.PASSWORD),
                "Cookie",
                "anketa-session=" + forced,
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains(forced));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(page("/users")).header("Cookie", "anketa-session=" + forced);
        assertThat(send(request).statusCode()).isEqualTo(303);

        BrowserSession before = administrator();
        submit(
                page("/sign-in"),
                Map.of("name", "anna", "password", BrowserSession.PASSWORD),
                "Cookie",
                before.cookieHeader(),
                "Sec-Fetch-Site",
                "same-origin");
        assertThat(before.get("/users").statusCode()).isEqualTo(303);
    }

    @Test
    void signingOutEndsTheSessionOnTheServer() throws Exception {
        BrowserSession session = administrator();
        HttpResponse<String> out = session.submit("/sign-out", Map.of());
        assertThat(location(out)).isEqualTo("/sign-in?out");
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow()).contains("anketa-session=;", "Max-Age=0");
        assertThat(out.headers().firstValue("Clear-Site-Data")).hasValue("\"cache\"");
        assertThat(session.get("/users").statusCode()).isEqualTo(303);
        assertThat(session.request("/sign-out").build().method()).isEqualTo("GET");
        assertThat(session.get("/sign-out").statusCode()).isEqualTo(405);
    }

    @Test
    void aFormThatComesTooLateIsToldSo() throws Exception {
        HttpResponse<String> late = submit(
                page("/users"),
                form("boris", PASSWORD),
                "Referer",
                page("/users").toString());
        assertThat(location(late)).isEqualTo("/sign-in?back=%2Fusers&unsent");
        assertThat(send(HttpRequest.newBuilder(page("/sign-in?back=%2Fusers&unsent")))
                        .body())
                .contains("Your session has ended");
    }

    @Test
    void whoeverGuessesMustWaitAndKeepsNobodyOut() throws Exception {
        administrator().submit("/users", Map.of("name", "boris", "role", "analyst", "password", PASSWORD));
        BrowserSession boris = BrowserSession.signIn(server, "boris", PASSWORD);
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> wrong = signIn("boris", "guess" + i, "/");
            assertThat(wrong.statusCode()).isEqualTo(422);
            assertThat(wrong.body())
                    .contains("The name or the password is wrong.")
                    .doesNotContain("guess" + i);
        }
        HttpResponse<String> early = signIn("boris", PASSWORD, "/");
        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(early.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 30);
        assertThat(early.body()).contains("Too many attempts");

        HttpResponse<String> known = submit(
                page("/sign-in"),
                Map.of("name", "boris", "password", PASSWORD),
                "Cookie",
                "anketa-browser=" + boris.cookies().get("anketa-browser"));
        assertThat(known.statusCode()).isEqualTo(303);
        assertThat(signIn("anna", BrowserSession.PASSWORD, "/").statusCode()).isEqualTo(303);
        assertThat(administrator().get("/audit").body()).contains("Failed to sign in");
    }

    @Test
    void aUserKeepsTheOwnAccountAndAnAdministratorEveryones() throws Exception {
        BrowserSession anna = administrator();
        HttpResponse<String> added =
                anna.submit("/users", Map.of("name", "Клара <b>", "role", "librarian", "password", PASSWORD));
        String address = location(added).replaceFirst("\\?.*", "");
        assertThat(anna.get(address).body()).contains("Клара &lt;b&gt;");
        BrowserSession clara = BrowserSession.signIn(server, "клара <b>", PASSWORD);
        assertThat(clara.get("/account").body()).contains("Librarian");
        assertThat(clara.get("/users").statusCode()).isEqualTo(403);

        HttpResponse<String> wrong = clara.submit(
                "/account/password",
                Map.of("current", "guess", "password", "a new one here", "repeated", "a new one here"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"current-problem\"");
        HttpResponse<String> changed = clara.submit(
                "/account/password",
                Map.of("current", PASSWORD, "password", "a new one here", "repeated", "a new one here"));
        assertThat(location(changed)).isEqualTo("/account?password");
        assertThat(signIn("Клара <b>", PASSWORD, "/").statusCode()).isEqualTo(422);

        anna.submit(address, Map.of("role", "analyst"));
        assertThat(clara.get("/account").statusCode()).isEqualTo(303);
        assertThat(anna.get(address).body()).contains("deactivated");
        assertThat(anna.get("/audit").body()).contains("Клара &lt;b&gt; (analyst, deactivated)");
    }

    @Test
    void sessionsElsewhereAreSeenAndEnded() throws Exception {
        BrowserSession anna = administrator();
        String address = location(
                        anna.submit("/users", Map.of("name", "dora", "role", "librarian", "password", PASSWORD)))
                .replaceFirst("\\?.*", "");
        BrowserSession here = BrowserSession.signIn(server, "dora", PASSWORD);
        BrowserSession there = BrowserSession.signIn(server, "dora", PASSWORD);
        assertThat(here.get("/account").body()).contains("This one", "Last request", "id=\"end-sessions\"");

        HttpResponse<String> wrong = here.submit("/account/sessions/end", Map.of("confirmation", "guess"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"confirmation-problem\"");
        assertThat(there.get("/account").statusCode()).isEqualTo(200);
        assertThat(location(here.submit("/account/sessions/end", Map.of("confirmation", PASSWORD))))
                .isEqualTo("/account?ended");
        assertThat(there.get("/account").statusCode()).isEqualTo(303);
        assertThat(here.get("/account").body()).doesNotContain("id=\"end-sessions\"");

        assertThat(location(anna.submit(address + "/sessions/end", Map.of()))).isEqualTo(address + "?ended");
        assertThat(here.get("/account").statusCode()).isEqualTo(303);
        assertThat(anna.get("/audit").body()).contains("Ended sessions");
    }

    @Test
    void whoeverAsksForWhatTheRoleDoesNotAllowIsInTheLog() throws Exception {
        BrowserSession anna = administrator();
        anna.submit("/users", Map.of("name", "ewa", "role", "analyst", "password", PASSWORD));
        BrowserSession ewa = BrowserSession.signIn(server, "ewa", PASSWORD);
        assertThat(ewa.get("/users?x=secret").statusCode()).isEqualTo(403);
        assertThat(anna.get("/audit").body())
                .contains("Asked for what the role does not allow", "GET /users")
                .doesNotContain("x=secret");
    }

    @Test
    void aTokenIsShownOnceAndRevoked() throws Exception {
        BrowserSession anna = administrator();
        String token = anna.issueToken();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(page("/api/v1/plugins")).header("Authorization", "Bearer " + token);
        assertThat(send(request).statusCode()).isEqualTo(200);
        String account = anna.get("/account").body();
        assertThat(account).doesNotContain(token);
        String revoke = account.replaceAll("(?s).*action=\"(/account/tokens/[^\"]+/revoke)\".*", "$1");
        assertThat(location(anna.submit(revoke, Map.of()))).isEqualTo("/account?revoked");
        assertThat(send(request).statusCode()).isEqualTo(401);
        assertThat(anna.submit(revoke, Map.of()).statusCode()).isEqualTo(404);
    }

    @Test
    void theOnlyAdministratorStaysOne() throws Exception {
        BrowserSession anna = administrator();
        String own = anna.get("/users").body().replaceAll("(?s).*href=\"(/users/[^\"]+)\">anna<.*", "$1");
        HttpResponse<String> refused = anna.submit(own, Map.of("role", "analyst", "active", "true"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("id=\"role-problem\"", "the only administrator");
    }
}
