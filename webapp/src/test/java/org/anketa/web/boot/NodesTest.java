package org.anketa.web.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.anketa.account.AccountRefusal;
import org.anketa.account.Client;
import org.anketa.account.Role;
import org.anketa.account.TooManyAttempts;
import org.anketa.account.User;
import org.anketa.jdbc.JdbiJobRepository;
import org.anketa.limit.Limit;
import org.anketa.limit.SharedRateLimits;
import org.anketa.people.Person;
import org.anketa.people.PersonDetails;
import org.anketa.people.Unit;
import org.anketa.people.erasure.ErasureAct;
import org.anketa.people.erasure.ErasureJournal;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.TestClock;
import org.anketa.workspace.Piece;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes that share a PostgreSQL behave as one: whatever is done at the first is so at the second at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Client DESK = Client.unknown("192.0.2.1");

    private final TwoNodes nodes = new TwoNodes();
    private final TestClock clock = nodes.clock;
    private final Services one = nodes.one;
    private final Services two = nodes.two;

    @AfterAll
    void stop() {
        nodes.close();
    }

    private User user(String name) {
        return one.accounts().addUser(name, Role.LIBRARIAN, PASSWORD);
    }

    @Test
    void whoSignsInAtOneIsKnownAtTheOtherAndSignedOutAtBoth() {
        User anna = user("anna");
        String session = one.accounts().signIn("anna", PASSWORD, DESK).session();
        assertThat(two.accounts().findSession(session)).contains(anna);
        two.accounts().signOut(session);
        assertThat(one.accounts().findSession(session)).isEmpty();
        assertThat(two.accounts().findSession(session)).isEmpty();
    }

    @Test
    void whoMayNoLongerWorkIsSentAwayByBoth() {
        User boris = user("boris");
        String session = one.accounts().signIn("boris", PASSWORD, DESK).session();
        String token = one.accounts().issueToken(boris.id());
        assertThat(one.accounts().findToken(token)).contains(boris);
        two.accounts().changeUser(boris.id(), Role.LIBRARIAN, false);
        assertThat(one.accounts().findSession(session)).isEmpty();
        assertThat(one.accounts().findToken(token)).isEmpty();
    }

    @Test
    void guessesAtPasswordsAreCountedTogether() {
        user("vera");
        for (int i = 0; i < 5; i++) {
            Services node = i % 2 == 0 ? one : two;
            assertThatThrownBy(() -> node.accounts().signIn("vera", "not the password", DESK))
                    .isInstanceOf(AccountRefusal.class);
        }
        for (Services node : List.of(one, two)) {
            assertThatThrownBy(() -> node.accounts().signIn("vera", PASSWORD, DESK))
                    .isInstanceOf(TooManyAttempts.class);
        }
    }

    @Test
    void whatAUserHasBegunAtOneIsThereAtTheOther() {
        Piece letter = new Piece(
                UUID.randomUUID(),
                "letter",
                UUID.randomUUID(),
                "Dear colleagues",
                clock.instant().plus(Duration.ofHours(1)));
        one.workspaces().of("session").keep(letter);
        assertThat(two.workspaces().of("session").take("letter", letter.id())).contains(letter);
        assertThat(one.workspaces().of("session").find("letter", letter.id())).isEmpty();
    }

    @Test
    void aTermOfAListChangedAtOneIsOfferedByTheOther() {
        assertThat(two.vocabularies().current().getList("channel").findTerm("bicycle"))
                .isEmpty();
        one.vocabularies().addTerm("channel", "bicycle", LocalizedText.of("Bicycle courier"), null);
        assertThat(two.vocabularies().current().getList("channel").findTerm("bicycle"))
                .isPresent();
        two.vocabularies().retire("channel", "bicycle");
        assertThat(one.vocabularies().current().getList("channel").findTerm("bicycle"))
                .isEmpty();
    }

    @Test
    void requestsAreCountedTogether() {
        Limit limit = Limit.perMinute("nodes", 80);
        SharedRateLimits here = new SharedRateLimits(one.database());
        SharedRateLimits there = new SharedRateLimits(two.database());
        int passed = 0;
        for (int i = 0; i < 200; i++) {
            passed += here.ask(limit, "anna").isZero() ? 1 : 0;
            passed += there.ask(limit, "anna").isZero() ? 1 : 0;
        }
        // A quarter each that nobody asks about and the rest once; what comes back within the moments of the test blurs
        // it.
        assertThat(passed).isBetween(100, 115);
    }

    @Test
    void whoWasErasedAtOneIsNotedBesideTheBackupsOfTheOther(@TempDir Path home) throws IOException {
        Services here = Services.on(one.database(), clock, BackupSettings.usual(home.resolve("one")));
        Services there = Services.on(two.database(), clock, BackupSettings.usual(home.resolve("two")));
        Unit unit = here.people().addUnit(LocalizedText.of("Finance"), null);
        Person person = here.people().addPerson(new PersonDetails(unit.id(), "Zinaida", "", null, "", "", null));
        ErasureAct act = here.erasures().erase(person.id(), "vera");
        assertThat(there.backups().make().failed()).isFalse();
        assertThat(ErasureJournal.read(home.resolve("two/backups").resolve(ErasureJournal.NAME)))
                .containsExactly(act);
    }

    @Test
    void aNightsWorkIsDoneByOneOfThoseWhoLookAtTheSameMoment() throws Exception {
        JdbiJobRepository here = new JdbiJobRepository(one.database(), "one", clock);
        JdbiJobRepository there = new JdbiJobRepository(two.database(), "two", clock);
        LocalDate night = LocalDate.now(clock);
        for (int i = 0; i < 20; i++) {
            LocalDate day = night.plusDays(i);
            // Each asks once: the one that has the turn may take it again.
            assertThat(TwoNodes.atOnce(1, () -> here.take("work", day), () -> there.take("work", day)))
                    .containsOnlyOnce(true);
            here.done("work", day);
            there.done("work", day);
        }
    }
}
