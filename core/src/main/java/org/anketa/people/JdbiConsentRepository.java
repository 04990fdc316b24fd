package org.anketa.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** Consents in the database. */
final class JdbiConsentRepository {

    /** Adds those that are not there yet, and returns how many were given. */
    int add(Handle handle, List<Consent> consents) {
        if (consents.isEmpty()) {
            return 0;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into consent (id, person_id, purpose, wording, given, at, response_id)
                values (:id, :person, :purpose, :wording, :given, :at, :response)
                on conflict do nothing
                """);
        for (Consent consent : consents) {
            batch.bind("id", consent.id())
                    .bind("person", consent.personId())
                    .bind("purpose", consent.purpose())
                    .bind("wording", consent.wording())
                    .bind("given", consent.given())
                    .bind("at", consent.at())
                    .bind("response", consent.responseId())
                    .add();
        }
        return batch.execute().length;
    }

    /** The newest of each purpose, by purpose. */
    List<Consent> list(Handle handle, UUID personId) {
        return handle.createQuery("""
                        select id, person_id, purpose, wording, given, at, response_id from (
                            select consent.*, row_number() over (partition by purpose order by at desc, id) as age
                            from consent where person_id = :person) as ranked
                        where age = 1 order by purpose
                        """)
                .bind("person", personId)
                .map(JdbiConsentRepository::consent)
                .list();
    }

    private static Consent consent(ResultSet row, StatementContext context) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getString("purpose"),
                row.getString("wording"),
                row.getBoolean("given"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("response_id", UUID.class));
    }
}
