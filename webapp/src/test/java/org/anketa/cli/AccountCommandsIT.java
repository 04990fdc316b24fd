package org.anketa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.anketa.running.BrowserSession;
import org.anketa.running.RunningServer;
import org.anketa.shared.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Users and tokens by commands: in a home that nobody serves, and through the server of one. */
class AccountCommandsIT {

    private static final String PASSWORD = "purple monsoon kettle";

    @TempDir
    private Path folder;

    private CommandRun run(String... arguments) {
        return new CommandRun.Runner(folder).reading(PASSWORD + "\n").run(arguments);
    }

    private CommandRun add(Path home, String name, String role) {
        return run("user", "add", name, "--role", role, "--password-stdin", "--home", home.toString());
    }

    private static int statusWith(RunningServer server, String token) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(server.address().resolve("/api/v1/plugins"))
                .header("Authorization", "Bearer " + token)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aHomeThatNobodyServesIsOpenedForTheCommand() throws Exception {
        Path home = folder.resolve("home");
        CommandRun first = add(home, "anna", "admin");
        assertThat(first.out().lines())
                .containsExactly(
                        "There were no data in the home \"" + home
                                + "\" yet. They have been made; a server must be started with the same home.",
                        "anna may sign in. Role: Administrator");
        assertThat(first.exit()).isZero();
        assertThat(add(home, "boris", "analyst"))
                .isEqualTo(new CommandRun(0, "boris may sign in. Role: Analyst" + System.lineSeparator(), ""));
        String token =
                run("token", "issue", "ANNA", "--home", home.toString()).out().strip();
        assertThat(token).matches("anketa_[A-Za-z0-9_-]{43}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("database"))))
                .isEqualTo("rwx------");

        try (RunningServer server = RunningServer.startOnly(home)) {
            assertThat(server.setUpLink()).isEmpty();
            assertThat(statusWith(server, token)).isEqualTo(200);
            BrowserSession.signIn(server, "anna", PASSWORD);
        }
    }

    @Test
    void aHomeThatIsServedIsChangedThroughItsServer() throws Exception {
        Path home = folder.resolve("home");
        try (RunningServer server = RunningServer.startOnly(home)) {
            assertThat(add(home, "Анна", "librarian").exit()).isZero();
            assertThat(add(home, "анна", "analyst"))
                    .isEqualTo(new CommandRun(
                            1, "", "There is already a user “анна”. Choose another name." + System.lineSeparator()));
            String token = run("token", "issue", "Анна", "--home", home.toString())
                    .out()
                    .strip();
            assertThat(statusWith(server, token)).isEqualTo(200);
            assertThat(new CommandRun.Runner(folder)
                            .in(Languages.RUSSIAN)
                            .run("token", "issue", "Борис", "--home", home.toString())
                            .err())
                    .startsWith("Пользователя «Борис» нет.");
            onlyWhoReadsTheSecretIsAnswered(home);
        }
        assertThat(home.resolve("control")).doesNotExist();
    }

    private static void onlyWhoReadsTheSecretIsAnswered(Path home) throws Exception {
        Path file = home.resolve("control");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        Properties control = new Properties();
        control.load(Files.newBufferedReader(file));
        assertThat(control.getProperty("secret")).hasSizeGreaterThan(40);
        URI task = URI.create("http://127.0.0.1:" + control.getProperty("port") + "/token-issue");
        String order = "{\"language\": \"en\", \"arguments\": {\"name\": \"Анна\"}}";
        String right = "Bearer " + control.getProperty("secret");
        assertThat(statusOf(HttpRequest.newBuilder(task).header("Authorization", "Bearer guess"), order))
                .isEqualTo(403);
        assertThat(statusOf(HttpRequest.newBuilder(task), order)).isEqualTo(403);
        assertThat(statusOf(
                        HttpRequest.newBuilder(task)
                                .header("Authorization", right)
                                .header("Origin", "http://localhost"),
                        order))
                .isEqualTo(403);
        assertThat(statusOf(HttpRequest.newBuilder(task).header("Authorization", right), order))
                .isEqualTo(200);
    }

    private static int statusOf(HttpRequest.Builder request, String body) throws Exception {
        return HttpClient.newHttpClient()
                .send(request.POST(BodyPublishers.ofString(body)).build(), BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void wordThatAKilledServerLeftIsPassedOver() throws IOException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("control"), "port=1\nsecret=old\n");
        assertThat(add(home, "anna", "admin").exit()).isZero();
    }

    @Test
    void aHomeWithoutDataHasNobodyToIssueATokenTo() {
        Path home = folder.resolve("hoem");
        CommandRun refused = run("token", "issue", "anna", "--home", home.toString());
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.err()).startsWith("There are no data in the home \"" + home + "\".");
        assertThat(home).doesNotExist();
    }

    @Test
    void whatCannotBeIsRefusedInOneLine() {
        Path home = folder.resolve("home");
        assertThat(new CommandRun.Runner(folder)
                        .reading("short\n")
                        .run("user", "add", "anna", "--role", "admin", "--password-stdin", "--home", home.toString())
                        .err())
                .startsWith("The password is too short.");
        assertThat(new CommandRun.Runner(folder)
                        .run("user", "add", "anna", "--role", "admin", "--password-stdin", "--home", home.toString())
                        .err())
                .startsWith("There is no password on standard input.");
        assertThat(add(home, "anna", "boss").exit()).isEqualTo(2);
        assertThat(add(home, "anna", "boss").err()).startsWith("There is no role \"boss\".");
        assertThat(run("user", "add", "anna", "--role", "admin").err()).contains("--password-stdin. Help");
        assertThat(run("user").exit()).isEqualTo(2);
        assertThat(run("token").err()).contains("a task for the token is missing");
        assertThat(run("token", "issue", "anna", "--database", "jdbc:mysql://x").exit())
                .isEqualTo(1);
    }
}
