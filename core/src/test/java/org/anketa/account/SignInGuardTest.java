package org.anketa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.TestClock;
import org.junit.jupiter.api.Test;

/** Who must wait after wrong passwords, and who never must. The guard is asked directly, for hashing takes its time. */
@BothDatabases
class SignInGuardTest {

    private static final Client ATTACKER = Client.unknown("203.0.113.9");
    private static final Client DESK = Client.unknown("192.0.2.1");

    private final Database database;
    private final TestClock clock = TestClock.at("2026-03-02T09:00:00Z");
    private final SignInGuard guard;

    SignInGuardTest(DatabaseKind kind) {
        database = TestDatabases.empty(kind);
        guard = new SignInGuard(new JdbiFailureRepository(database), clock);
    }

    private void fail(String name, Client client, int times) {
        for (int i = 0; i < times; i++) {
            guard.begin(name, client, false);
        }
    }

    private Duration waitOf(String name, Client client) {
        return catchThrowableOfType(TooManyAttempts.class, () -> guard.begin(name, client, false))
                .remaining();
    }

    @Test
    void afterFiveFailuresTheWaitGrowsToAQuarterOfAnHour() {
        fail("anna", ATTACKER, 5);
        for (int seconds : List.of(30, 60, 120, 240, 480, 900, 900)) {
            assertThat(waitOf("anna", ATTACKER)).isEqualTo(Duration.ofSeconds(seconds));
            clock.advance(Duration.ofSeconds(seconds));
            fail("anna", ATTACKER, 1);
        }
    }

    @Test
    void secondsBetweenTheAttemptsMakeNoDifference() {
        for (int i = 0; i < 5; i++) {
            fail("anna", ATTACKER, 1);
            clock.advance(Duration.ofSeconds(5));
        }
        assertThat(waitOf("anna", ATTACKER)).isEqualTo(Duration.ofSeconds(25));
    }

    @Test
    void attemptsThatComeTooEarlyAreNotCounted() {
        fail("anna", ATTACKER, 5);
        for (int i = 0; i < 50; i++) {
            assertThat(waitOf("anna", ATTACKER)).isEqualTo(Duration.ofSeconds(30));
        }
    }

    @Test
    void failuresAreForgottenWithTime() {
        fail("anna", ATTACKER, 4);
        clock.advance(Duration.ofHours(2));
        fail("anna", ATTACKER, 5);
        assertThat(waitOf("anna", ATTACKER)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void theRightPasswordForgivesThePair() {
        fail("anna", DESK, 4);
        guard.succeeded(guard.begin("anna", DESK, false));
        fail("anna", DESK, 5);
        assertThat(waitOf("anna", DESK)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void anAttackerNeverKeepsTheUserOutElsewhere() {
        for (int day = 0; day < 3 * 24 * 4; day++) {
            fail("anna", ATTACKER, day == 0 ? 5 : 1);
            clock.advance(Duration.ofMinutes(15));
            guard.succeeded(guard.begin("anna", DESK, false));
        }
    }

    @Test
    void anAttackerNeverKeepsOutABrowserThatTheUserHasUsed() {
        Client office = new Client(ATTACKER.address(), "the browser's token");
        fail("anna", ATTACKER, 5);
        assertThat(waitOf("anna", ATTACKER)).isPositive();
        for (int i = 0; i < 60; i++) {
            guard.succeeded(guard.begin("anna", office, true));
        }
        for (int i = 0; i < 95; i++) {
            fail("anna", Client.unknown("198.51.100." + i), 1);
        }
        assertThat(waitOf("anna", Client.unknown("198.51.100.200"))).isPositive();
        guard.succeeded(guard.begin("anna", office, true));
    }

    @Test
    void aBrowserThatTheUserHasUsedIsNoFreeWayToGuess() {
        Client stolen = new Client("192.0.2.1", "the browser's token");
        for (int i = 0; i < 10; i++) {
            guard.begin("anna", stolen, true);
        }
        assertThatThrownBy(() -> guard.begin("anna", stolen, true)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void oneAddressTriesOnlySoManyNames() {
        for (int i = 0; i < 50; i++) {
            fail("user" + i, ATTACKER, 1);
        }
        assertThat(waitOf("another", ATTACKER)).isEqualTo(Duration.ofSeconds(30));
        fail("another", DESK, 1);
    }

    @Test
    void anAddressOfTheSixthVersionStandsForItsNetwork() {
        fail("anna", Client.unknown("2001:db8:1:2:aaaa::1"), 5);
        assertThat(waitOf("anna", Client.unknown("2001:db8:1:2::ffff%eth0"))).isPositive();
        fail("anna", Client.unknown("2001:db8:1:3::1"), 1);
        assertThat(Client.unknown("::1").address()).isEqualTo("0:0:0:0::/64");
        assertThat(Client.unknown("0:0:0:0:0:0:0:1").address()).isEqualTo("0:0:0:0::/64");
    }

    @Test
    void aRestartForgivesNobody() {
        fail("anna", ATTACKER, 5);
        SignInGuard restarted = new SignInGuard(new JdbiFailureRepository(database), clock);
        assertThatThrownBy(() -> restarted.begin("anna", ATTACKER, false)).isInstanceOf(TooManyAttempts.class);
    }

    @Test
    void ofManyAttemptsAtOnceNoneSlipsThrough() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                attempts.add(() -> {
                    try {
                        guard.begin("anna", ATTACKER, false);
                        return true;
                    } catch (TooManyAttempts early) {
                        return false;
                    }
                });
            }
            int passed = 0;
            for (Future<Boolean> attempt : pool.invokeAll(attempts)) {
                passed += attempt.get() ? 1 : 0;
            }
            assertThat(passed).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }
}
