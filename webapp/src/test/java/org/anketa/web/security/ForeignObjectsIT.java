package org.anketa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anketa.account.Role;
import org.anketa.running.BrowserSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every address that names an object, asked by nobody and by a user of each role for what isn't theirs, for what there
 * isn't, and for what can't be: nobody learns or changes anything by guessing. What is foreign to whom is said in
 * {@code foreign.tsv}, which must have a line for every route.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ForeignObjectsIT {

    /** An id that nothing has, and values that are none, escaped as an address needs it. */
    private static final List<String> GUESSED = List.of(
            "0b7a1c9e-5d42-4f7e-9a59-2f4c1f0a7b11",
            "1-1-1-1-1",
            "x'%20or%20'1'='1",
            "%D0%B6%EF%BF%BD",
            "9".repeat(400));

    private static final Map<String, ForeignObject> OBJECTS =
            ForeignObject.listAll().stream().collect(Collectors.toMap(ForeignObject::template, Function.identity()));

    private static final List<Route> NAMING = Route.listAll().stream()
            .filter(route -> !route.template().names().isEmpty())
            .toList();

    @SuppressWarnings("NullAway.Init") // Set before the first test.
    private static ForeignSite site;

    @BeforeAll
    static void start(@TempDir Path home) throws Exception {
        site = ForeignSite.start(home);
    }

    @AfterAll
    static void stop() throws Exception {
        site.close();
    }

    static Stream<Route> declared() {
        return NAMING.stream()
                .filter(route -> OBJECTS.containsKey(route.template().text()));
    }

    private static ForeignObject object(Route route) {
        return Objects.requireNonNull(OBJECTS.get(route.template().text()));
    }

    @Test
    void everyRouteThatNamesAnObjectIsDeclared() {
        assertThat(OBJECTS.keySet())
                .as("A new route needs a line in foreign.tsv that says what is foreign to whom")
                .containsExactlyInAnyOrderElementsOf(NAMING.stream()
                        .map(route -> route.template().text())
                        .distinct()
                        .toList());
        assertThat(OBJECTS.values()).allSatisfy(object -> {
            assertThat(object.own().keySet()).containsExactlyElementsOf(new Template(object.template()).names());
            assertThat(object.why()).isNotBlank();
        });
    }

    /** Runs after all attacks: they have neither taken it away nor written into it. */
    @ParameterizedTest
    @MethodSource("declared")
    @Order(Integer.MAX_VALUE)
    void theRightAddressOpensForWhomItIs(Route route) throws Exception {
        if (route.verb().equals("GET") && object(route).opens()) {
            AccessRule rule = AccessRule.of(route.resource(), route.method());
            boolean librarians = rule.roles().contains(Role.LIBRARIAN);
            BrowserSession owner = librarians ? site.owner() : site.other(Role.ADMINISTRATOR);
            HttpResponse<String> answer = site.ask(
                    route,
                    object(route).address(site, Map.of()),
                    "",
                    rule.everybody() ? Optional.empty() : Optional.of(owner));
            assertThat(answer.statusCode()).isIn(200, 303);
            assertThat(answer.headers().firstValue("Location").orElse("")).doesNotStartWith("/sign-in");
            assertThat(answer.body()).doesNotContain("forged", "Forged", "2039");
        }
    }

    @ParameterizedTest
    @MethodSource("declared")
    void whoMayNotAskLearnsNothingOfWhatThereIs(Route route) throws Exception {
        AccessRule rule = AccessRule.of(route.resource(), route.method());
        String address = object(route).address(site, Map.of());
        for (Asker asker : askers().stream().filter(one -> !one.passes(rule)).toList()) {
            HttpResponse<String> answer = site.ask(route, address, object(route).body(), asker.session());
            int status = asker.session().isPresent() ? 403 : address.startsWith("/api/") ? 401 : 303;
            assertThat(answer.statusCode()).as(asker.name()).isEqualTo(status);
            assertThat(answer.body()).as(asker.name()).doesNotContain(ForeignSite.SECRETS);
        }
    }

    @ParameterizedTest
    @MethodSource("declared")
    void whatIsForeignAbsentOrImpossibleIsNotThere(Route route) throws Exception {
        AccessRule rule = AccessRule.of(route.resource(), route.method());
        List<Asker> askers = askers().stream().filter(one -> one.passes(rule)).toList();
        List<String> learned = new ArrayList<>();
        for (String address : foreign(object(route))) {
            for (Asker asker : askers) {
                listen(route, address, asker, learned);
            }
        }
        for (String address : guessed(object(route))) {
            listen(route, address, askers.get(0), learned);
        }
        assertThat(learned).isEmpty();
    }

    /** Asks, and adds what was answered beside that there is nothing. */
    private static void listen(Route route, String address, Asker asker, List<String> learned) throws Exception {
        HttpResponse<String> answer = site.ask(route, address, object(route).body(), asker.session());
        boolean nothing = answer.statusCode() == object(route).status()
                && ForeignSite.SECRETS.stream().noneMatch(answer.body()::contains);
        if (!nothing) {
            learned.add(asker.name() + " " + address + " " + answer.statusCode());
        }
    }

    private static List<String> foreign(ForeignObject object) {
        List<String> addresses = new ArrayList<>();
        object.foreign().forEach(instead -> addresses.add(object.address(site, instead)));
        if (object.session()) {
            addresses.add(object.address(site, Map.of()));
        }
        return addresses;
    }

    private static List<String> guessed(ForeignObject object) {
        return object.naming().stream()
                .flatMap(place -> GUESSED.stream().map(value -> object.address(site, Map.of(place, value))))
                .toList();
    }

    @Test
    void whatIsTypedIntoAPreviewIsSeenByWhoTypedItOnly() throws Exception {
        assertThat(site.owner().get(site.preview()).body()).contains("half a thought");
        for (Role role : List.of(Role.LIBRARIAN, Role.ADMINISTRATOR)) {
            assertThat(site.other(role).get(site.preview()).body()).doesNotContain("half a thought");
        }
    }

    /** Runs after all others have asked. */
    @Test
    @Order(Integer.MAX_VALUE)
    void nothingWasADefect() {
        assertThat(site.defects()).isEmpty();
    }

    /** Somebody who asks, by his or her role; nobody has no session. */
    private record Asker(String name, Optional<BrowserSession> session, Optional<Role> role) {

        boolean passes(AccessRule rule) {
            return rule.everybody()
                    || role.filter(one ->
                                    one == Role.ADMINISTRATOR || rule.roles().contains(one))
                            .isPresent();
        }
    }

    private static List<Asker> askers() {
        return Stream.concat(
                        Stream.of(new Asker("nobody", Optional.empty(), Optional.empty())),
                        Stream.of(Role.values())
                                .map(role -> new Asker(role.id(), Optional.of(site.other(role)), Optional.of(role))))
                .toList();
    }
}
