package org.anketa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.anketa.running.BrowserSession;
import org.anketa.running.PackagedCommand;
import org.anketa.running.RawRequest;
import org.anketa.running.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the server is reached: by other computers, behind a proxy, over HTTPS; and where it keeps its data. */
class ServeIT {

    private static final String PASSWORD = "keystore password";

    @TempDir
    private Path folder;

    private Path home() {
        return folder.resolve("home");
    }

    @Test
    void itSaysWhereItsDataAreAndHowItIsReached() throws IOException {
        try (RunningServer server = RunningServer.startOnly(home())) {
            assertThat(server.printed().get(0)).startsWith("Anketa is ready: http://localhost:");
            assertThat(server.printed())
                    .anySatisfy(line -> assertThat(line)
                            .isEqualTo("The data are in H2: "
                                    + home().resolve("database/anketa.mv.db").toAbsolutePath()))
                    .anySatisfy(line -> assertThat(line).startsWith("It listens on this computer only"));
        }
    }

    @Test
    void otherComputersReachItByNumbersAndByItsPublicName() throws IOException {
        try (RunningServer server =
                RunningServer.startOnly(home(), "--host", "0.0.0.0", "--public-url", "https://anketa.example.org/")) {
            assertThat(server.printed())
                    .anySatisfy(line -> assertThat(line).startsWith("People reach it at https://anketa.example.org/"));
            assertThat(server.setUpLink().orElseThrow().toString()).startsWith("https://anketa.example.org/set-up/");
            URI local = URI.create("http://127.0.0.1:" + server.address().getPort());
            for (String host : List.of("127.0.0.1", "192.0.2.7:8080", "[2001:db8::1]", "Anketa.example.org")) {
                assertThat(RawRequest.send(local, "GET /health HTTP/1.1", "Host: " + host))
                        .as(host)
                        .startsWith("HTTP/1.1 200");
            }
            assertThat(RawRequest.send(local, "GET /health HTTP/1.1", "Host: evil.example"))
                    .startsWith("HTTP/1.1 421");
        }
    }

    @Test
    void whatTravelsOpenlyIsWarnedAbout() throws IOException {
        try (RunningServer server = RunningServer.startOnly(home(), "--host", "0.0.0.0")) {
            assertThat(server.printed())
                    .anySatisfy(line -> assertThat(line).startsWith("Other computers reach it at http://"));
        }
    }

    @Test
    void aTrustedProxySaysHowTheRequestCame() throws IOException {
        String form = "name=anna&password=correct+horse+battery";
        String[] forwarded = {
            "POST /sign-in HTTP/1.1",
            "Host: localhost",
            "X-Forwarded-For: 203.0.113.5",
            "X-Forwarded-Proto: https",
            "X-Forwarded-Host: anketa.example.org",
            "Origin: https://anketa.example.org",
            "Content-Type: application/x-www-form-urlencoded",
            "Content-Length: " + form.length(),
            "Connection: close\r\n\r\n" + form
        };
        RunningServer.start(home()).close();
        try (RunningServer server = RunningServer.startOnly(
                home(), "--trusted-proxy", "127.0.0.1,0:0:0:0:0:0:0:1", "--public-url", "https://anketa.example.org")) {
            assertThat(RawRequest.send(server.address(), forwarded))
                    .startsWith("HTTP/1.1 303")
                    .contains("__Host-anketa-session=", "Secure", "Strict-Transport-Security: max-age=31536000");
            assertThat(RawRequest.send(
                            server.address(),
                            "POST /preferences HTTP/1.1",
                            "Host: localhost",
                            "X-Forwarded-Proto: https",
                            "Content-Type: application/x-www-form-urlencoded",
                            "Content-Length: 10",
                            "Connection: close\r\n\r\ntheme=dark"))
                    .contains("__Host-theme=dark", "Secure");
            assertThat(BrowserSession.signIn(server, "anna", BrowserSession.PASSWORD)
                            .get("/audit")
                            .body())
                    .contains("203.0.113.5");
        }
        try (RunningServer server = RunningServer.startOnly(home(), "--public-url", "https://anketa.example.org")) {
            assertThat(RawRequest.send(server.address(), forwarded))
                    .startsWith("HTTP/1.1 303")
                    .doesNotContain("__Host-", "Secure;", "Strict-Transport-Security");
            assertThat(BrowserSession.signIn(server, "anna", BrowserSession.PASSWORD)
                            .get("/audit?offset=0")
                            .body())
                    .containsOnlyOnce("203.0.113.5");
        }
    }

    @Test
    void itServesHttpsWithAKeystore() throws Exception {
        Path keystore = keystore();
        Path password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        try (RunningServer server = RunningServer.startOnly(
                home(), "--keystore", keystore.toString(), "--keystore-password-file", password.toString())) {
            HttpResponse<String> page = trusting(keystore)
                    .send(
                            HttpRequest.newBuilder(server.address().resolve("/sign-in"))
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(server.address().getScheme()).isEqualTo("https");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        }
    }

    private Path keystore() throws Exception {
        Path file = folder.resolve("server.p12");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "anketa",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        PASSWORD,
                        "-keystore",
                        file.toString())
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return file;
    }

    private static HttpClient trusting(Path keystore) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    @Test
    void itKeepsItsDataInPostgresqlWithoutSayingThePassword() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres") + "&password=secret-word";
            try (RunningServer server = RunningServer.startOnly(home(), "--database", url)) {
                assertThat(server.printed())
                        .anySatisfy(line -> assertThat(line).startsWith("The data are in PostgreSQL: postgresql://"))
                        .noneSatisfy(line -> assertThat(line).contains("secret-word"));
                assertThat(home().resolve("database")).doesNotExist();
            }
        }
    }

    @Test
    void whatCannotBeServedIsRefusedAndLeavesNoHome() throws Exception {
        Path keystore = keystore();
        Path wrong = Files.writeString(folder.resolve("wrong"), "another password\n");
        refused("Anketa", 1, "is no address for --public-url", "--public-url", "ftp://anketa.example.org");
        refused("public", 1, "is no address for --public-url", "--public-url", "https://a.example/?x=1");
        refused("proxy", 1, "is no address for --trusted-proxy", "--trusted-proxy", "proxy.example.org");
        refused("half", 1, "both are needed", "--keystore", keystore.toString());
        refused("none", 1, "There is no file", "--keystore", "none.p12", "--keystore-password-file", wrong.toString());
        refused("database", 1, "takes an address of PostgreSQL", "--database", "jdbc:mysql://host/db");
        PackagedCommand password = PackagedCommand.run(
                folder.resolve("password-run"),
                "en_US",
                "--port",
                "0",
                "--keystore",
                keystore.toString(),
                "--keystore-password-file",
                wrong.toString());
        assertThat(password.err()).startsWith("The password of the keystore").hasLineCount(1);
    }

    private void refused(String name, int exit, String line, String... options) throws IOException {
        PackagedCommand run = PackagedCommand.run(folder.resolve(name), "en_US", options);
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(run.err()).contains(line).hasLineCount(1);
        assertThat(folder.resolve(name).resolve("work")).isEmptyDirectory();
    }
}
