package org.anketa.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.form.Place;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;

/** The corrections of responses in the database; rows are only ever added. */
final class JdbiCorrectionRepository {

    private final Database database;

    JdbiCorrectionRepository(Database database) {
        this.database = database;
    }

    /**
     * Adds corrections, all or none.
     *
     * @param consentsDue whether consents are among them, which are still to be handed on
     * @return whether they were added; {@code false} if others have taken their numbers in the meantime
     */
    boolean add(List<CorrectionRow> rows, boolean consentsDue) {
        try {
            return database.write(handle -> {
                PreparedBatch batch = handle.prepareBatch("""
                        insert into correction
                            (id, response_id, number, item, repetition, before, after, reason, corrected_by, at)
                        values (:id, :response, :number, :item, :repetition, :before, :after, :reason, :by, :at)
                        """);
                rows.forEach(row -> batch.bind("id", UUID.randomUUID())
                        .bind("response", row.responseId())
                        .bind("number", row.number())
                        .bind("item", row.place().name())
                        .bind("repetition", row.place().repetition())
                        .bind("before", row.before())
                        .bind("after", row.after())
                        .bind("reason", row.reason())
                        .bind("by", row.by())
                        .bind("at", row.at())
                        .add());
                batch.execute();
                if (consentsDue) {
                    mark(handle, rows.get(0).responseId());
                }
                return true;
            });
        } catch (RuntimeException failure) {
            if (Database.isDuplicate(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Whoever takes an older mark away at this moment waits for this transaction, and then doesn't find it any more. */
    private static void mark(Handle handle, UUID responseId) {
        handle.createUpdate("delete from consent_due where response_id = :id")
                .bind("id", responseId)
                .execute();
        handle.createUpdate("insert into consent_due (response_id) values (:id)")
                .bind("id", responseId)
                .execute();
    }

    /** The corrections by response, each response's in the order in which they were made. */
    Map<UUID, List<CorrectionRow>> list(Collection<UUID> responseIds) {
        if (responseIds.isEmpty()) {
            return Map.of();
        }
        return database.read(
                handle -> handle
                        .createQuery("""
                        select response_id, number, item, repetition, before, after, reason, corrected_by, at
                        from correction where response_id in (<responses>) order by number
                        """)
                        .bindList("responses", List.copyOf(responseIds))
                        .map(JdbiCorrectionRepository::row)
                        .stream()
                        .collect(Collectors.groupingBy(CorrectionRow::responseId)));
    }

    private static CorrectionRow row(ResultSet row, StatementContext context) throws SQLException {
        return new CorrectionRow(
                row.getObject("response_id", UUID.class),
                row.getInt("number"),
                new Place(row.getString("item"), row.getInt("repetition")),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"),
                row.getString("corrected_by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /** How many corrections the responses of a study have. */
    int count(UUID studyId) {
        return database.read(handle ->
                handle.createQuery("""
                        select count(*) from correction c join response r on r.id = c.response_id
                        where r.study_id = :study
                        """).bind("study", studyId).mapTo(int.class).one());
    }
}
