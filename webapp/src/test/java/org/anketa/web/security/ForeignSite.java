package org.anketa.web.security;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.anketa.account.Role;
import org.anketa.answering.Respondent;
import org.anketa.fieldwork.IssuedLink;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.Study;
import org.anketa.form.Form;
import org.anketa.form.FormJson;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.people.PersonDetails;
import org.anketa.running.BrowserSession;
import org.anketa.running.RunningServer;
import org.anketa.shared.LocalizedText;
import org.anketa.web.boot.BackupSettings;
import org.anketa.web.boot.Services;

/** The running WAR with one object of every kind that an address can name, and a user of each role to whom none belongs. */
final class ForeignSite implements AutoCloseable {

    /** What only those may read to whom it belongs. */
    static final List<String> SECRETS =
            List.of("Zinaida", "a confession", "half a thought", "Hush-hush", "hushed plan");

    private static final String PASSWORD = "purple monsoon kettle";
    private static final String OWNER = "vera";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Form FORM = FormJson.read("""
            {"id": "two", "version": "1", "title": {"en": "Hush-hush"}, "languages": ["en"], "default_language": "en",
             "items": [{"type": "text", "name": "what", "label": "What?"}]}
            """.getBytes(StandardCharsets.UTF_8));

    private final RunningServer server;
    private final Map<String, String> objects;
    private final BrowserSession owner;
    private final Map<Role, BrowserSession> others = new EnumMap<>(Role.class);

    private ForeignSite(RunningServer server, Map<String, String> objects) throws IOException {
        this.server = server;
        this.objects = objects;
        this.owner = BrowserSession.signIn(server, OWNER, PASSWORD);
        for (Role role : Role.values()) {
            others.put(role, BrowserSession.signIn(server, role.id(), PASSWORD));
        }
    }

    static ForeignSite start(Path home) throws IOException, InterruptedException {
        Map<String, String> objects = new HashMap<>();
        try (Services services =
                Services.open(DatabaseAddress.embedded(home), Clock.systemUTC(), BackupSettings.usual(home))) {
            fill(services, objects);
        }
        ForeignSite site = new ForeignSite(RunningServer.startOnly(home), objects);
        site.begin();
        return site;
    }

    private static void fill(Services services, Map<String, String> objects) {
        for (Role role : Role.values()) {
            services.accounts().addUser(role.id(), role, PASSWORD);
        }
        UUID owner =
                services.accounts().addUser(OWNER, Role.LIBRARIAN, PASSWORD).id();
        UUID colleague = services.accounts()
                .addUser("colleague", Role.LIBRARIAN, PASSWORD)
                .id();
        services.accounts().issueToken(owner);
        services.accounts().issueToken(colleague);
        UUID unit = services.people().addUnit(LocalizedText.of("Finance"), null).id();
        UUID person = person(services, unit, "Zinaida");
        objects.putAll(Map.of(
                "user", owner.toString(),
                "bearer", token(services, owner),
                "colleague's bearer", token(services, colleague),
                "unit", unit.toString(),
                "person", person.toString(),
                "act",
                        services.erasures()
                                .erase(person(services, unit, "Nobody"), OWNER)
                                .id()
                                .toString(),
                "backup",
                        String.valueOf(
                                Path.of(services.backups().make().place()).getFileName())));
        study(services, Regime.NAMED, person, "", objects);
        study(services, Regime.ANONYMOUS, person(services, unit, "Boris"), "other ", objects);
    }

    private static UUID person(Services services, UUID unit, String name) {
        return services.people()
                .addPerson(new PersonDetails(unit, name, "", null, "", "", "en"))
                .id();
    }

    private static String token(Services services, UUID user) {
        return services.accounts().listTokens(user).get(0).id().toString();
    }

