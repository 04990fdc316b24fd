package org.anketa.fieldwork;

import java.util.Optional;
import java.util.UUID;
import org.anketa.jdbc.Database;
import org.jdbi.v3.core.Handle;

/** Stores responses in the database, each once. */
final class JdbiResponseRepository {

    /** How it went. */
    enum Outcome {
        STORED,
        /** There is a response of that id. */
        REPEATED,
        /** The invitation has ended. */
        ENDED,
        /** The draft isn't there in that revision. */
        OVERTAKEN
    }

    private final Database database;

    JdbiResponseRepository(Database database) {
        this.database = database;
    }

    /** The content of the response of that id, which is on disk when it is returned. */
    Optional<StoredContent> findContent(UUID id) {
        Optional<StoredContent> found = database.read(handle -> content(handle, id));
        // Who is told of a repetition must not lose the original, which another thread may be writing just now.
        return found.isEmpty() ? found : database.write(handle -> content(handle, id));
    }

    private static Optional<StoredContent> content(Handle handle, UUID id) {
        return handle.createQuery("select wave_id, content_hash from response where id = :id")
                .bind("id", id)
                .map((row, context) -> new StoredContent(row.getObject(1, UUID.class), row.getString(2)))
                .findOne();
    }

    /** Stores the response and ends what ends with it, or changes nothing. */
    Outcome store(KeptResponse response, Ending ending, boolean consentsDue) {
        try {
            return database.write(handle -> {
                end(handle, ending);
                insert(handle, response);
                if (ending.invitationId() != null) {
                    endInterview(handle, ending.invitationId(), response);
                }
                if (consentsDue) {
                    handle.createUpdate("insert into consent_due (response_id) values (:id)")
                            .bind("id", response.id())
                            .execute();
                }
                return Outcome.STORED;
            });
        } catch (Prevented prevented) {
            return prevented.outcome;
        } catch (RuntimeException failure) {
            if (Database.isDuplicate(failure)) {
                return Outcome.REPEATED;
            }
            throw failure;
        }
    }

    /** The invitation first, as in {@link JdbiDraftRepository#start}: two that wait for each other would wait forever. */
    private static void end(Handle handle, Ending ending) {
        UUID invitationId = ending.invitationId();
        if (invitationId != null && !JdbiInvitationRepository.complete(handle, invitationId)) {
            throw new Prevented(Outcome.ENDED);
        }
        UUID draftId = ending.draftId();
        if (draftId != null && !JdbiDraftRepository.delete(handle, draftId, ending.draftRevision())) {
            throw new Prevented(Outcome.OVERTAKEN);
        }
        if (invitationId != null) {
            JdbiDraftRepository.deleteOf(handle, invitationId);
        }
    }

    /** Notes go with the response of their interview; if the person answered alone, they are of no use. */
    private static void endInterview(Handle handle, UUID invitationId, KeptResponse response) {
        if (response.mode() != Mode.INTERVIEW) {
            JdbiNoteRepository.deleteOf(handle, invitationId);
            return;
        }
        JdbiNoteRepository.move(handle, invitationId, response);
        if (response.regime() == Regime.ANONYMOUS) {
            JdbiInterviewRepository.forgetAttempts(handle, invitationId);
        }
    }

    private static void insert(Handle handle, KeptResponse response) {
        handle.createUpdate("""
                        insert into response (id, study_id, regime, wave_id, form_version_id, invitation_id, person_id,
                            unit_id, mode, language, submitted_on, submitted_at, interviewer, content_hash, answers)
                        values (:id, :study, :regime, :wave, :form, :invitation, :person,
                            :unit, :mode, :language, :on, :at, :interviewer, :hash, :answers)
                        """)
                .bind("id", response.id())
                .bind("study", response.studyId())
                .bind("regime", response.regime().id())
                .bind("wave", response.waveId())
                .bind("form", response.formVersionId())
                .bind("invitation", response.invitationId())
                .bind("person", response.personId())
                .bind("unit", response.unitId())
                .bind("mode", response.mode().id())
                .bind("language", response.language())
                .bind("on", response.submittedOn())
                .bind("at", response.submittedAt())
                .bind("interviewer", response.interviewer())
                .bind("hash", response.contentHash())
                .bind("answers", response.answers())
                .execute();
    }

    /** Takes back what the transaction has done so far. */
    private static final class Prevented extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final Outcome outcome;

        Prevented(Outcome outcome) {
            super(outcome.name(), null, false, false);
            this.outcome = outcome;
        }
    }
}
