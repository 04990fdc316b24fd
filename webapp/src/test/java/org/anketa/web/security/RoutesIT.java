package org.anketa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anketa.account.Role;
import org.anketa.running.BrowserSession;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method of every resource, asked by nobody and by a user of each role. */
class RoutesIT {

    private static final String PASSWORD = "purple monsoon kettle";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Map<Role, BrowserSession> USERS = new EnumMap<>(Role.class);

    private static RunningServer server;

    @BeforeAll
    static void start(@TempDir Path home) throws IOException {
        server = RunningServer.start(home);
        for (Role role : Role.values()) {
            server.administrator().submit("/users", Map.of("name", role.id(), "role", role.id(), "password", PASSWORD));
            USERS.put(role, BrowserSession.signIn(server, role.id(), PASSWORD));
        }
    }

    @AfterAll
    static void stop() throws IOException {
        USERS.clear();
        server.close();
    }

    static List<Route> guarded() {
        return Route.listAll().stream()
                .filter(route ->
                        !AccessRule.of(route.resource(), route.method()).everybody())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void nobodyGetsInWithoutSigningIn(Route route) throws Exception {
        HttpResponse<String> answer =
                ask(route, HttpRequest.newBuilder(server.address().resolve(route.path())));
        if (route.path().startsWith("/api/")) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"Anketa\"");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        } else {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/sign-in?back=");
        }
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void onlyTheRolesThatItNamesAndAdministratorsGetIn(Route route) throws Exception {
        AccessRule rule = AccessRule.of(route.resource(), route.method());
        for (Role role : Role.values()) {
            boolean allowed = role == Role.ADMINISTRATOR || rule.roles().contains(role);
            if (!allowed) {
                HttpResponse<String> answer = ask(route, user(role).request(route.path()));
                assertThat(answer.statusCode()).as(role.id()).isEqualTo(403);
                assertThat(answer.body()).as(role.id()).contains(BrowserSession.ADMINISTRATOR);
            } else if (route.verb().equals("GET")) {
                HttpResponse<String> answer = ask(route, user(role).request(route.path()));
                assertThat(answer.statusCode()).as(role.id()).isIn(200, 404, 422);
            }
        }
    }

    private static BrowserSession user(Role role) {
        return Objects.requireNonNull(USERS.get(role));
    }

    private static HttpResponse<String> ask(Route route, HttpRequest.Builder request) throws Exception {
        if (!route.content().isEmpty()) {
            request.header(
                    "Content-Type", route.content() + (route.content().contains("multipart") ? "; boundary=x" : ""));
        }
        request.method(route.verb(), BodyPublishers.noBody()).header("Accept-Language", "en");
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
