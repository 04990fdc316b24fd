package org.anketa.fieldwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.anketa.form.Answers;
import org.anketa.form.AnswersJson;
import org.anketa.form.CompiledForm;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.jdbc.Database;
import org.anketa.people.PeopleService;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;

/** Interviews: an interviewer opens a person's case and enters the answers. Users are named as {@code by}. */
public final class InterviewService {

    /** The most characters of a note beside an answer. */
    public static final int LONGEST_NOTE = 4_000;

    /** The most characters of a note on a contact attempt. */
    public static final int LONGEST_ATTEMPT_NOTE = 2_000;

    /** The most characters of the reason of a refusal. */
    public static final int LONGEST_REASON = 1_000;

    private final JdbiInvitationRepository invitations;
    private final JdbiInterviewRepository interviews;
    private final JdbiNoteRepository notes;
    private final InterviewCases cases;
    private final StudyService studies;
    private final PublishedForms forms;
    private final Drafts drafts;
    private final Intake intake;
    private final Clock clock;

    public InterviewService(
            Database database, PublishedForms forms, StudyService studies, PeopleService people, Clock clock) {
        this.invitations = new JdbiInvitationRepository(database);
        this.interviews = new JdbiInterviewRepository(database);
        this.notes = new JdbiNoteRepository(database);
        this.cases = new InterviewCases(interviews, people);
        this.studies = studies;
        this.forms = forms;
        this.drafts = new Drafts(database, forms, clock);
        this.intake = new Intake(database, forms, people, clock);
        this.clock = clock;
    }

    /**
     * The persons invited to the current wave of an open study, in the order of unit and name; revoked ones left out. The
     * current wave is the last of those in which one can answer today.
     *
     * @throws NotFound if there is no such study
     */
    public List<InterviewCase> listCases(UUID studyId) {
        Study study = studies.getStudy(studyId);
        if (study.state() != StudyState.OPEN) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return studies.listWaves(studyId).stream()
                .filter(wave -> wave.isOpenOn(today))
                .reduce((earlier, later) -> later)
                .map(wave -> cases.of(study, invitations.list(wave.id())))
                .orElse(List.of());
    }

    /**
     * The case of that invitation.
     *
     * @throws NotFound if there is none
     */
    public InterviewCase getCase(UUID invitationId) {
        FoundLink found = find(invitationId);
        return cases.of(found.study(), List.of(found.invitation())).stream()
                .findFirst()
                .orElseThrow(() -> absent(invitationId));
    }

    /** How many responses it has stored since the program started. */
    public long storedResponses() {
        return intake.stored();
    }

    /** How many times it has saved a draft since the program started. */
    public long savedDrafts() {
        return drafts.saves();
    }

    private FoundLink find(UUID invitationId) {
        return invitations.findPersonal(invitationId).orElseThrow(() -> absent(invitationId));
    }

    private static NotFound absent(UUID invitationId) {
        return new NotFound(Message.of(InterviewService.class, "case.absent", "id", invitationId.toString()));
    }

    /**
     * The interview's draft, which is apart from one that the person has made by the link.
     *
     * @throws LinkRefusal if the case is completed, refused or revoked, or the study isn't open
     */
    public Draft getDraft(UUID invitationId, Locale language) {
        Link link = find(invitationId).ready(clock);
        return drafts.get(slot(invitationId), link.study().formVersionId(), language);
    }

    private static DraftSlot slot(UUID invitationId) {
        return DraftSlot.ofInterview(invitationId);
    }

    /**
     * Saves the interview's draft; see {@link AnsweringService#save}.
     *
     * @param by whoever holds the interview; who submits it is kept with the response
     */
    public Draft save(UUID invitationId, DraftChange change, String by) {
        Link link = find(invitationId).ready(clock);
        try {
            return drafts.save(slot(invitationId), link.study().formVersionId(), change)
                    .orElseThrow(() -> ended(invitationId));
        } catch (StaleDraft stale) {
            // The draft may have gone because it was submitted just now.
            find(invitationId).ready(clock);
            throw stale;
        }
    }

    /** Why the case has ended. */
    private LinkRefusal ended(UUID invitationId) {
        find(invitationId).ready(clock);
        return new LinkRefusal(Link.Status.REVOKED);
    }

