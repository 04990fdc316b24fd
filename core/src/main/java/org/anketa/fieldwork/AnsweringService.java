package org.anketa.fieldwork;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.anketa.form.Answers;
import org.anketa.form.AnswersJson;
import org.anketa.form.CompiledForm;
import org.anketa.form.Setting;
import org.anketa.jdbc.Database;
import org.anketa.people.PeopleService;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/**
 * Takes what respondents answer by a link: drafts that can be resumed on any device, and submissions, each exactly once.
 * What it returns from is on disk. In an anonymous study a submission cuts the tie between response and link.
 *
 * <p>Drafts are encrypted with a key that only the token yields, so that nothing in the store reads them without it.
 */
public final class AnsweringService {

    /** Versions of UUIDs that hold the moment when they were made. */
    private static final Set<Integer> TIMED = Set.of(1, 2, 6, 7);

    private final PublishedForms forms;
    private final LinkService links;
    private final Drafts drafts;
    private final Intake intake;
    private final Clock clock;

    public AnsweringService(
            Database database, PublishedForms forms, LinkService links, PeopleService people, Clock clock) {
        this.forms = forms;
        this.links = links;
        this.drafts = new Drafts(database, forms, clock);
        this.intake = new Intake(database, forms, people, clock);
        this.clock = clock;
    }

    /**
     * Begins to answer by an open link.
     *
     * @return a token of its own, under which the respondent's draft is kept and can be resumed; a personal link's own
     * @throws LinkRefusal if one can't answer now
     * @throws org.anketa.shared.NotFound if nothing has that token
     */
    public String begin(String openToken, Locale language) {
        FoundLink found = links.getReady(Token.of(openToken));
        if (found.begun() || !found.invitation().isOpen()) {
            return openToken;
        }
        Token own = Token.fresh();
        drafts.begin(
                DraftSlot.ofLink(found.invitation().id(), own), found.study().formVersionId(), language);
        return own.text();
    }

    /**
     * The draft behind a personal link, or behind a token that {@link #begin} gave; before anything was saved, the form
     * with its defaults. An open link has none of its own: it shows the form.
     *
     * @param language in which the form is shown
     * @throws LinkRefusal if one can't answer now
     * @throws org.anketa.shared.NotFound if nothing has that token
     */
    public Draft getDraft(String token, Locale language) {
        Token known = Token.of(token);
        FoundLink found = links.getReady(known);
        return drafts.get(slot(found, known), found.study().formVersionId(), language);
    }

    /**
     * Saves a draft, right or wrong.
     *
     * @throws StaleDraft if it was saved elsewhere in the meantime or the form has moved on
     * @throws LinkRefusal if one can't answer now
     * @throws org.anketa.form.InvalidAnswers if there are answers to what the form doesn't ask
     * @throws org.anketa.shared.NotFound if nothing has that token
     */
    public Draft save(String token, DraftChange change) {
        Token known = Token.of(token);
        FoundLink found = links.getReady(known);
        if (isOpenItself(found)) {
            throw new IllegalArgumentException("Under an open link nobody has a draft: begin first");
        }
        try {
            return drafts.save(slot(found, known), found.study().formVersionId(), change)
                    .orElseThrow(() -> ended(known));
        } catch (StaleDraft stale) {
            // The draft may have gone because it was submitted just now.
            links.getReady(known);
            throw stale;
        }
    }

    /**
     * Submits the draft as it was last saved. Submitting again what was submitted changes nothing.
     *
     * @param responseId the draft's, by which a repetition is recognized
     * @throws org.anketa.form.InvalidAnswers with everything that is wrong; the draft stays
     * @throws StaleDraft if that draft isn't there, or the form has moved on: look at it as it is now
     * @throws LinkRefusal if one can't answer now
     * @throws org.anketa.shared.NotFound if nothing has that token
     */
    public void submit(String token, UUID responseId) {
        Token known = Token.of(token);
        FoundLink found = links.get(known);
        if (intake.isStored(responseId, found.wave().id())) {
            return;
        }
        try {
            submit(known, found, responseId);
        } catch (StaleDraft stale) {
            // Another request may have submitted it just now.
            if (!intake.isStored(responseId, found.wave().id())) {
                links.getReady(known);
                throw stale;
            }
        }
    }

