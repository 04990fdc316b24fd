package org.anketa.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;

/** Who is signed in: a session ends by itself after a working day without requests, and in any case after a week. */
final class Sessions {

    static final Duration IDLE = Duration.ofHours(8);
    static final Duration LONGEST = Duration.ofDays(7);

    private static final Duration TOUCHED = Duration.ofMinutes(1);
    private static final String NONE = "";

    private final JdbiSessionRepository repository;
    private final Clock clock;

    Sessions(Database database, Clock clock) {
        this.repository = new JdbiSessionRepository(database);
        this.clock = clock;
    }

    /** The token of a new session. */
    String start(UUID userId) {
        Instant now = clock.instant();
        repository.deleteExpired(now.minus(LONGEST), now.minus(IDLE));
        String token = Secret.generate();
        repository.add(Secret.hash(token), userId, now);
        return token;
    }

    Optional<User> find(String token) {
        String hash = Secret.hash(token);
        Instant now = clock.instant();
        Optional<JdbiSessionRepository.Kept> session = repository
                .find(hash)
                .filter(kept -> kept.user().active() && isOpen(kept.started(), kept.lastSeen(), now));
        session.filter(kept -> kept.lastSeen().plus(TOUCHED).isBefore(now))
                .ifPresent(kept -> repository.touch(hash, now));
        return session.map(JdbiSessionRepository.Kept::user);
    }

    private static boolean isOpen(Instant started, Instant lastSeen, Instant now) {
        return started.plus(LONGEST).isAfter(now) && lastSeen.plus(IDLE).isAfter(now);
    }

    /** The user's sessions that have not ended, the newest first. */
    List<OpenSession> list(UUID userId, String ownToken) {
        String own = Secret.hash(ownToken);
        Instant now = clock.instant();
        return repository.list(userId).stream()
                .filter(session -> isOpen(session.started(), session.lastSeen(), now))
                .map(session -> new OpenSession(
                        session.started(),
                        session.lastSeen(),
                        session.tokenHash().equals(own)))
                .toList();
    }

    void end(String token) {
        repository.delete(Secret.hash(token));
    }

    void endOthers(UUID userId, String keptToken) {
        repository.deleteOthers(userId, Secret.hash(keptToken));
    }

    void endAll(UUID userId) {
        repository.deleteOthers(userId, NONE);
    }
}
