package org.anketa.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo as somebody who tries the product starts it. */
class DemoIT {

    private static final String WELCOME = "Open this link to be signed in as administrator: ";
    private static final String TOKEN = "token: ";
    private static final String OPEN_LINK = "open link: ";
    private static final Pattern STUDY = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    @TempDir
    private Path folder;

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private HttpResponse<String> get(String address, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).header("Accept-Language", "en");
        return browser.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    @Test
    void whatItPrintsOpensEverythingAndEveryPageSaysThatTheDataAreMadeUp() throws Exception {
        try (RunningDemo demo = RunningDemo.start(folder)) {
            String root = demo.told("Anketa is ready: ");
            HttpResponse<String> start = get(demo.told(WELCOME));
            assertThat(start.statusCode()).isEqualTo(200);
            assertThat(start.body()).contains("Information needs of municipal employees", "143");

            String list = get(root + "api/v1/studies", "Authorization", "Bearer " + demo.told(TOKEN))
                    .body();
            List<String> studies =
                    STUDY.matcher(list).results().map(found -> found.group(1)).toList();
            assertThat(studies).hasSize(2);
            for (String study : studies) {
                for (String page : List.of("", "/fieldwork", "/responses", "/needs", "/analyses", "/invitations")) {
                    HttpResponse<String> shown = get(root + "studies/" + study + page);
                    assertThat(shown.statusCode()).as(page).isEqualTo(200);
                    assertThat(shown.body()).as(page).contains("Simulated data");
                }
            }

            for (String page :
                    List.of("", "studies", "studies/new", "staff", "lists", "files", "users", "account", "no")) {
                assertThat(get(root + page).body()).as(page).contains("Simulated data");
            }

            HttpResponse<String> opening = get(demo.told(OPEN_LINK));
            assertThat(opening.statusCode()).isEqualTo(200);
            assertThat(opening.body()).contains("Simulated data", "What residents know about local self-government");
        }
    }

    @Test
    void itsHomeIsGoneWhenItEnds() throws IOException {
        try (RunningDemo demo = RunningDemo.start(folder)) {
            demo.told(OPEN_LINK);
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).noneMatch(path -> path.getFileName().toString().startsWith("anketa-demo"));
        }
        assertThat(folder.resolve("library")).doesNotExist();
    }

    @Test
    void aHomeThatWasNamedIsKeptAndServedAgainWithOtherPeopleForAnotherSeed() throws Exception {
        String home = folder.resolve("home").toString();
        String first;
        try (RunningDemo demo = RunningDemo.start(folder.resolve("tmp"), "--home", home, "--seed", "7")) {
            first = staff(demo);
        }
        try (RunningDemo again = RunningDemo.start(folder.resolve("tmp"), "--home", home)) {
            assertThat(staff(again)).isEqualTo(first);
            assertThat(get(again.told(OPEN_LINK)).statusCode()).isEqualTo(200);
        }
        try (RunningDemo usual = RunningDemo.start(folder.resolve("tmp"))) {
            assertThat(staff(usual)).isNotEqualTo(first);
        }
    }

    @Test
    void aStudyThatSomebodyMakesInItIsSimulatedToo() throws Exception {
        try (RunningDemo demo = RunningDemo.start(folder)) {
            String body = "{\"title\": \"By hand\", \"form\": \"resident\", \"regime\": \"anonymous\"}";
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            URI.create(demo.told("Anketa is ready: ") + "api/v1/studies"))
                    .header("Authorization", "Bearer " + demo.told(TOKEN))
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(body));
            HttpResponse<String> made = browser.send(request.build(), BodyHandlers.ofString());

            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            assertThat(made.body()).contains("\"simulated\":true");
        }
    }

    private String staff(RunningDemo demo) throws IOException, InterruptedException {
        String persons = get(
                        demo.told("Anketa is ready: ") + "api/v1/persons?limit=1000",
                        "Authorization",
                        "Bearer " + demo.told(TOKEN))
                .body();
        Matcher names = Pattern.compile("\"name\":\"([^\"]+)\"").matcher(persons);
        String all = String.join(
                "\n", names.results().map(found -> found.group(1)).sorted().toList());
        assertThat(all.lines()).hasSizeGreaterThan(100);
        return all;
    }
}
