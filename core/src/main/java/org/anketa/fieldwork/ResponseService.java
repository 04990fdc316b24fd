package org.anketa.fieldwork;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.anketa.form.Answer;
import org.anketa.form.CompiledForm;
import org.anketa.form.Place;
import org.anketa.form.Setting;
import org.anketa.jdbc.Database;
import org.anketa.people.PeopleService;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Submitted responses and their corrections: nothing is overwritten. */
public final class ResponseService {

    /** The longest reason of a correction, in characters. */
    public static final int LONGEST_REASON = 1_000;

    private static final int BATCH = 200;
    private static final int TRIES = 5;

    private final JdbiStoredResponseRepository responses;
    private final JdbiCorrectionRepository corrections;
    private final JdbiNoteRepository notes;
    private final FieldworkProgress progress;
    private final PublishedForms forms;
    private final ConsentRecord consents;
    private final Clock clock;

    public ResponseService(Database database, PublishedForms forms, PeopleService people, Clock clock) {
        this.responses = new JdbiStoredResponseRepository(database);
        this.corrections = new JdbiCorrectionRepository(database);
        this.notes = new JdbiNoteRepository(database);
        this.progress = new FieldworkProgress(new JdbiProgressRepository(database), people);
        this.forms = forms;
        this.consents = new ConsentRecord(database, forms, people);
        this.clock = clock;
    }

    public int count(UUID studyId) {
        return responses.count(studyId);
    }

    /** The responses of a study in an order that tells nothing of when they came, from an offset on. */
    public List<Response> listResponses(UUID studyId, int offset, int limit) {
        return corrected(responses.list(studyId, offset, limit));
    }

    /** Hands out every response of a study, a few in memory at a time. */
    public void forEach(UUID studyId, Consumer<Response> reader) {
        StoredResponse last = null;
        List<StoredResponse> batch;
        do {
            batch = responses.listAfter(studyId, last, BATCH);
            corrected(batch).forEach(reader);
            last = batch.isEmpty() ? null : batch.get(batch.size() - 1);
        } while (batch.size() == BATCH);
    }

    private List<Response> corrected(List<StoredResponse> batch) {
        Map<UUID, List<CorrectionRow>> made = corrections.list(
                batch.stream().map(response -> response.head().id()).toList());
        return batch.stream()
                .map(response -> response.with(made.getOrDefault(response.head().id(), List.of()), formOf(response)))
                .toList();
    }

    private CompiledForm formOf(StoredResponse response) {
        return forms.getForm(response.head().formVersionId());
    }

    /** What changes whenever a response comes, is corrected, or goes because a person is erased. */
    public String revision(UUID studyId) {
        return responses.count(studyId) + "." + corrections.count(studyId) + "." + responses.countErasures();
    }

    /**
     * The response of that id.
     *
     * @throws NotFound if there is none
     */
    public Response getResponse(UUID id) {
        return corrected(List.of(getStored(id))).get(0);
    }

    private StoredResponse getStored(UUID id) {
        return responses
                .find(id)
                .orElseThrow(
                        () -> new NotFound(Message.of(ResponseService.class, "response.absent", "id", id.toString())));
    }

    /** The corrections of a response, the oldest first. */
    public List<Correction> listCorrections(UUID responseId) {
        CompiledForm form = formOf(getStored(responseId));
        return rows(responseId).stream().map(row -> row.read(form)).toList();
    }

    private List<CorrectionRow> rows(UUID responseId) {
        return corrections.list(List.of(responseId)).getOrDefault(responseId, List.of());
    }

    /** What the interviewer wrote beside the answers, the oldest first. */
    public List<InterviewNote> listNotes(UUID responseId) {
        return notes.listOfResponse(responseId, clock.getZone());
    }

    /**
     * Replaces an answer.
     *
     * @param after {@code null} to take it out
     * @see #correct(UUID, List, String, String)
     */
    public Response correct(UUID responseId, Place place, @Nullable Answer after, String reason, String by) {
        return correct(responseId, List.of(new AnswerChange(place, after)), reason, by);
    }

    /**
     * Replaces answers, all of them or none. What follows from it is corrected too: answers that are no longer asked for go,
     * values that the form works out come anew, and a consent that was given or withdrawn so reaches its person. The response is
     * checked as a whole against the version of the form, and at the time, of its submission.
     *
     * @param reason not blank, at most {@value #LONGEST_REASON} characters
     * @param by the user's name
     * @throws org.anketa.form.InvalidAnswers if the response would not be valid with it
     * @throws Conflict if others correct the response at the same time, again and again
     * @throws Refusal if nothing changes, something isn't asked in the response, or there is no reason
     */
    public Response correct(UUID responseId, List<AnswerChange> changes, String reason, String by) {
        String kept = checked(reason);
        for (int tries = 0; tries < TRIES; tries++) {
            Response current = getResponse(responseId);
            List<CorrectionRow> rows = rows(current, changes, kept, by);
            boolean due =
                    current.personId() != null && ConsentItems.isAnyAmong(rows, forms.getForm(current.formVersionId()));
            if (corrections.add(rows, due)) {
                if (due) {
                    consents.record(responseId);
                }
                return getResponse(responseId);
            }
            // Somebody else corrected the response in this moment: what follows from the change may be something else
            // now.
        }
        throw Conflict.ofCorrections();
    }

    private static String checked(String reason) {
        String kept = reason.strip();
        if (kept.isEmpty()) {
            throw new Refusal(Message.of(ResponseService.class, "correction.reason"));
        }
        if (kept.length() > LONGEST_REASON) {
            throw new Refusal(Message.of(ResponseService.class, "correction.reason.long", "most", LONGEST_REASON));
        }
        return kept;
    }

    private List<CorrectionRow> rows(Response current, List<AnswerChange> changes, String reason, String by) {
        CompiledForm form = forms.getForm(current.formVersionId());
        List<Amendment.Replacement> replacements =
                new Amendment(form, setting(current)).replacements(current.answers(), changes);
        AnswerText text = new AnswerText(form);
        List<CorrectionRow> rows = new ArrayList<>();
        for (Amendment.Replacement replacement : replacements) {
            Place place = replacement.place();
            rows.add(new CorrectionRow(
                    current.id(),
                    current.corrections() + rows.size() + 1,
                    place,
                    text.write(place, replacement.before()),
                    text.write(place, replacement.after()),
                    reason,
                    by,
                    clock.instant()));
        }
        return rows;
    }

    /**
     * The setting of the submission, as far as it is known: of an anonymous response only the day is, and then it is the end
     * of the day, for nothing answered then was later. The seed is another; what it makes is compared with its like only.
     */
    private Setting setting(Response response) {
        Clock then = response.submittedAt() != null
                ? Clock.fixed(response.submittedAt(), clock.getZone())
                : Clock.fixed(
                        response.submittedOn()
                                .atTime(LocalTime.MAX)
                                .atZone(clock.getZone())
                                .toInstant(),
                        clock.getZone());
        return new Setting(then, response.language(), response.id().getMostSignificantBits());
    }

    /** How far every study is, in a few numbers: for lists. */
    public Map<UUID, Progress.Totals> listTotals() {
        return progress.ofAll();
    }

    /** How far the fieldwork of a study is, all its waves together. */
    public Progress progress(UUID studyId) {
        return progress.of(studyId);
    }
}
