package org.anketa.limit;

import java.util.Optional;
import org.anketa.jdbc.Database;

/** Counts in the database, by hashes of whom they are about. Nobody misses them after a stop. */
final class JdbiBucketRepository {

    private final Database database;

    JdbiBucketRepository(Database database) {
        this.database = database;
    }

    Optional<byte[]> find(String id) {
        return database.read(handle -> handle.createQuery("select state from rate_limit where id = :id")
                .bind("id", id)
                .mapTo(byte[].class)
                .findOne());
    }

    /**
     * Keeps a new count.
     *
     * @param expires in milliseconds since 1970
     * @return whether there was none of the id
     */
    boolean insert(String id, byte[] state, long expires) {
        return database.writeSoon(handle -> handle.createUpdate("""
                                insert into rate_limit (id, state, expires) values (:id, :state, :expires)
                                on conflict do nothing
                                """)
                        .bind("id", id)
                        .bind("state", state)
                        .bind("expires", expires)
                        .execute())
                == 1;
    }

    /** Changes a count; {@code false} if somebody has changed it meanwhile. */
    boolean replace(String id, byte[] before, byte[] after, long expires) {
        return database.writeSoon(handle -> handle.createUpdate(
                                "update rate_limit set state = :after, expires = :expires where id = :id and state = :before")
                        .bind("id", id)
                        .bind("before", before)
                        .bind("after", after)
                        .bind("expires", expires)
                        .execute())
                == 1;
    }

    void remove(String id) {
        database.writeSoon(handle -> handle.createUpdate("delete from rate_limit where id = :id")
                .bind("id", id)
                .execute());
    }

    /** Forgets counts that are over. */
    void removeExpired(long now) {
        database.writeSoon(handle -> handle.createUpdate("delete from rate_limit where expires < :now")
                .bind("now", now)
                .execute());
    }
}