    /**
     * Keeps a probe or a remark beside an answer of the interview. The same again, as a page that is sent twice has it,
     * changes nothing.
     *
     * @param text not blank, at most {@value #LONGEST_NOTE} characters
     * @throws LinkRefusal if the case is completed, refused or revoked, or the study isn't open
     * @throws Refusal if the text is blank or too long, or the form has no such question
     */
    public void addNote(UUID invitationId, Place place, boolean probe, String text, String by) {
        Link link = find(invitationId).ready(clock);
        CompiledForm form = forms.getForm(link.study().formVersionId());
        if (!(form.findItem(place.name()).orElse(null) instanceof Question)) {
            throw new Refusal(Message.of(InterviewService.class, "note.place", "place", place.toString()));
        }
        String kept = kept(text, LONGEST_NOTE, "note");
        if (!notes.add(invitationId, new InterviewNote(place, probe, kept, by, clock.instant()))) {
            throw ended(invitationId);
        }
    }

    /** What was written beside answers of the interview so far, the oldest first. */
    public List<InterviewNote> listNotes(UUID invitationId) {
        return notes.listOfInvitation(invitationId);
    }

    /**
     * Submits the interview; see {@link AnsweringService#submit}. Notes go with the response. In an anonymous study nothing
     * stays with the invitation that tells of the interview: the attempts to reach the person go.
     *
     * @return whether this has submitted it; {@code false}: it was before
     */
    public boolean submit(UUID invitationId, UUID responseId, String by) {
        FoundLink found = find(invitationId);
        if (intake.isStored(responseId, found.wave().id())) {
            return false;
        }
        try {
            return submit(found, responseId, by);
        } catch (StaleDraft stale) {
            // Another request may have submitted it just now.
            if (!intake.isStored(responseId, found.wave().id())) {
                find(invitationId).ready(clock);
                throw stale;
            }
            return false;
        }
    }

    private boolean submit(FoundLink found, UUID responseId, String by) {
        UUID invitationId = found.invitation().id();
        Link link = found.ready(clock);
        Drafts.Saved saved =
                drafts.getSaved(slot(invitationId), responseId, link.study().formVersionId());
        return switch (intake.take(submission(link, saved.draft(), by), Ending.of(link.invitation(), saved.kept()))) {
            case STORED -> true;
            case REPEATED -> false;
            case ENDED -> throw ended(invitationId);
            case OVERTAKEN ->
                throw new StaleDraft(
                        getDraft(invitationId, saved.draft().setting().language()));
        };
    }

    private static Submission submission(Link link, Draft draft, String by) {
        Answers answers = draft.ask().submission();
        Locale language = draft.setting().language();
        return new Submission(
                draft.responseId(),
                link,
                draft.formVersionId(),
                draft.form(),
                Mode.INTERVIEW,
                language,
                by,
                answers,
                ContentHash.of(language, AnswersJson.write(answers, draft.form())));
    }

    /**
     * Keeps a try to reach the person.
     *
     * @param note may be empty; at most {@value #LONGEST_ATTEMPT_NOTE} characters
     * @throws Refusal if the note is too long, or the person has answered in an anonymous study
     */
    public void addAttempt(
            UUID invitationId, ContactAttempt.Way way, ContactAttempt.Outcome outcome, String note, String by) {
        Study study = find(invitationId).study();
        String kept = checked(note.strip(), LONGEST_ATTEMPT_NOTE, "attempt.note");
        ContactAttempt attempt = new ContactAttempt(way, outcome, kept, by, clock.instant());
        if (!interviews.addAttempt(invitationId, attempt, study.regime() == Regime.ANONYMOUS)) {
            throw new Refusal(Message.of(InterviewService.class, "attempt.over"));
        }
    }

    /**
     * Keeps that the person does not want to take part; the link ends, and what was answered so far goes.
     *
     * @param reason in the person's words; not blank, at most {@value #LONGEST_REASON} characters
     * @throws LinkRefusal if the case is completed, refused already or revoked
     */
    public void refuse(UUID invitationId, String reason, String by) {
        find(invitationId);
        String kept = kept(reason, LONGEST_REASON, "refusal.reason");
        ContactAttempt attempt =
                new ContactAttempt(ContactAttempt.Way.OTHER, ContactAttempt.Outcome.REFUSED, "", by, clock.instant());
        if (!interviews.refuse(invitationId, kept, attempt)) {
            throw new LinkRefusal(
                    find(invitationId).invitation().state() == InvitationState.COMPLETED
                            ? Link.Status.USED
                            : Link.Status.REVOKED);
        }
    }

    private static String kept(String text, int longest, String key) {
        String kept = text.strip();
        if (kept.isEmpty()) {
            throw new Refusal(Message.of(InterviewService.class, key + ".blank"));
        }
        return checked(kept, longest, key);
    }

    private static String checked(String text, int longest, String key) {
        if (text.length() > longest) {
            throw new Refusal(Message.of(InterviewService.class, key + ".long", "most", longest));
        }
        return text;
    }
}
