package org.anketa.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.anketa.demo.Demo;
import org.anketa.demo.DemoUser;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.web.boot.Services;

/** The running WAR over the simulated municipality, with a browser that has signed in as the administrator. */
public final class StudySite implements AutoCloseable {

    private final RunningServer server;
    private final UUID employees;
    private final UUID residents;
    private final HttpClient client = HttpClient.newHttpClient();
    private String session = "";

    private StudySite(RunningServer server, UUID employees, UUID residents) {
        this.server = server;
        this.employees = employees;
        this.residents = residents;
    }

    public static StudySite start(Path home) throws IOException {
        UUID employees;
        UUID residents;
        try (Services services = Services.open(DatabaseAddress.embedded(home), Clock.systemUTC())) {
            Demo.prepare(services, Demo.USUAL_SEED);
            employees = study(services, Regime.NAMED);
            residents = study(services, Regime.ANONYMOUS);
        }
        StudySite site = new StudySite(RunningServer.start(home), employees, residents);
        site.signIn();
        return site;
    }

    private static UUID study(Services services, Regime regime) {
        return services.studies().listStudies().stream()
                .filter(study -> study.regime() == regime)
                .map(Study::id)
                .findFirst()
                .orElseThrow();
    }

    private void signIn() {
        String form = "name=" + DemoUser.ADMINISTRATOR.userName() + "&password=" + DemoUser.PASSWORD;
        HttpRequest.Builder request = HttpRequest.newBuilder(address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(form));
        HttpResponse<String> answer = send(request);
        session = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("anketa-session="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Not signed in: " + answer.statusCode()));
    }

    /** Another browser, in which one of the demo's users has signed in. */
    public BrowserSession signIn(DemoUser user) throws IOException {
        return BrowserSession.signIn(server, user.userName(), DemoUser.PASSWORD);
    }

    /** The named study of the employees. */
    public UUID employees() {
        return employees;
    }

    /** The anonymous study of the residents. */
    public UUID residents() {
        return residents;
    }

    /** The value of the cookie by which the administrator is known. */
    public String session() {
        return session.substring(session.indexOf('=') + 1);
    }

    public URI address(String path) {
        return server.address().resolve(path);
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        request.headers(headers.length > 0 ? headers : new String[] {"Accept-Language", "en"});
        return send(request.header("Cookie", session));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
