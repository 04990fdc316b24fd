package org.anketa.web.answer.preview;

import java.time.Clock;
import java.util.UUID;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.DraftChange;
import org.anketa.form.CompiledForm;
import org.anketa.form.Setting;
import org.anketa.web.answer.flow.Frame;
import org.anketa.web.answer.flow.Sitting;

/** A form being tried out: the answers are in memory, and submitting only checks them. */
final class PreviewSitting implements Sitting {

    private final PreviewDrafts drafts;
    private final PreviewDrafts.Key key;
    private final Frame frame;
    private final UUID formVersionId;
    private final CompiledForm form;
    private final Setting setting;

    PreviewSitting(
            PreviewDrafts drafts,
            PreviewDrafts.Key key,
            Frame frame,
            UUID formVersionId,
            CompiledForm form,
            Clock clock) {
        this.drafts = drafts;
        this.key = key;
        this.frame = frame;
        this.formVersionId = formVersionId;
        this.form = form;
        this.setting = new Setting(clock, frame.language(), key.hashCode());
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public Draft getDraft() {
        Draft draft = drafts.get(
                key,
                formVersionId,
                () -> new Draft(UUID.randomUUID(), formVersionId, form, form.open(setting), setting, null, 0, false));
        return new Draft(
                draft.responseId(),
                formVersionId,
                form,
                draft.answers(),
                setting,
                draft.page(),
                draft.revision(),
                false);
    }

    @Override
    public Draft save(DraftChange change) {
        Draft before = getDraft();
        Draft saved = new Draft(
                before.responseId(),
                formVersionId,
                form,
                change.answers(),
                setting,
                change.page(),
                before.revision() + 1,
                false);
        drafts.keep(key, saved);
        return saved;
    }

    @Override
    public void submit(UUID responseId) {
        getDraft().ask().submission();
        drafts.forget(key);
    }
}
