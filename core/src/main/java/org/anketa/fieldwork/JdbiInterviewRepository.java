package org.anketa.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.form.Place;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** What is kept beside the answers of interviews: contact attempts, notes and refusals. */
final class JdbiInterviewRepository {

    private record AttemptRow(UUID invitationId, ContactAttempt attempt) {}

    private final Database database;

    JdbiInterviewRepository(Database database) {
        this.database = database;
    }

    void addAttempt(UUID invitationId, ContactAttempt attempt) {
        database.write(handle -> handle.createUpdate("""
                        insert into contact_attempt (id, invitation_id, way, outcome, note, attempted_by, at)
                        values (:id, :invitation, :way, :outcome, :note, :by, :at)
                        """)
                .bind("id", UUID.randomUUID())
                .bind("invitation", invitationId)
                .bind("way", word(attempt.way()))
                .bind("outcome", word(attempt.outcome()))
                .bind("note", attempt.note())
                .bind("by", attempt.by())
                .bind("at", attempt.at())
                .execute());
    }

    /** Attempts by invitation, the oldest first. */
    Map<UUID, List<ContactAttempt>> listAttempts(Collection<UUID> invitationIds) {
        if (invitationIds.isEmpty()) {
            return Map.of();
        }
        return database.read(handle -> handle
                .createQuery("""
                        select invitation_id, way, outcome, note, attempted_by, at from contact_attempt
                        where invitation_id in (<invitations>) order by at
                        """)
                .bindList("invitations", List.copyOf(invitationIds))
                .map(JdbiInterviewRepository::attempt)
                .stream()
                .collect(Collectors.groupingBy(
                        AttemptRow::invitationId, Collectors.mapping(AttemptRow::attempt, Collectors.toList()))));
    }

    private static AttemptRow attempt(ResultSet row, StatementContext context) throws SQLException {
        return new AttemptRow(
                row.getObject("invitation_id", UUID.class),
                new ContactAttempt(
                        ContactAttempt.Way.valueOf(constant(row.getString("way"))),
                        ContactAttempt.Outcome.valueOf(constant(row.getString("outcome"))),
                        row.getString("note"),
                        row.getString("attempted_by"),
                        row.getObject("at", OffsetDateTime.class).toInstant()));
    }

    void addNote(UUID invitationId, InterviewNote note) {
        database.write(handle -> handle.createUpdate("""
                        insert into interview_note (id, invitation_id, number, item, repetition, probe, note, written_by, at)
                        select :id, :invitation, coalesce(max(number), 0) + 1, :item, :repetition, :probe, :note, :by, :at
                        from interview_note where invitation_id = :invitation
                        """)
                .bind("id", UUID.randomUUID())
                .bind("invitation", invitationId)
                .bind("item", note.place().name())
                .bind("repetition", note.place().repetition())
                .bind("probe", note.probe())
                .bind("note", note.text())
                .bind("by", note.by())
                .bind("at", note.at())
                .execute());
    }

    /** The notes of an interview that is not submitted yet, the oldest first. */
    List<InterviewNote> listNotes(UUID invitationId) {
        return listNotes("invitation_id", invitationId);
    }

    /** The notes of a submitted interview, the oldest first. */
    List<InterviewNote> listNotesOfResponse(UUID responseId) {
        return listNotes("response_id", responseId);
    }

    private List<InterviewNote> listNotes(String column, UUID id) {
        return database.read(handle -> handle.createQuery("""
                        select item, repetition, probe, note, written_by, at from interview_note
                        where <column> = :id order by number
                        """)
                .define("column", column)
                .bind("id", id)
                .map(JdbiInterviewRepository::note)
                .list());
    }

    private static InterviewNote note(ResultSet row, StatementContext context) throws SQLException {
        return new InterviewNote(
                new Place(row.getString("item"), row.getInt("repetition")),
                row.getBoolean("probe"),
                row.getString("note"),
                row.getString("written_by"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

    /**
     * Ends an invitation because its person refuses: the drafts and the notes beside them go.
     *
     * @return whether it could still be refused
     */
    boolean refuse(UUID invitationId, String reason) {
        return database.write(handle -> {
            int refused = handle.createUpdate("""
                            update invitation set state = 'refused', refusal_reason = :reason
                            where id = :id and state in ('invited', 'started')
                            """)
                    .bind("reason", reason)
                    .bind("id", invitationId)
                    .execute();
            if (refused > 0) {
                handle.execute("delete from draft where invitation_id = ?", invitationId);
                handle.execute("delete from interview_note where invitation_id = ?", invitationId);
            }
            return refused > 0;
        });
    }

    /** The reasons of those who refused, by invitation. */
    Map<UUID, String> listRefusalReasons(Collection<UUID> invitationIds) {
        if (invitationIds.isEmpty()) {
            return Map.of();
        }
        return database.read(handle -> handle.createQuery("""
                        select id, refusal_reason from invitation
                        where id in (<invitations>) and refusal_reason is not null
                        """)
                .bindList("invitations", List.copyOf(invitationIds))
                .setMapKeyColumn("id")
                .setMapValueColumn("refusal_reason")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<UUID, String>>() {}));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
