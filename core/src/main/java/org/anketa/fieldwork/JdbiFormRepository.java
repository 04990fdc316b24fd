package org.anketa.fieldwork;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;

/** Published versions of forms in the database. */
final class JdbiFormRepository {

    /**
     * A version as it is stored.
     *
     * @param definition see {@link org.anketa.form.FormJson}
     * @param terms see {@link TermsJson}
     */
    record Version(String definition, String terms) {

        String contentHash() {
            return Token.hash(definition + "\n" + terms);
        }
    }

    private final Database database;

    JdbiFormRepository(Database database) {
        this.database = database;
    }

    Optional<Version> find(UUID id) {
        return database.read(handle -> handle.createQuery("select definition, terms from form_version where id = :id")
                .bind("id", id)
                .map((row, context) -> new Version(row.getString(1), row.getString(2)))
                .findOne());
    }

    /** Stores the version unless it is stored already; its id. */
    UUID publish(Version version, Instant now) {
        Optional<UUID> known = findId(version.contentHash());
        if (known.isPresent()) {
            return known.get();
        }
        UUID id = UUID.randomUUID();
        try {
            database.write(handle -> handle.createUpdate("""
                            insert into form_version (id, content_hash, definition, terms, published)
                            values (:id, :hash, :definition, :terms, :published)
                            """)
                    .bind("id", id)
                    .bind("hash", version.contentHash())
                    .bind("definition", version.definition())
                    .bind("terms", version.terms())
                    .bind("published", now)
                    .execute());
            return id;
        } catch (RuntimeException failure) {
            if (Database.isDuplicate(failure)) {
                return findId(version.contentHash()).orElseThrow(() -> failure);
            }
            throw failure;
        }
    }

    private Optional<UUID> findId(String contentHash) {
        return database.read(handle -> handle.createQuery("select id from form_version where content_hash = :hash")
                .bind("hash", contentHash)
                .mapTo(UUID.class)
                .findOne());
    }
}
