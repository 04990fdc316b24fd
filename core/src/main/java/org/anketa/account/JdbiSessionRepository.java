package org.anketa.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;

/** Sessions in the database, by the hashes of their tokens. */
final class JdbiSessionRepository {

    /** A session with its user. */
    record Kept(User user, Instant started, Instant lastSeen) {}

    /** A session of a user who is known. */
    record Dated(String tokenHash, Instant started, Instant lastSeen) {}

    private final Database database;

    JdbiSessionRepository(Database database) {
        this.database = database;
    }

    void add(String tokenHash, UUID userId, Instant now) {
        database.write(handle -> handle.createUpdate("""
                        insert into user_session (token_hash, account_id, created, last_seen)
                        values (:token, :user, :now, :now)
                        """)
                .bind("token", tokenHash)
                .bind("user", userId)
                .bind("now", now)
                .execute());
    }

    Optional<Kept> find(String tokenHash) {
        return database.read(handle -> handle.createQuery("select " + JdbiAccountRepository.COLUMNS + """
                        , user_session.created as started, user_session.last_seen
                        from user_session join account on account.id = user_session.account_id
                        where token_hash = :token
                        """)
                .bind("token", tokenHash)
                .map((row, context) -> new Kept(
                        JdbiAccountRepository.user(row, context),
                        row.getObject("started", OffsetDateTime.class).toInstant(),
                        row.getObject("last_seen", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    /** A user's sessions, those that are over too, the newest first. */
    List<Dated> list(UUID userId) {
        return database.read(handle -> handle.createQuery("""
                        select token_hash, created, last_seen from user_session
                        where account_id = :user order by created desc, token_hash
                        """)
                .bind("user", userId)
                .map((row, context) -> new Dated(
                        row.getString("token_hash"),
                        row.getObject("created", OffsetDateTime.class).toInstant(),
                        row.getObject("last_seen", OffsetDateTime.class).toInstant()))
                .list());
    }

    void touch(String tokenHash, Instant now) {
        database.writeIfPossible(
                handle -> handle.createUpdate("update user_session set last_seen = :now where token_hash = :token")
                        .bind("token", tokenHash)
                        .bind("now", now)
                        .execute());
    }

    void delete(String tokenHash) {
        database.write(handle -> handle.createUpdate("delete from user_session where token_hash = :token")
                .bind("token", tokenHash)
                .execute());
    }

    /** Ends all sessions of a user but one; the hash may be of none. */
    void deleteOthers(UUID userId, String keptHash) {
        database.write(handle -> handle.createUpdate(
                        "delete from user_session where account_id = :user and token_hash <> :kept")
                .bind("user", userId)
                .bind("kept", keptHash)
                .execute());
    }

    void deleteExpired(Instant startedBefore, Instant seenBefore) {
        database.writeSoon(
                handle -> handle.createUpdate("delete from user_session where created < :started or last_seen < :seen")
                        .bind("started", startedBefore)
                        .bind("seen", seenBefore)
                        .execute());
    }
}
