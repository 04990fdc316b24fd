package org.anketa.fieldwork;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anketa.form.Place;
import org.anketa.jdbc.Database;
import org.anketa.jdbc.Planned;
import org.anketa.people.PeopleService;

/** Interviews: an interviewer opens a person's case and enters the answers. Users are named as {@code by}. */
public final class InterviewService {

    public InterviewService(
            Database database, PublishedForms forms, StudyService studies, PeopleService people, Clock clock) {}

    /** The persons invited to the current wave of an open study, in the order of unit and name; revoked ones left out. */
    public List<InterviewCase> listCases(UUID studyId) {
        return Planned.yet();
    }

    /**
     * The case of that invitation.
     *
     * @throws org.anketa.shared.NotFound if there is none
     */
    public InterviewCase getCase(UUID invitationId) {
        return Planned.yet();
    }

    /**
     * The interview's draft, which is apart from one that the person has made by the link.
     *
     * @throws LinkRefusal if the case is completed, refused or revoked, or the study isn't open
     */
    public Draft getDraft(UUID invitationId, Locale language) {
        return Planned.yet();
    }

    /** Saves the interview's draft; see {@link AnsweringService#save}. */
    public Draft save(UUID invitationId, DraftChange change, String by) {
        return Planned.yet();
    }

    /** Keeps a probe or a remark beside an answer of the interview. */
    public void addNote(UUID invitationId, Place place, boolean probe, String text, String by) {
        Planned.yet();
    }

    /** What was written beside answers of the interview so far, the oldest first. */
    public List<InterviewNote> listNotes(UUID invitationId) {
        return Planned.yet();
    }

    /** Submits the interview; see {@link AnsweringService#submit}. Notes go with the response. */
    public void submit(UUID invitationId, UUID responseId, String by) {
        Planned.yet();
    }

    public void addAttempt(
            UUID invitationId, ContactAttempt.Way way, ContactAttempt.Outcome outcome, String note, String by) {
        Planned.yet();
    }

    /**
     * Keeps that the person does not want to take part; the link ends.
     *
     * @param reason in the person's words; not blank
     */
    public void refuse(UUID invitationId, String reason, String by) {
        Planned.yet();
    }
}
