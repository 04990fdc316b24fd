package org.anketa.account;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.Planned;

/** Keeps users, and knows them by password, session or token. Of each secret the store has a hash. */
public final class AccountService {

    public AccountService(Database database, Clock clock) {}

    /** Whether nobody can sign in yet. */
    public boolean isEmpty() {
        return Planned.yet();
    }

    public List<User> listUsers() {
        return Planned.yet();
    }

    public Optional<User> findUser(String name) {
        return Planned.yet();
    }

    /**
     * Adds a user.
     *
     * @throws org.anketa.shared.Refusal if the name is taken or no name, or the password too weak
     */
    public User addUser(String name, Role role, String password) {
        return Planned.yet();
    }

    /**
     * Changes what a user may.
     *
     * @throws org.anketa.shared.Refusal if no administrator would be left
     */
    public User changeUser(UUID id, Role role, boolean active) {
        return Planned.yet();
    }

    /**
     * The token of a new session.
     *
     * @param address where the user is, to slow down whoever guesses passwords there without locking out anybody elsewhere
     * @throws org.anketa.shared.Refusal if name and password don't match, or too often didn't
     */
    public String signIn(String name, String password, String address) {
        return Planned.yet();
    }

    /** The user of a session that has not ended. */
    public Optional<User> findSession(String sessionToken) {
        return Planned.yet();
    }

    public void signOut(String sessionToken) {
        Planned.yet();
    }

    /** A new token by which a program acts for the user. */
    public String issueToken(UUID userId) {
        return Planned.yet();
    }

    /** The user for whom a program acts. */
    public Optional<User> findToken(String bearerToken) {
        return Planned.yet();
    }
}
