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
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.StatementContext;

/** Contact attempts and refusals in the database. */
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
    static String lockState(Handle handle, UUID invitationId) {
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

    /** Whether one can still answer in that state. */
    static boolean goesOn(String state) {
        return state.equals(InvitationState.INVITED.id()) || state.equals(InvitationState.STARTED.id());
    }

    /**
     * Forgets the attempts to reach whoever was interviewed in an anonymous study: there are few interviews, and with the day
     * or merely the fact of a contact they would tell whose response one is.
     */
    static void forgetAttempts(Handle handle, UUID invitationId) {
        handle.execute("delete from contact_attempt where invitation_id = ?", invitationId);
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
                JdbiNoteRepository.deleteOf(handle, invitationId);
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
