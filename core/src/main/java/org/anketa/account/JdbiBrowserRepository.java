package org.anketa.account;

import java.time.Instant;
import java.util.UUID;
import org.anketa.jdbc.Database;

/** Browsers with which users have signed in, by the hashes of their tokens. */
final class JdbiBrowserRepository {

    private final Database database;

    JdbiBrowserRepository(Database database) {
        this.database = database;
    }

    boolean isKnown(UUID userId, String tokenHash, Instant usedSince) {
        return database.read(handle -> handle.createQuery("""
                        select count(*) from known_browser
                        where account_id = :user and token_hash = :token and last_used >= :since
                        """)
                        .bind("user", userId)
                        .bind("token", tokenHash)
                        .bind("since", usedSince)
                        .mapTo(long.class)
                        .one())
                > 0;
    }

    /** Remembers that the user signed in with the browser, and forgets the browsers that were not used since. */
    void remember(UUID userId, String tokenHash, Instant now, Instant usedSince) {
        database.writeSoon(handle -> {
            handle.createUpdate("""
                            delete from known_browser
                            where account_id = :user and (token_hash = :token or last_used < :since)
                            """)
                    .bind("user", userId)
                    .bind("token", tokenHash)
                    .bind("since", usedSince)
                    .execute();
            return handle.createUpdate("""
                            insert into known_browser (account_id, token_hash, last_used) values (:user, :token, :now)
                            on conflict do nothing
                            """)
                    .bind("user", userId)
                    .bind("token", tokenHash)
                    .bind("now", now)
                    .execute();
        });
    }

    void forgetAll(UUID userId) {
        database.write(handle -> handle.createUpdate("delete from known_browser where account_id = :user")
                .bind("user", userId)
                .execute());
    }
}
