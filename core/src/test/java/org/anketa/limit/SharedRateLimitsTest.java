package org.anketa.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.junit.jupiter.api.Test;

@BothDatabases
class SharedRateLimitsTest {

    private static final Limit EIGHTY = Limit.perMinute("test", 80);

    private final Database database;

    SharedRateLimitsTest(DatabaseKind kind) {
        database = TestDatabases.empty(kind);
    }

    @Test
    void usualRequestsLeaveTheDatabaseAlone() {
        SharedRateLimits limits = new SharedRateLimits(database);
        for (int i = 0; i < 20; i++) {
            assertThat(limits.ask(EIGHTY, "anna")).isZero();
        }
        assertThat(rows()).isZero();
        assertThat(limits.ask(EIGHTY, "anna")).isZero();
        assertThat(rows()).isOne();
    }

    @Test
    void processesShareWhatGoesBeyond() {
        SharedRateLimits first = new SharedRateLimits(database);
        SharedRateLimits second = new SharedRateLimits(database);
        int passed = 0;
        for (int i = 0; i < 200; i++) {
            passed += first.ask(EIGHTY, "anna").isZero() ? 1 : 0;
            passed += second.ask(EIGHTY, "anna").isZero() ? 1 : 0;
        }
        // Twice the quarter that nobody asks about and once the rest; what isn't told yet and what is given back
        // meanwhile
        // blur it.
        assertThat(passed).isBetween(100, 112);
        assertThat(first.ask(EIGHTY, "boris")).isZero();
    }

    @Test
    void theStoreDoesNotTellWhoseRequestsAreCounted() {
        CommonRateLimits common = new CommonRateLimits(new JdbiBucketRepository(database));
        common.ask(EIGHTY, "secretoflink");
        String id = database.read(handle -> handle.createQuery("select id from rate_limit")
                .mapTo(String.class)
                .one());
        assertThat(id).startsWith("test:80:").doesNotContain("secret");
    }

    @Test
    void countsAreForgottenWhenTheyAreBackAtZero() {
        JdbiBucketRepository repository = new JdbiBucketRepository(database);
        repository.insert("old", new byte[] {1}, 1_000);
        repository.insert("young", new byte[] {1}, 3_000);
        repository.removeExpired(2_000);
        assertThat(repository.find("old")).isEmpty();
        assertThat(repository.find("young")).hasValue(new byte[] {1});
    }

    @Test
    void aCountIsChangedOnlyWhereNobodyElseHas() {
        JdbiBucketRepository repository = new JdbiBucketRepository(database);
        assertThat(repository.insert("a", new byte[] {1}, 1)).isTrue();
        assertThat(repository.insert("a", new byte[] {2}, 1)).isFalse();
        assertThat(repository.replace("a", new byte[] {2}, new byte[] {3}, 1)).isFalse();
        assertThat(repository.replace("a", new byte[] {1}, new byte[] {3}, 1)).isTrue();
    }

    @Test
    void nobodyIsKeptOutWhileTheStoreDoesNotAnswer() {
        StandingClock clock = new StandingClock();
        AtomicInteger asked = new AtomicInteger();
        RateLimits broken = (limit, who) -> {
            asked.incrementAndGet();
            throw new IllegalStateException("no connection");
        };
        SharedRateLimits limits = new SharedRateLimits(broken, clock);
        for (int i = 0; i < 80; i++) {
            assertThat(limits.ask(EIGHTY, "anna")).isZero();
        }
        assertThat(limits.ask(EIGHTY, "anna")).isPositive();
        assertThat(asked).as("it is left in peace for a while").hasValue(1);
        clock.advance(Duration.ofMinutes(1));
        for (int i = 0; i < 21; i++) {
            limits.ask(EIGHTY, "anna");
        }
        assertThat(asked).hasValue(2);
    }

    private int rows() {
        return database.read(handle -> handle.createQuery("select count(*) from rate_limit")
                .mapTo(Integer.class)
                .one());
    }
}
