package org.anketa.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.anketa.form.CompiledForm;
import org.anketa.jdbc.Database;
import org.anketa.people.Consent;
import org.jdbi.v3.core.statement.StatementContext;

/** Responses whose consents are still to be handed on. */
final class JdbiConsentRepository {

    /** As much of a response in a named study as its consents need. */
    record NamedResponse(
            UUID id, UUID personId, UUID formVersionId, Locale language, Instant submittedAt, String answers) {

        /** What was said in it as it was submitted. */
        List<Consent> consents(CompiledForm form) {
            return ConsentItems.in(form, StoredAnswers.read(answers, form), said());
        }

        /** What its corrections say. */
        List<Consent> consents(CompiledForm form, List<CorrectionRow> corrections) {
            return ConsentItems.in(form, corrections, said());
        }

        private ConsentItems.Said said() {
            return new ConsentItems.Said(id, personId, language, submittedAt);
        }
    }

    private final Database database;

    JdbiConsentRepository(Database database) {
        this.database = database;
    }

    List<UUID> listDue() {
        return database.read(handle -> handle.createQuery("select response_id from consent_due")
                .mapTo(UUID.class)
                .list());
    }

    Optional<NamedResponse> findResponse(UUID id) {
        return database.read(handle -> handle.createQuery("""
                        select id, person_id, form_version_id, language, submitted_at, answers from response
                        where id = :id and regime = 'named' and person_id is not null
                        """)
                .bind("id", id)
                .map(JdbiConsentRepository::response)
                .findOne());
    }

    private static NamedResponse response(ResultSet row, StatementContext context) throws SQLException {
        return new NamedResponse(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getObject("form_version_id", UUID.class),
                Locale.forLanguageTag(row.getString("language")),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                row.getString("answers"));
    }

    /**
     * Takes the mark away, unless the response was corrected in the meantime: another node may have marked it anew.
     *
     * @param corrections how many of its corrections were seen
     */
    void done(UUID responseId, int corrections) {
        database.writeSoon(handle -> handle.createUpdate("""
                        delete from consent_due where response_id = :id
                        and (select count(*) from correction where response_id = :id) = :corrections
                        """)
                .bind("id", responseId)
                .bind("corrections", corrections)
                .execute());
    }
}
