package org.anketa.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anketa.form.Answers;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads submitted responses, in the order of the hashes of their contents: programs choose the ids, and may count them up or
 * take the time for them.
 */
final class JdbiStoredResponseRepository {

    private static final String COLUMNS = """
            select id, study_id, wave_id, form_version_id, invitation_id, person_id, unit_id, mode, language,
                submitted_on, submitted_at, interviewer, content_hash, answers
            from response
            """;

    private final Database database;

    JdbiStoredResponseRepository(Database database) {
        this.database = database;
    }

    int count(UUID studyId) {
        return database.read(handle -> handle.createQuery("select count(*) from response where study_id = :study")
                .bind("study", studyId)
                .mapTo(int.class)
                .one());
    }

    /** How many persons were erased, from whatever study. */
    int countErasures() {
        return database.read(handle -> handle.createQuery("select count(*) from erasure")
                .mapTo(int.class)
                .one());
    }

    Optional<StoredResponse> find(UUID id) {
        return database.read(handle -> handle.createQuery(COLUMNS + "where id = :id")
                .bind("id", id)
                .map(JdbiStoredResponseRepository::response)
                .findOne());
    }

    List<StoredResponse> list(UUID studyId, int offset, int limit) {
        return database.read(handle -> handle.createQuery(COLUMNS + """
                        where study_id = :study order by content_hash, id
                        offset :offset rows fetch next :limit rows only
                        """)
                .bind("study", studyId)
                .bind("offset", offset)
                .bind("limit", limit)
                .map(JdbiStoredResponseRepository::response)
                .list());
    }

    /** @param last after which to go on; {@code null}: from the start */
    List<StoredResponse> listAfter(UUID studyId, @Nullable StoredResponse last, int limit) {
        return database.read(handle -> handle.createQuery(COLUMNS + """
                        where study_id = :study and (content_hash > :hash or content_hash = :hash and id > :id)
                        order by content_hash, id fetch next :limit rows only
                        """)
                .bind("study", studyId)
                .bind("hash", last == null ? "" : last.contentHash())
                .bind("id", last == null ? new UUID(0, 0) : last.head().id())
                .bind("limit", limit)
                .map(JdbiStoredResponseRepository::response)
                .list());
    }

    private static StoredResponse response(ResultSet row, StatementContext context) throws SQLException {
        OffsetDateTime moment = row.getObject("submitted_at", OffsetDateTime.class);
        Response head = new Response(
                row.getObject("id", UUID.class),
                row.getObject("study_id", UUID.class),
                row.getObject("wave_id", UUID.class),
                row.getObject("form_version_id", UUID.class),
                row.getObject("invitation_id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("unit_id", UUID.class),
                Mode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT)),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("submitted_on", LocalDate.class),
                moment == null ? null : moment.toInstant(),
                row.getString("interviewer"),
                Answers.NONE,
                0);
        return new StoredResponse(head, row.getString("content_hash"), row.getString("answers"));
    }
}