    /** How many responses it has stored since the program started. */
    public long storedResponses() {
        return intake.stored();
    }

    /** How many times it has saved a draft since the program started. */
    public long savedDrafts() {
        return drafts.saves();
    }

    private void submit(Token token, FoundLink found, UUID responseId) {
        Link link = found.ready(clock);
        Drafts.Saved saved =
                drafts.getSaved(slot(found, token), responseId, link.study().formVersionId());
        Draft draft = saved.draft();
        Answers answers = draft.ask().submission();
        Locale language = draft.setting().language();
        Submission submission = new Submission(
                responseId,
                link,
                draft.formVersionId(),
                draft.form(),
                Mode.WEB,
                language,
                null,
                answers,
                ContentHash.of(language, AnswersJson.write(answers, draft.form())));
        take(token, submission, Ending.of(link.invitation(), saved.kept()));
    }

    /**
     * Stores a whole response at once, for programs.
     *
     * @param token a personal or an open link's
     * @param responseId chosen by the program; a repetition is recognized by it before the link is looked at
     * @param answers see {@link org.anketa.form.AnswersJson}
     * @return whether it was stored now; {@code false} if the same had been stored before
     * @throws Conflict if other content has the id
     * @throws org.anketa.form.InvalidAnswers with everything that is wrong
     * @throws LinkRefusal if one can't answer now
     * @throws org.anketa.shared.NotFound if nothing has that token
     * @throws UnknownLanguage if the form does not speak the language
     * @throws org.anketa.shared.Refusal if the id tells a moment in an anonymous study
     */
    public boolean store(String token, UUID responseId, Locale language, ObjectNode answers) {
        Token known = Token.of(token);
        FoundLink found = links.get(known);
        String contentHash = ContentHash.of(language, answers);
        if (intake.isStored(responseId, found.wave().id(), contentHash)) {
            return false;
        }
        Link link = found.ready(clock);
        UUID version = link.study().formVersionId();
        CompiledForm form = forms.getForm(version);
        checkLanguage(language, form);
        checkId(responseId, link.study());
        Setting setting = Drafts.setting(clock, language, responseId.getLeastSignificantBits());
        Answers submitted = AnswersJson.submission(answers, form, setting);
        Submission submission =
                new Submission(responseId, link, version, form, Mode.PROGRAM, language, null, submitted, contentHash);
        return take(known, submission, ending(found, known));
    }

    private Ending ending(FoundLink found, Token token) {
        Optional<KeptDraft> begun = found.begun() ? drafts.findKept(slot(found, token)) : Optional.empty();
        return begun.map(draft -> Ending.of(found.invitation(), draft)).orElseGet(() -> Ending.of(found.invitation()));
    }

    /** Hands on what persons consented to, where something in between has prevented it; see {@link DueConsents}. */
    public void recordDueConsents() {
        intake.recordDueConsents();
    }

    private boolean take(Token token, Submission submission, Ending ending) {
        return switch (intake.take(submission, ending)) {
            case STORED -> true;
            case REPEATED -> false;
            case ENDED -> throw ended(token);
            case OVERTAKEN -> {
                FoundLink found = links.getReady(token);
                throw new StaleDraft(
                        drafts.get(slot(found, token), found.study().formVersionId(), submission.language()));
            }
        };
    }

    /** Why one can't answer by the link any more. */
    private LinkRefusal ended(Token token) {
        links.getReady(token);
        // It was ended and renewed in between.
        return new LinkRefusal(Link.Status.REVOKED);
    }

    private static DraftSlot slot(FoundLink found, Token token) {
        return DraftSlot.ofLink(found.invitation().id(), token);
    }

    private static boolean isOpenItself(FoundLink found) {
        return found.invitation().isOpen() && !found.begun();
    }

    private static void checkLanguage(Locale language, CompiledForm form) {
        List<String> known = form.form().languages();
        if (!known.contains(language.getLanguage())) {
            throw new UnknownLanguage(known);
        }
    }

    private static void checkId(UUID id, Study study) {
        if (study.regime() == Regime.ANONYMOUS && TIMED.contains(id.version())) {
            throw new Refusal(Message.of(AnsweringService.class, "id.timed", "version", id.version()));
        }
    }
}
