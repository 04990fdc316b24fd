package org.anketa.web.boot;

import static org.anketa.fieldwork.FieldworkFixtures.RUSSIAN;
import static org.anketa.fieldwork.FieldworkFixtures.change;
import static org.anketa.fieldwork.FieldworkFixtures.form;
import static org.anketa.fieldwork.FieldworkFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anketa.account.AccountRefusal;
import org.anketa.account.Client;
import org.anketa.account.Role;
import org.anketa.account.TooManyAttempts;
import org.anketa.account.User;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.Link;
import org.anketa.fieldwork.LinkRefusal;
import org.anketa.fieldwork.NewStudy;
import org.anketa.fieldwork.Regime;
import org.anketa.fieldwork.StaleDraft;
import org.anketa.fieldwork.Study;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseAddress;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.JdbiJobRepository;
import org.anketa.jdbc.TestDatabases;
import org.anketa.limit.Limit;
import org.anketa.limit.SharedRateLimits;
import org.anketa.people.PersonDetails;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.TestClock;
import org.anketa.workspace.Piece;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two nodes that share a PostgreSQL behave as one: whatever is done at the first is so at the second at once. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NodesTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Client DESK = Client.unknown("192.0.2.1");
    private static final ObjectNode ANSWERS = json("{'reads': 'yes', 'what': 'Laws'}");

    private final TestClock clock = TestClock.at("2026-03-16T09:30:00Z");
    private final DatabaseAddress address = TestDatabases.fresh(DatabaseKind.POSTGRESQL);
    private final Services one = Services.on(Database.open(address), clock);
    private final Services two = Services.on(Database.open(address), clock);

    @AfterAll
    void stop() {
        one.close();
        two.close();
    }

    private User user(String name) {
        return one.accounts().addUser(name, Role.LIBRARIAN, PASSWORD);
    }

    private Study prepared(Regime regime) {
        return one.studies()
                .create(
                        new NewStudy(LocalizedText.of("Reading"), form(), regime, Study.USUAL_CELL, null, null, false),
                        "librarian");
    }

    private Study open(Regime regime) {
        return one.studies().open(prepared(regime).id());
    }

    private UUID wave(Study study) {
        return one.studies().listWaves(study.id()).get(0).id();
    }

    private String personalToken(Study study) {
        UUID unit = one.people()
                .addUnit(LocalizedText.of("Unit " + study.id()), null)
                .id();
        PersonDetails ann = new PersonDetails(unit, "Ann", "", null, "", "", null);
        return one.links()
                .invite(wave(study), List.of(one.people().addPerson(ann).id()))
                .get(0)
                .token();
    }

    private String openToken(Study study) {
        return one.links().issueOpenLink(wave(study)).token();
    }

    private static Draft save(Services node, String token, Draft draft, String answers) {
        return node.answering().save(token, change(draft, answers));
    }

    private static void assertStatus(Link.Status status, Services node, String token) {
        assertThatThrownBy(() -> node.answering().store(token, UUID.randomUUID(), RUSSIAN, ANSWERS))
                .isInstanceOfSatisfying(
                        LinkRefusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    /** What the nodes say when both are asked several times at the same moment. */
    private <T> List<T> atOnce(int times, Callable<T> atOne, Callable<T> atTwo) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2 * times);
        try {
            List<Callable<T>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                all.add(atOne);
                all.add(atTwo);
            }
            List<T> said = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(all)) {
                said.add(future.get());
            }
            return said;
        } finally {
            threads.shutdownNow();
        }
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
    void aDraftBegunAtOneIsContinuedAtTheOther() {
        Study study = open(Regime.PSEUDONYMOUS);
        for (String token : List.of(personalToken(study), one.answering().begin(openToken(study), RUSSIAN))) {
            save(one, token, one.answering().getDraft(token, RUSSIAN), "{'reads': 'yes'}");
            Draft there = two.answering().getDraft(token, RUSSIAN);
            assertThat(there.revision()).isOne();
            save(two, token, there, "{'reads': 'yes', 'what': 'Laws'}");
            Draft here = one.answering().getDraft(token, RUSSIAN);
            one.answering().submit(token, here.responseId());
            // As somebody repeats it who was not answered.
            two.answering().submit(token, here.responseId());
            assertThat(two.responses().getResponse(here.responseId()).answers().toString())
                    .contains("Laws");
        }
        assertThat(two.data().getData(study.id()).rows()).isEqualTo(2);
    }

    @Test
    void ofTwoWindowsAtTwoNodesOneIsToldOfTheOther() {
        String token = personalToken(open(Regime.NAMED));
        Draft here = one.answering().getDraft(token, RUSSIAN);
        Draft there = two.answering().getDraft(token, RUSSIAN);
        Draft saved = save(one, token, here, "{'reads': 'yes', 'what': 'Laws'}");
        assertThatThrownBy(() -> save(two, token, there, "{'reads': 'no'}"))
                .isInstanceOfSatisfying(
                        StaleDraft.class,
                        stale -> assertThat(stale.current().answers()).isEqualTo(saved.answers()));
    }

    @Test
    void theSameResponseSentToBothAtOnceIsStoredOnce() throws Exception {
        Study study = open(Regime.ANONYMOUS);
        String token = openToken(study);
        for (int round = 0; round < 5; round++) {
            UUID id = UUID.randomUUID();
            assertThat(atOnce(
                            3,
                            () -> one.answering().store(token, id, RUSSIAN, ANSWERS),
                            () -> two.answering().store(token, id, RUSSIAN, ANSWERS)))
                    .containsOnly(true, false)
                    .containsOnlyOnce(true);
        }
        assertThat(two.data().getData(study.id()).rows()).isEqualTo(5);
    }

    @Test
    void aStudyClosedAtOneTakesNothingAtTheOther() {
        Study study = open(Regime.ANONYMOUS);
        String token = openToken(study);
        two.answering().store(token, UUID.randomUUID(), RUSSIAN, ANSWERS);
        one.studies().close(study.id());
        assertStatus(Link.Status.OVER, two, token);
        two.studies().open(study.id());
        one.answering().store(token, UUID.randomUUID(), RUSSIAN, ANSWERS);
        LocalDate today = LocalDate.now(clock);
        two.studies().changeWave(wave(study), null, today.minusDays(1));
        assertStatus(Link.Status.OVER, one, token);
        one.studies().changeWave(wave(study), today.plusDays(1), null);
        assertStatus(Link.Status.EARLY, two, token);
    }

    @Test
    void aFormReplacedAtOneIsAskedByTheOther() {
        Study study = prepared(Regime.ANONYMOUS);
        two.forms().getForm(two.studies().getStudy(study.id()).formVersionId());
        String more = ", {'type': 'text', 'name': 'more', 'label': {'en': 'More', 'ru': 'Ещё'}}".replace('\'', '"');
        one.studies().replaceForm(study.id(), form("2", more));
        one.studies().open(study.id());
        String draft = two.answering().begin(openToken(study), RUSSIAN);
        assertThat(two.answering().getDraft(draft, RUSSIAN).form().form().version())
                .isEqualTo("2");
    }

    @Test
    void resultsAtOneCountWhatWasStoredAtTheOther() {
        Study study = open(Regime.ANONYMOUS);
        String token = openToken(study);
        for (int stored = 1; stored <= 3; stored++) {
            (stored % 2 == 0 ? one : two).answering().store(token, UUID.randomUUID(), RUSSIAN, ANSWERS);
            assertThat(one.data().getData(study.id()).rows()).isEqualTo(stored);
            assertThat(two.data().getData(study.id()).rows()).isEqualTo(stored);
            assertThat(one.data().getData(study.id()).revision())
                    .isEqualTo(two.data().getData(study.id()).revision());
        }
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
    void aNightsWorkIsDoneByOneOfThoseWhoLookAtTheSameMoment() throws Exception {
        JdbiJobRepository here = new JdbiJobRepository(one.database(), "one", clock);
        JdbiJobRepository there = new JdbiJobRepository(two.database(), "two", clock);
        LocalDate night = LocalDate.now(clock);
        for (int i = 0; i < 7; i++) {
            LocalDate day = night.plusDays(i);
            assertThat(atOnce(3, () -> here.take("work", day), () -> there.take("work", day)))
                    .containsOnlyOnce(true);
            here.done("work", day);
            there.done("work", day);
        }
    }
}
