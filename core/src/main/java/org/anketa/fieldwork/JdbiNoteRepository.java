package org.anketa.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.anketa.form.Place;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;

/** Interviewers' notes in the database: beside an invitation until the interview is submitted, then beside its response. */
final class JdbiNoteRepository {

    private final Database database;

    JdbiNoteRepository(Database database) {
        this.database = database;
    }

    /** Adds a note beside an interview, once however often it is sent; {@code false}: the interview has ended. */
    boolean add(UUID invitationId, InterviewNote note) {
        return database.write(handle -> {
            boolean goesOn = JdbiInterviewRepository.goesOn(JdbiInterviewRepository.lockState(handle, invitationId));
            if (goesOn && !isKept(handle, invitationId, note)) {
                insert(handle, invitationId, note);
            }
            return goesOn;
        });
    }

    private static boolean isKept(Handle handle, UUID invitationId, InterviewNote note) {
        return handle.createQuery("""
                        select count(*) from interview_note
                        where invitation_id = :invitation and item = :item and repetition = :repetition
                            and probe = :probe and note = :note and written_by = :by
                        """)
                        .bind("invitation", invitationId)
                        .bind("item", note.place().name())
                        .bind("repetition", note.place().repetition())
                        .bind("probe", note.probe())
                        .bind("note", note.text())
                        .bind("by", note.by())
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    private static void insert(Handle handle, UUID invitationId, InterviewNote note) {
        handle.createUpdate("""
                        insert into interview_note
                            (id, invitation_id, number, item, repetition, probe, note, written_by, at)
                        values (:id, :invitation,
                            (select coalesce(max(number), 0) + 1 from interview_note where invitation_id = :invitation),
                            :item, :repetition, :probe, :note, :by, :at)
                        """)
                .bind("id", UUID.randomUUID())
                .bind("invitation", invitationId)
                .bind("item", note.place().name())
                .bind("repetition", note.place().repetition())
                .bind("probe", note.probe())
                .bind("note", note.text())
                .bind("by", note.by())
                .bind("at", note.at())
                .execute();
    }

    /** The notes of an interview that is not submitted yet, the oldest first. */
    List<InterviewNote> listOfInvitation(UUID invitationId) {
        return list("where n.invitation_id = :id", invitationId, ZoneOffset.UTC);
    }

    /**
     * The notes of a submitted interview, the oldest first.
     *
     * @param zone where the day begins, which is all that is known of the notes of an anonymous one
     */
    List<InterviewNote> listOfResponse(UUID responseId, ZoneId zone) {
        return list("where n.response_id = :id", responseId, zone);
    }

    private List<InterviewNote> list(String condition, UUID id, ZoneId zone) {
        return database.read(handle -> handle.createQuery("""
                        select n.item, n.repetition, n.probe, n.note, n.written_by, n.at, r.submitted_on
                        from interview_note n left join response r on r.id = n.response_id
                        """ + condition + " order by n.number")
                .bind("id", id)
                .map((row, context) -> note(row, zone))
                .list());
    }

    private static InterviewNote note(ResultSet row, ZoneId zone) throws SQLException {
        OffsetDateTime moment = row.getObject("at", OffsetDateTime.class);
        return new InterviewNote(
                new Place(row.getString("item"), row.getInt("repetition")),
                row.getBoolean("probe"),
                row.getString("note"),
                row.getString("written_by"),
                moment != null
                        ? moment.toInstant()
                        : row.getObject("submitted_on", LocalDate.class)
                                .atStartOfDay(zone)
                                .toInstant());
    }

    /** Lets the notes of an interview go with its response; those of an anonymous one lose their author and moment. */
    static void move(Handle handle, UUID invitationId, KeptResponse response) {
        boolean anonymous = response.regime() == Regime.ANONYMOUS;
        handle.createUpdate("update interview_note set response_id = :response, invitation_id = null"
                        + (anonymous ? ", written_by = '', at = null" : "")
                        + " where invitation_id = :invitation")
                .bind("response", response.id())
                .bind("invitation", invitationId)
                .execute();
    }

    /** Takes out the notes of an interview that was not submitted. */
    static void deleteOf(Handle handle, UUID invitationId) {
        handle.execute("delete from interview_note where invitation_id = ?", invitationId);
    }
}
