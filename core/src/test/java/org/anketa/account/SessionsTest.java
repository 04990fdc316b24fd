package org.anketa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.NotFound;
import org.anketa.shared.TestClock;
import org.junit.jupiter.api.Test;

@BothDatabases
class SessionsTest {

    private final Database database;
    private final TestClock clock = TestClock.at("2026-03-02T09:00:00Z");
    private final AccountService accounts;
    private final User anna;

    SessionsTest(DatabaseKind kind) {
        database = TestDatabases.empty(kind);
        accounts = new AccountService(database, clock);
        anna = accounts.addUser("anna", Role.LIBRARIAN, "correct horse battery");
    }

    private Instant lastSeen() {
        return database.read(handle -> handle.createQuery("select last_seen from user_session")
                        .mapTo(OffsetDateTime.class)
                        .one())
                .toInstant();
    }

    @Test
    void aSessionIsNewEachTime() {
        String first = accounts.startSession(anna).session();
        String second = accounts.startSession(anna).session();
        assertThat(first).isNotEqualTo(second).hasSizeGreaterThan(40);
        assertThat(accounts.findSession(first)).contains(anna);
        assertThat(accounts.findSession("")).isEmpty();
        assertThat(accounts.findSession(first + "x")).isEmpty();
    }

    @Test
    void aSessionEndsAfterAWorkingDayWithoutRequests() {
        String session = accounts.startSession(anna).session();
        clock.advance(Duration.ofHours(7));
        assertThat(accounts.findSession(session)).isPresent();
        clock.advance(Duration.ofHours(7));
        assertThat(accounts.findSession(session)).isPresent();
        clock.advance(Duration.ofHours(8));
        assertThat(accounts.findSession(session)).isEmpty();
    }

    @Test
    void aSessionEndsAfterAWeekWhateverHappens() {
        String session = accounts.startSession(anna).session();
        for (int i = 0; i < 27; i++) {
            clock.advance(Duration.ofHours(6));
            assertThat(accounts.findSession(session)).isPresent();
        }
        clock.advance(Duration.ofHours(6));
        assertThat(accounts.findSession(session)).isEmpty();
    }

    @Test
    void aRequestIsNotedOnceAMinute() {
        Instant begin = clock.instant();
        String session = accounts.startSession(anna).session();
        clock.advance(Duration.ofSeconds(59));
        accounts.findSession(session);
        assertThat(lastSeen()).isEqualTo(begin);
        clock.advance(Duration.ofSeconds(2));
        accounts.findSession(session);
        assertThat(lastSeen()).isEqualTo(clock.instant());
    }

    @Test
    void aUserSeesEverySessionThatHasNotEnded() {
        accounts.startSession(anna);
        clock.advance(Duration.ofHours(7));
        String kept = accounts.startSession(anna).session();
        Instant started = clock.instant();
        clock.advance(Duration.ofHours(2));
        String here = accounts.startSession(anna).session();

        assertThat(accounts.listSessions(anna.id(), here))
                .containsExactly(
                        new OpenSession(clock.instant(), clock.instant(), true),
                        new OpenSession(started, started, false));
        assertThat(accounts.listSessions(anna.id(), "")).noneMatch(OpenSession::here);
        assertThat(accounts.findSession(kept)).isPresent();
    }

    @Test
    void theOtherSessionsEndForWhoeverKnowsThePassword() {
        Client client = Client.unknown("192.0.2.1");
        String here = accounts.startSession(anna).session();
        String there = accounts.startSession(anna).session();
        assertThatThrownBy(() -> accounts.endOtherSessions(anna, "guess", client, here))
                .isInstanceOf(AccountRefusal.class);
        assertThat(accounts.findSession(there)).isPresent();
        accounts.endOtherSessions(anna, "correct horse battery", client, here);
        assertThat(accounts.findSession(there)).isEmpty();
        assertThat(accounts.findSession(here)).isPresent();
    }

    @Test
    void anAdministratorEndsAllSessionsOfAUserAndNobodyElses() {
        User boris = accounts.addUser("boris", Role.ANALYST, "correct horse battery");
        String other = accounts.startSession(boris).session();
        String session = accounts.startSession(anna).session();
        accounts.endSessions(anna.id());
        assertThat(accounts.findSession(session)).isEmpty();
        assertThat(accounts.findSession(other)).isPresent();
    }

    @Test
    void signingOutEndsOneSession() {
        String here = accounts.startSession(anna).session();
        String there = accounts.startSession(anna).session();
        accounts.signOut(here);
        assertThat(accounts.findSession(here)).isEmpty();
        assertThat(accounts.findSession(there)).isPresent();
    }

    @Test
    void aTokenHoldsUntilItIsRevoked() {
        String token = accounts.issueToken(anna.id());
        clock.advance(Duration.ofDays(400));
        assertThat(accounts.findToken(token)).contains(anna);
        assertThat(accounts.findSession(token)).isEmpty();
        BearerToken kept = accounts.listTokens(anna.id()).get(0);
        assertThat(kept.lastUsed()).isEqualTo(clock.instant());
        accounts.revokeToken(anna.id(), kept.id());
        assertThat(accounts.findToken(token)).isEmpty();
        assertThat(accounts.listTokens(anna.id())).isEmpty();
    }

    @Test
    void nobodyRevokesSomebodyElsesToken() {
        User boris = accounts.addUser("boris", Role.ANALYST, "correct horse battery");
        String token = accounts.issueToken(anna.id());
        BearerToken kept = accounts.listTokens(anna.id()).get(0);
        assertThatThrownBy(() -> accounts.revokeToken(boris.id(), kept.id())).isInstanceOf(NotFound.class);
        assertThat(accounts.listTokens(boris.id())).isEmpty();
        assertThat(accounts.findToken(token)).contains(anna);
    }
}
