package org.anketa.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;

/** The tokens by which programs act for users. They hold until they are revoked or their user is sent away. */
final class Tokens {

    /** By it a program that looks for secrets in published texts finds ours. */
    private static final String PREFIX = "anketa_";

    private static final Duration TOUCHED = Duration.ofHours(1);

    private final JdbiTokenRepository repository;
    private final Clock clock;

    Tokens(Database database, Clock clock) {
        this.repository = new JdbiTokenRepository(database);
        this.clock = clock;
    }

    String issue(UUID userId) {
        String token = PREFIX + Secret.generate();
        repository.add(UUID.randomUUID(), Secret.hash(token), userId, clock.instant());
        return token;
    }

    Optional<User> find(String token) {
        Instant now = clock.instant();
        Optional<JdbiTokenRepository.Kept> found =
                repository.find(Secret.hash(token)).filter(kept -> kept.user().active());
        found.map(JdbiTokenRepository.Kept::token)
                .filter(kept ->
                        kept.lastUsed() == null || kept.lastUsed().plus(TOUCHED).isBefore(now))
                .ifPresent(kept -> repository.touch(kept.id(), now));
        return found.map(JdbiTokenRepository.Kept::user);
    }

    List<BearerToken> list(UUID userId) {
        return repository.list(userId);
    }

    void revoke(UUID userId, UUID id) {
        if (repository.delete(userId, id) == 0) {
            throw new NotFound(Message.of(Tokens.class, "token.none"));
        }
    }

    void revokeAll(UUID userId) {
        repository.deleteAll(userId);
    }
}
