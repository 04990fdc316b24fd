package org.anketa.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** Tokens of programs in the database, by their hashes. */
final class JdbiTokenRepository {

    private static final String COLUMNS =
            "bearer_token.id as token_id, bearer_token.account_id, bearer_token.created as issued, bearer_token.last_used";

    /** A token with its user. */
    record Kept(User user, BearerToken token) {}

    private final Database database;

    JdbiTokenRepository(Database database) {
        this.database = database;
    }

    void add(UUID id, String tokenHash, UUID userId, Instant now) {
        database.write(handle -> handle.createUpdate("""
                        insert into bearer_token (id, token_hash, account_id, created)
                        values (:id, :token, :user, :now)
                        """)
                .bind("id", id)
                .bind("token", tokenHash)
                .bind("user", userId)
                .bind("now", now)
                .execute());
    }

    Optional<Kept> find(String tokenHash) {
        return database.read(handle -> handle.createQuery("select " + JdbiAccountRepository.COLUMNS + ", " + COLUMNS
                        + " from bearer_token join account on account.id = bearer_token.account_id"
                        + " where token_hash = :token")
                .bind("token", tokenHash)
                .map((row, context) -> new Kept(JdbiAccountRepository.user(row, context), token(row, context)))
                .findOne());
    }

    List<BearerToken> list(UUID userId) {
        return database.read(handle -> handle.createQuery(
                        "select " + COLUMNS + " from bearer_token where account_id = :user order by created, id")
                .bind("user", userId)
                .map(JdbiTokenRepository::token)
                .list());
    }

    void touch(UUID id, Instant now) {
        database.writeIfPossible(
                handle -> handle.createUpdate("update bearer_token set last_used = :now where id = :id")
                        .bind("id", id)
                        .bind("now", now)
                        .execute());
    }

    /** How many of the user's tokens had that id: one or none. */
    int delete(UUID userId, UUID id) {
        return database.write(
                handle -> handle.createUpdate("delete from bearer_token where id = :id and account_id = :user")
                        .bind("id", id)
                        .bind("user", userId)
                        .execute());
    }

    void deleteAll(UUID userId) {
        database.write(handle -> handle.createUpdate("delete from bearer_token where account_id = :user")
                .bind("user", userId)
                .execute());
    }

    private static BearerToken token(ResultSet row, StatementContext context) throws SQLException {
        OffsetDateTime used = row.getObject("last_used", OffsetDateTime.class);
        return new BearerToken(
                row.getObject("token_id", UUID.class),
                row.getObject("account_id", UUID.class),
                row.getObject("issued", OffsetDateTime.class).toInstant(),
                used == null ? null : used.toInstant());
    }
}
