package org.anketa.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.anketa.jdbc.BothDatabases;
import org.anketa.jdbc.DatabaseKind;
import org.anketa.jdbc.TestDatabases;
import org.anketa.shared.Languages;
import org.anketa.shared.TestClock;
import org.junit.jupiter.api.Test;

@BothDatabases
class SignInTest {

    private static final String PASSWORD = "correct horse battery";
    private static final Client DESK = Client.unknown("192.0.2.1");

    private final TestClock clock = TestClock.at("2026-03-02T09:00:00Z");
    private final AccountService accounts;
    private final User anna;

    SignInTest(DatabaseKind kind) {
        accounts = new AccountService(TestDatabases.empty(kind), clock);
        anna = accounts.addUser("Anna", Role.LIBRARIAN, PASSWORD);
    }

    private void fail(String name, Client client) {
        assertThatThrownBy(() -> accounts.signIn(name, "not the password", client))
                .isInstanceOf(AccountRefusal.class);
    }

    @Test
    void theRightPasswordStartsASession() {
        SignedIn signedIn = accounts.signIn(" anna ", PASSWORD, DESK);
        assertThat(signedIn.user()).isEqualTo(anna);
        assertThat(accounts.findSession(signedIn.session())).contains(anna);
    }

    @Test
    void aWrongNameIsToldAsAWrongPasswordIs() {
        fail("anna", DESK);
        assertThatThrownBy(() -> accounts.signIn("nobody", PASSWORD, DESK))
                .isInstanceOf(AccountRefusal.class)
                .hasMessage("The name or the password is wrong. Check both, and the keyboard’s language.");
        assertThatThrownBy(() -> accounts.signIn("anna", "x".repeat(100_000), DESK))
                .isInstanceOf(AccountRefusal.class);
    }

    @Test
    void whoeverGuessesMustWaitEvenWithTheRightPassword() {
        for (int i = 0; i < 5; i++) {
            fail("anna", DESK);
        }
        assertThatThrownBy(() -> accounts.signIn("anna", PASSWORD, DESK))
                .isInstanceOfSatisfying(
                        TooManyAttempts.class,
                        early -> assertThat(early.reason().in(Languages.ENGLISH))
                                .isEqualTo("Too many attempts to sign in. Try again in 30 seconds."));
        clock.advance(Duration.ofSeconds(30));
        assertThat(accounts.signIn("anna", PASSWORD, DESK).user()).isEqualTo(anna);
    }

    @Test
    void aBrowserKeepsItsWordForOneUserOnly() {
        String browser = accounts.signIn("anna", PASSWORD, DESK).browser();
        accounts.addUser("boris", Role.ANALYST, PASSWORD);
        Client known = new Client("192.0.2.1", browser);
        for (int i = 0; i < 5; i++) {
            fail("boris", known);
            fail("anna", DESK);
        }
        assertThatThrownBy(() -> accounts.signIn("boris", PASSWORD, known)).isInstanceOf(TooManyAttempts.class);
        assertThatThrownBy(() -> accounts.signIn("anna", PASSWORD, DESK)).isInstanceOf(TooManyAttempts.class);
        assertThat(accounts.signIn("anna", PASSWORD, known).browser()).isEqualTo(browser);
    }

    @Test
    void aNewPasswordMakesAllBrowsersUnknown() {
        String browser = accounts.signIn("anna", PASSWORD, DESK).browser();
        accounts.resetPassword(anna, "purple monsoon kettle");
        SignedIn again = accounts.signIn("anna", "purple monsoon kettle", new Client("192.0.2.1", browser));
        assertThat(again.browser()).isNotEqualTo(browser);
    }
}
