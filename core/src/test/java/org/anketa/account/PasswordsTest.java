package org.anketa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void matchesTheSamePasswordOnly() {
        String hash = passwords.hash("correct horse battery");
        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batter", hash)).isFalse();
    }

    /** From the tests of the reference implementation (phc-winner-argon2, test.c). */
    @Test
    void understandsHashesOfOthersWithTheirOwnParameters() {
        String hash = "$argon2id$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4";
        assertThat(passwords.matches("password", hash)).isTrue();
        assertThat(passwords.matches("passwore", hash)).isFalse();
    }

    @Test
    void refusesWhatIsNoHash() {
        for (String text : List.of("", "secret", "$2b$10$abc", "$argon2i$v=19$m=256,t=2,p=1$c29tZXNhbHQ$nf65EA")) {
            assertThatThrownBy(() -> passwords.matches("password", text)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nobodysHashMatchesNothingAndTakesTheSameParameters() {
        assertThat(Passwords.NOBODYS).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.hash("any password")).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.matches("correct horse battery", Passwords.NOBODYS))
                .isFalse();
        assertThat(passwords.matches("", Passwords.NOBODYS)).isFalse();
    }

    @Test
    void aFloodOfAttemptsIsRefusedBeforeItTakesTheMachine() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(60);
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger compared = new AtomicInteger();
        for (int i = 0; i < 60; i++) {
            pool.execute(() -> {
                try {
                    passwords.matches("guess", Passwords.NOBODYS);
                    compared.incrementAndGet();
                } catch (TooManyAttempts busy) {
                    refused.incrementAndGet();
                }
            });
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
        assertThat(compared).hasValueGreaterThanOrEqualTo(18);
        assertThat(refused.get() + compared.get()).isEqualTo(60);
        assertThat(refused).hasValueGreaterThan(0);
    }
}
