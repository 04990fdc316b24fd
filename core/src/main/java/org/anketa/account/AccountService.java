package org.anketa.account;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anketa.account.AccountRefusal.Subject;
import org.anketa.jdbc.Database;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;

/** Keeps users, and knows them by password, session or token. Of each secret the store has a hash. */
public final class AccountService {

    /** The first user's id is always the same: so the database itself takes in only one. */
    static final UUID FIRST = new UUID(0x4000L, Long.MIN_VALUE | 1);

    private final JdbiAccountRepository accounts;
    private final Passwords passwords = new Passwords();
    private final Sessions sessions;
    private final Tokens tokens;
    private final SignIns signIns;
    private final Clock clock;

    public AccountService(Database database, Clock clock) {
        this.accounts = new JdbiAccountRepository(database);
        this.sessions = new Sessions(database, clock);
        this.tokens = new Tokens(database, clock);
        this.signIns = new SignIns(database, accounts, passwords, sessions, clock);
        this.clock = clock;
    }

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return accounts.isEmpty();
    }

    /** All users, those who may no longer sign in too, in the order of their names. */
    public List<User> listUsers() {
        return accounts.list();
    }

    public Optional<User> findUser(String name) {
        return accounts.findCredentials(UserName.key(name)).map(JdbiAccountRepository.Credentials::user);
    }

    /**
     * The user with that id.
     *
     * @throws NotFound if there is none
     */
    public User getUser(UUID id) {
        return accounts.find(id).orElseThrow(() -> new NotFound(Message.of(AccountService.class, "user.none")));
    }

    /**
     * Adds a user.
     *
     * @throws AccountRefusal if the name is taken or no name, or the password too weak
     */
    public User addUser(String name, Role role, String password) {
        User user = newUser(UUID.randomUUID(), name, role, password);
        try {
            accounts.add(user, UserName.key(user.name()), passwords.hash(password));
        } catch (RuntimeException failure) {
            if (Database.isDuplicate(failure)) {
                throw new AccountRefusal(
                        Subject.NAME, Message.of(AccountService.class, "name.taken", "name", user.name()));
            }
            throw failure;
        }
        return user;
    }

    /**
     * Adds the administrator by whom everything begins; of those who try at once, in whatever process, one does.
     *
     * @return nobody if somebody can sign in already
     * @throws AccountRefusal if the name is no name, or the password too weak
     */
    public Optional<User> addFirstUser(String name, String password) {
        User user = newUser(FIRST, name, Role.ADMINISTRATOR, password);
        try {
            boolean first = accounts.addFirst(user, UserName.key(user.name()), passwords.hash(password));
            return first ? Optional.of(user) : Optional.empty();
        } catch (RuntimeException failure) {
            if (Database.isDuplicate(failure)) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private User newUser(UUID id, String name, Role role, String password) {
        String checked = UserName.checked(name);
        PasswordRules.check(checked, password);
        return new User(id, checked, role, true, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /**
     * Changes what a user may. Whoever may no longer sign in loses sessions and tokens at once.
     *
     * @throws AccountRefusal if no administrator would be left
     * @throws NotFound if there is no such user
     */
    public User changeUser(UUID id, Role role, boolean active) {
        getUser(id);
        if (!accounts.change(id, role, active)) {
            throw new AccountRefusal(Subject.ROLE, Message.of(AccountService.class, "administrator.last"));
        }
        if (!active) {
            sessions.endAll(id);
            tokens.revokeAll(id);
        }
        return getUser(id);
    }

    /**
     * Changes one's own password; all other sessions end.
     *
     * @param keptSession the token of the session that goes on
     * @return for the browser to bring along from now on, as after signing in
     * @throws AccountRefusal if the current password is wrong, or the new one too weak
     * @throws TooManyAttempts if the current one was wrong too often
     */
    public String changePassword(User user, PasswordChange change, Client client, String keptSession) {
        signIns.confirm(user, change.current(), client);
        store(user, change.renewed());
        sessions.endOthers(user.id(), keptSession);
        return signIns.rememberBrowser(user);
    }

    /**
     * Gives a user another password, for whoever forgot it; all sessions end.
     *
     * @throws AccountRefusal if it is too weak
     */
    public void resetPassword(User user, String renewed) {
        store(user, renewed);
        sessions.endAll(user.id());
    }

    private void store(User user, String password) {
        PasswordRules.check(user.name(), password);
        accounts.changePassword(user.id(), passwords.hash(password));
        signIns.forgetBrowsers(user);
    }

    /**
     * Starts a session for whoever knows the password.
     *
     * @param client where the user is, to slow down whoever guesses passwords there without locking out anybody elsewhere
     * @throws AccountRefusal if name and password don't match
     * @throws TooManyAttempts if they too often didn't
     */
    public SignedIn signIn(String name, String password, Client client) {
        return signIns.signIn(name, password, client);
    }

    /** Starts a session for somebody whom the program knows otherwise than by a password. */
    public SignedIn startSession(User user) {
        return signIns.start(user, null);
    }

    /** The user of a session that has not ended. */
    public Optional<User> findSession(String sessionToken) {
        return sessions.find(sessionToken);
    }

    /**
     * A user's sessions that have not ended, the newest first.
     *
     * @param ownSession the token of whoever asks, so that its session is known among them
     */
    public List<OpenSession> listSessions(UUID userId, String ownSession) {
        return sessions.list(userId, ownSession);
    }

    /**
     * Ends one's own sessions but one.
     *
     * @param password as proof that the user asks, and not somebody at the user's desk
     * @param keptSession the token of the session that goes on
     * @throws AccountRefusal if the password is wrong
     * @throws TooManyAttempts if it was wrong too often
     */
    public void endOtherSessions(User user, String password, Client client, String keptSession) {
        signIns.confirm(user, password, client);
        sessions.endOthers(user.id(), keptSession);
    }

    /** Ends all sessions of a user; tokens of programs go on. */
    public void endSessions(UUID userId) {
        sessions.endAll(userId);
    }

    public void signOut(String sessionToken) {
        sessions.end(sessionToken);
    }

    /** A new token by which a program acts for the user; it is shown now and never again. */
    public String issueToken(UUID userId) {
        return tokens.issue(userId);
    }

    /** The user for whom a program acts. */
    public Optional<User> findToken(String bearerToken) {
        return tokens.find(bearerToken);
    }

    /** The user's tokens that hold, the oldest first. */
    public List<BearerToken> listTokens(UUID userId) {
        return tokens.list(userId);
    }

    /**
     * Ends a token of the user.
     *
     * @throws NotFound if the user has none with that id
     */
    public void revokeToken(UUID userId, UUID tokenId) {
        tokens.revoke(userId, tokenId);
    }
}
