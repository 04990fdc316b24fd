package org.anketa.fieldwork;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.anketa.form.Answer;
import org.anketa.form.Place;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.Planned;
import org.jspecify.annotations.Nullable;

/** Submitted responses and their corrections: nothing is overwritten. */
public final class ResponseService {

    public ResponseService(Database database, PublishedForms forms, Clock clock) {}

    public int count(UUID studyId) {
        return Planned.yet();
    }

    /** The responses of a study in an order that tells nothing of when they came, from an offset on. */
    public List<Response> listResponses(UUID studyId, int offset, int limit) {
        return Planned.yet();
    }

    /** Hands out every response of a study, a few in memory at a time. */
    public void forEach(UUID studyId, Consumer<Response> reader) {
        Planned.yet();
    }

    /** What changes whenever a response comes or is corrected. */
    public String revision(UUID studyId) {
        return Planned.yet();
    }

    /**
     * The response of that id.
     *
     * @throws org.anketa.shared.NotFound if there is none
     */
    public Response getResponse(UUID id) {
        return Planned.yet();
    }

    /** The corrections of a response, the oldest first. */
    public List<Correction> listCorrections(UUID responseId) {
        return Planned.yet();
    }

    /** What the interviewer wrote beside the answers, the oldest first. */
    public List<InterviewNote> listNotes(UUID responseId) {
        return Planned.yet();
    }

    /**
     * Replaces an answer.
     *
     * @param after {@code null} to take it out
     * @param reason not blank
     * @throws org.anketa.form.InvalidAnswers if the response would not be valid with it
     * @throws org.anketa.shared.Refusal if nothing changes, or the reason is blank
     */
    public Response correct(UUID responseId, Place place, @Nullable Answer after, String reason, String by) {
        return Planned.yet();
    }

    /** How far the fieldwork of a study is, all its waves together. */
    public Progress progress(UUID studyId) {
        return Planned.yet();
    }
}
