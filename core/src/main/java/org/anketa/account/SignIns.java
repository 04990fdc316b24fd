package org.anketa.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.anketa.account.AccountRefusal.Subject;
import org.anketa.account.JdbiAccountRepository.Credentials;
import org.anketa.jdbc.Database;
import org.anketa.shared.Message;
import org.jspecify.annotations.Nullable;

/** Signing in: a name and its password, guarded against guessing. */
final class SignIns {

    private static final Duration BROWSER_KEPT = Duration.ofDays(180);

    private final JdbiAccountRepository accounts;
    private final JdbiBrowserRepository browsers;
    private final SignInGuard guard;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Clock clock;

    SignIns(Database database, JdbiAccountRepository accounts, Passwords passwords, Sessions sessions, Clock clock) {
        this.accounts = accounts;
        this.browsers = new JdbiBrowserRepository(database);
        this.guard = new SignInGuard(new JdbiFailureRepository(database), clock);
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    SignedIn signIn(String name, String password, Client client) {
        return start(confirm(name, password, client), client.browser());
    }

    /** Starts a session of somebody who is known otherwise. */
    SignedIn start(User user, @Nullable String browser) {
        String kept = browser != null && isKnown(user, browser) ? browser : Secret.generate();
        remember(user, kept);
        return new SignedIn(user, sessions.start(user.id()), kept);
    }

    /** What a browser brings along from now on as one with which the user has signed in. */
    String rememberBrowser(User user) {
        String browser = Secret.generate();
        remember(user, browser);
        return browser;
    }

    private void remember(User user, String browser) {
        Instant now = clock.instant();
        browsers.remember(user.id(), Secret.hash(browser), now, now.minus(BROWSER_KEPT));
    }

    /**
     * Lets the user pass whose password it is.
     *
     * @throws AccountRefusal if it isn't
     * @throws TooManyAttempts if too many were wrong
     */
    void confirm(User user, String password, Client client) {
        try {
            confirm(user.name(), password, client);
        } catch (AccountRefusal wrong) {
            throw new AccountRefusal(Subject.CURRENT_PASSWORD, Message.of(SignIns.class, "password.wrong"));
        }
    }

    /**
     * The user whose password it is.
     *
     * @throws AccountRefusal if it is nobody's
     * @throws TooManyAttempts if too many were wrong
     */
    private User confirm(String name, String password, Client client) {
        String key = UserName.key(name);
        Optional<Credentials> found = accounts.findCredentials(key);
        String browser = client.browser();
        boolean known = browser != null
                && found.filter(kept -> isKnown(kept.user(), browser)).isPresent();
        Map<FailureLimit, String> counters = guard.begin(key, client, known);
        String hash = found.map(Credentials::passwordHash).orElse(Passwords.NOBODYS);
        boolean right = passwords.matches(password, hash);
        User user = found.map(Credentials::user)
                .filter(kept -> right && kept.active())
                .orElseThrow(() -> new AccountRefusal(Subject.PASSWORD, Message.of(SignIns.class, "signIn.wrong")));
        guard.succeeded(counters);
        return user;
    }

    private boolean isKnown(User user, String browser) {
        return browsers.isKnown(user.id(), Secret.hash(browser), clock.instant().minus(BROWSER_KEPT));
    }

    /** Somebody may have had the password: no browser is trusted any more. */
    void forgetBrowsers(User user) {
        browsers.forgetAll(user.id());
    }
}
