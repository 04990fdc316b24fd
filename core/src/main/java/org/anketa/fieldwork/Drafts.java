package org.anketa.fieldwork;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.Setting;
import org.anketa.jdbc.Database;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;

/** Keeps drafts, of respondents and of interviewers: each save replaces exactly the revision that was changed. */
final class Drafts {

    /** A draft with its place in the store. */
    record Saved(KeptDraft kept, Draft draft) {}

    /** The most characters that a column takes on every database. */
    static final int LARGEST = 1_000_000;

    private final JdbiDraftRepository repository;
    private final PublishedForms forms;
    private final Clock clock;
    private final LongAdder saves = new LongAdder();

    Drafts(Database database, PublishedForms forms, Clock clock) {
        this.repository = new JdbiDraftRepository(database);
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * The draft that lies there; before anything was saved, the form with its defaults.
     *
     * @param formVersionId the version that is asked now
     */
    Draft get(DraftSlot slot, UUID formVersionId, Locale language) {
        return find(slot, formVersionId, language)
                .orElseGet(() -> open(fresh(formVersionId, language), 0, formVersionId, language));
    }

    private Optional<Draft> find(DraftSlot slot, UUID formVersionId, Locale language) {
        return findKept(slot).map(kept -> open(content(slot, kept), kept.revision(), formVersionId, language));
    }

    /** What lies there, closed. */
    Optional<KeptDraft> findKept(DraftSlot slot) {
        return repository.find(slot);
    }

    /**
     * The draft that lies there, in the language in which it was saved.
     *
     * @param formVersionId the version that is asked now
     * @throws StaleDraft if there is none that will have that response's id, or the form has moved on
     */
    Saved getSaved(DraftSlot slot, UUID responseId, UUID formVersionId) {
        KeptDraft kept = findKept(slot).orElse(null);
        if (kept == null) {
            String language = forms.getForm(formVersionId).form().defaultLanguage();
            throw new StaleDraft(get(slot, formVersionId, Locale.forLanguageTag(language)));
        }
        DraftContent content = content(slot, kept);
        Draft draft = open(content, kept.revision(), formVersionId, content.language());
        if (draft.carriedOver() || !draft.responseId().equals(responseId)) {
            throw new StaleDraft(draft);
        }
        return new Saved(kept, draft);
    }

    /** Lets somebody begin there who answers by an open link. */
    void begin(DraftSlot slot, UUID formVersionId, Locale language) {
        UUID id = slot.newDraftId();
        repository.begin(slot, new KeptDraft(id, 0, closed(slot, id, fresh(formVersionId, language))));
    }

    /**
     * Saves a draft.
     *
     * @param formVersionId the version that is asked now
     * @return the draft as it is then; nothing if the invitation has ended in the meantime
     * @throws StaleDraft if another revision lies there, or another version of the form is asked
     * @throws org.anketa.form.InvalidAnswers if there are answers to what the form doesn't ask
     */
    Optional<Draft> save(DraftSlot slot, UUID formVersionId, DraftChange change) {
        Optional<KeptDraft> before = findKept(slot);
        if (!change.formVersionId().equals(formVersionId)
                || before.map(KeptDraft::revision).orElse(0) != change.revision()) {
            throw new StaleDraft(get(slot, formVersionId, change.language()));
        }
        DraftContent begun = before.map(kept -> content(slot, kept))
                .orElseGet(() ->
                        content(UUID.randomUUID(), change, UUID.randomUUID().getMostSignificantBits()));
        DraftContent content = content(begun.responseId(), change, begun.seed());
        Draft saved = open(content, change.revision() + 1, formVersionId, change.language());
        saved.ask();
        UUID id = before.map(KeptDraft::id).orElseGet(slot::newDraftId);
        KeptDraft kept = new KeptDraft(id, saved.revision(), closed(slot, id, content));
        if (before.isPresent() ? repository.replace(kept) : repository.start(slot, kept)) {
            saves.increment();
            return Optional.of(saved);
        }
        find(slot, formVersionId, change.language()).ifPresent(current -> {
            throw new StaleDraft(current);
        });
        return Optional.empty();
    }

    /** How many times one was saved since the program started. */
    long saves() {
        return saves.sum();
    }

    private DraftContent fresh(UUID formVersionId, Locale language) {
        long seed = UUID.randomUUID().getMostSignificantBits();
        Answers defaults = forms.getForm(formVersionId).open(setting(clock, language, seed));
        return new DraftContent(UUID.randomUUID(), formVersionId, language, seed, null, defaults);
    }

    private static DraftContent content(UUID responseId, DraftChange change, long seed) {
        return new DraftContent(
                responseId, change.formVersionId(), change.language(), seed, change.page(), change.answers());
    }

    private static DraftContent content(DraftSlot slot, KeptDraft kept) {
        return DraftJson.read(slot.seal().open(kept.id(), kept.content()));
    }

    private static String closed(DraftSlot slot, UUID id, DraftContent content) {
        String closed = slot.seal().close(id, DraftJson.write(content));
        if (closed.length() > LARGEST) {
            throw new Refusal(Message.of(Drafts.class, "answers.large"));
        }
        return closed;
    }

    private Draft open(DraftContent content, int revision, UUID formVersionId, Locale language) {
        CompiledForm form = forms.getForm(formVersionId);
        Setting setting = setting(clock, language, content.seed());
        if (content.formVersionId().equals(formVersionId)) {
            return new Draft(
                    content.responseId(),
                    formVersionId,
                    form,
                    content.answers(),
                    setting,
                    content.page(),
                    revision,
                    false);
        }
        CarryOver carryOver = new CarryOver(forms.getForm(content.formVersionId()), form);
        return new Draft(
                content.responseId(),
                formVersionId,
                form,
                carryOver.answers(content.answers(), setting),
                setting,
                carryOver.page(content.page()),
                revision,
                true);
    }

    /** One moment for all expressions. */
    static Setting setting(Clock clock, Locale language, long seed) {
        return new Setting(Clock.fixed(clock.instant(), clock.getZone()), language, seed);
    }
}