    private static void study(
            Services services, Regime regime, UUID person, String whose, Map<String, String> objects) {
        NewStudy planned = new NewStudy(FORM.title(), FORM, regime, Study.USUAL_CELL, null, null, false);
        Study study = services.studies()
                .open(services.studies().create(planned, OWNER).id());
        UUID wave = services.studies().listWaves(study.id()).get(0).id();
        IssuedLink link = services.links().invite(wave, List.of(person)).get(0);
        IssuedLink open = services.links().issueOpenLink(wave);
        UUID response = UUID.randomUUID();
        services.answering()
                .store(
                        open.token(),
                        response,
                        Locale.ENGLISH,
                        JsonNodeFactory.instance.objectNode().put("what", "a confession"));
        objects.put(whose + "study", study.id().toString());
        objects.put(whose + "wave", wave.toString());
        objects.put(whose + "invitation", link.invitation().id().toString());
        objects.put(whose + "open invitation", open.invitation().id().toString());
        objects.put(whose + "link", link.token());
        objects.put(whose + "link hash", sha256(link.token()));
        objects.put(whose + "response", response.toString());
    }

    /** As the store keeps a token. */
    private static String sha256(String token) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the owner and a respondent have begun, and what lies where it was begun. */
    private void begin() throws IOException, InterruptedException {
        String study = "/studies/" + object("study");
        Respondent respondent = new Respondent(server.address(), "en");
        String link = "/a/" + object("link");
        respondent.post(link, List.of());
        respondent.answer(link + "/what", "later", Map.of("q:what", "half a thought"));
        owner.submit(study + "/preview", Map.of());
        Map<String, String> page = new HashMap<>();
        Respondent.fields(owner.get(preview()).body(), "later", Map.of("q:what", "half a thought"))
                .forEach(field -> page.put(field.getKey(), field.getValue()));
        owner.submit(preview(), page);
        objects.put("file", last(owner.submit("/sample", Map.of())));
        objects.put("handout", last(owner.submit(study + "/invitations/open-link", Map.of())));
        objects.put(
                "list of staff",
                last(owner.upload("/staff/import", Map.of(), "staff.csv", "Unit;Name\nFinance;Zinaida")));
        String plan = location(owner.upload("/studies/new", Map.of("source", "resident"), "", ""));
        objects.put("plan", plan.replaceAll("/studies/new/|/rules", ""));
        owner.submit(plan, Map.of("title-en", "hushed plan", "regime", "named", "cell", "5"));
    }

    private static String last(HttpResponse<String> answer) {
        return location(answer).replaceFirst("[?#].*", "").replaceFirst(".*/", "");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(answer.statusCode() + " " + answer.body()));
    }

    /** What stands in an address for the object of that name. */
    String object(String name) {
        return Objects.requireNonNull(objects.get(name), name);
    }

    /** The page of a preview on which the owner has typed something. */
    String preview() {
        return "/studies/" + object("study") + "/preview/what";
    }

    /** The browser of the librarian to whom all belongs that can belong to a user. */
    BrowserSession owner() {
        return owner;
    }

    /** The browser of somebody who has that role and began nothing. */
    BrowserSession other(Role role) {
        return Objects.requireNonNull(others.get(role));
    }

    /** Asks for a route at an address; an empty {@code by} is somebody who has not signed in. */
    HttpResponse<String> ask(Route route, String address, String sent, Optional<BrowserSession> by)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = by.map(session -> session.request(address))
                .orElseGet(() -> HttpRequest.newBuilder(URI.create(server.page(address))));
        boolean multipart = route.content().contains("multipart");
        if (!route.content().isEmpty()) {
            request.header("Content-Type", route.content() + (multipart ? "; boundary=x" : ""));
        }
        String body = sent.isEmpty() && multipart
                ? "--x--\r\n"
                : sent.isEmpty() && route.content().contains("json") ? "{}" : sent;
        request.method(
                route.verb(), route.verb().equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        return CLIENT.send(request.header("Accept-Language", "en").build(), BodyHandlers.ofString());
    }

    /** What the server has printed of defects. */
    List<String> defects() {
        return server.printed().stream()
                .filter(line -> line.contains("Request failed") || line.startsWith("\tat "))
                .toList();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
