package org.anketa.fieldwork;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anketa.form.Place;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.StatementContext;

/** What is kept beside the answers of interviews: contact attempts, notes and refusals. */
final class JdbiInterviewRepository {

    private record AttemptRow(UUID invitationId, ContactAttempt attempt) {}

    private final Database database;

    JdbiInterviewRepository(Database database) {
        this.database = database;
    }

    /**
     * Adds an attempt.
     *
     * @param unlessAnswered whether it may not be kept of whoever has answered
     * @return whether it was added
     */
    boolean addAttempt(UUID invitationId, ContactAttempt attempt, boolean unlessAnswered) {
        return database.write(handle -> {
            String state = lockState(handle, invitationId);
            boolean allowed = !unlessAnswered || !state.equals(InvitationState.COMPLETED.id());
            if (allowed) {
                insert(handle, invitationId, attempt);
            }
            return allowed;
        });
    }

    /** The state of an invitation, which nobody changes until the transaction ends. */
    private static String lockState(Handle handle, UUID invitationId) {
        return handle.createQuery("select state from awaited where invitation_id = :id for update")
                .bind("id", invitationId)
                .mapTo(String.class)
                .findOne()
                .orElse(InvitationState.COMPLETED.id());
    }

    private static void insert(Handle handle, UUID invitationId, ContactAttempt attempt) {
        handle.createUpdate("""
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
                .execute();
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

    /** Adds a note beside an interview that has not ended; whether it was added. */
    boolean addNote(UUID invitationId, InterviewNote note) {
        return database.write(handle -> {
            boolean goesOn = goesOn(lockState(handle, invitationId));
            if (goesOn) {
                insert(handle, invitationId, note);
            }
            return goesOn;
        });
    }

    private static boolean goesOn(String state) {
        return state.equals(InvitationState.INVITED.id()) || state.equals(InvitationState.STARTED.id());
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
    List<InterviewNote> listNotes(UUID invitationId) {
        return listNotes("where n.invitation_id = :id", invitationId, ZoneOffset.UTC);
    }

    /**
     * The notes of a submitted interview, the oldest first.
     *
     * @param zone where the day begins, which is all that is known of the notes of an anonymous one
     */
    List<InterviewNote> listNotesOfResponse(UUID responseId, ZoneId zone) {
        return listNotes("where n.response_id = :id", responseId, zone);
    }

    private List<InterviewNote> listNotes(String condition, UUID id, ZoneId zone) {
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

    /**
     * Ends what was kept for an interview when the person's response comes. The notes of the interview that gave it go with it;
     * others go. In an anonymous study attempts to reach whom an interviewer has reached go too: there are few interviews, and
     * with the day or merely the fact of a contact they would tell whose response one is.
     */
    static void end(Handle handle, UUID invitationId, KeptResponse response) {
        boolean anonymous = response.regime() == Regime.ANONYMOUS;
        if (response.mode() == Mode.INTERVIEW) {
            handle.createUpdate("update interview_note set response_id = :response, invitation_id = null"
                            + (anonymous ? ", written_by = '', at = null" : "")
                            + " where invitation_id = :invitation")
                    .bind("response", response.id())
                    .bind("invitation", invitationId)
                    .execute();
            if (anonymous) {
                handle.execute("delete from contact_attempt where invitation_id = ?", invitationId);
            }
        }
        handle.execute("delete from interview_note where invitation_id = ?", invitationId);
    }

    /**
     * Ends an invitation because its person refuses: the drafts and the notes beside them go.
     *
     * @param attempt in which the person did so; it is added unless there is one that says so already
     * @return whether it could still be refused
     */
    boolean refuse(UUID invitationId, String reason, ContactAttempt attempt) {
        return database.write(handle -> {
            boolean goesOn = goesOn(lockState(handle, invitationId));
            if (goesOn) {
                handle.createUpdate("""
                                update awaited set state = 'refused', refusal_reason = :reason where invitation_id = :id
                                """)
                        .bind("reason", reason)
                        .bind("id", invitationId)
                        .execute();
                JdbiDraftRepository.deleteOf(handle, invitationId);
                handle.execute("delete from interview_note where invitation_id = ?", invitationId);
                if (!hasRefused(handle, invitationId)) {
                    insert(handle, invitationId, attempt);
                }
            }
            return goesOn;
        });
    }

    private static boolean hasRefused(Handle handle, UUID invitationId) {
        return handle.createQuery("""
                                select count(*) from contact_attempt
                                where invitation_id = :invitation and outcome = 'refused'
                                """)
                        .bind("invitation", invitationId)
                        .mapTo(int.class)
                        .one()
                > 0;
    }

    /** The reasons of those who refused, by invitation. */
    Map<UUID, String> listRefusalReasons(Collection<UUID> invitationIds) {
        if (invitationIds.isEmpty()) {
            return Map.of();
        }
        return database.read(handle -> handle.createQuery("""
                        select invitation_id, refusal_reason from awaited
                        where invitation_id in (<invitations>) and refusal_reason is not null
                        """)
                .bindList("invitations", List.copyOf(invitationIds))
                .setMapKeyColumn("invitation_id")
                .setMapValueColumn("refusal_reason")
                .collectInto(new GenericType<Map<UUID, String>>() {}));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT);
    }
}
