package org.anketa.web.answer.preview;

import java.time.Clock;
import java.util.UUID;
import org.anketa.fieldwork.Draft;
import org.anketa.fieldwork.DraftChange;
import org.anketa.form.CompiledForm;
import org.anketa.form.Setting;
import org.anketa.web.answer.flow.Frame;
import org.anketa.web.answer.flow.Sitting;
import org.anketa.workspace.Workspace;

/** A form being tried out: the answers lie in the workspace, and submitting only checks them. */
final class PreviewSitting implements Sitting {

    private final PreviewDrafts drafts;
    private final Workspace workspace;
    private final UUID study;
    private final Frame frame;
    private final UUID formVersionId;
    private final CompiledForm form;
    private final Setting setting;

    PreviewSitting(
            PreviewDrafts drafts,
            Workspace workspace,
            UUID study,
            Frame frame,
            UUID formVersionId,
            CompiledForm form,
            Clock clock) {
        this.drafts = drafts;
        this.workspace = workspace;
        this.study = study;
        this.frame = frame;
        this.formVersionId = formVersionId;
        this.form = form;
        this.setting = new Setting(clock, frame.language(), study.getLeastSignificantBits());
    }

    @Override
    public Frame frame() {
        return frame;
    }

    @Override
    public Draft getDraft() {
        return drafts.find(workspace, study, formVersionId, form, setting)
                .orElseGet(() ->
                        new Draft(UUID.randomUUID(), formVersionId, form, form.open(setting), setting, null, 0, false));
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
        drafts.keep(workspace, study, saved);
        return saved;
    }

    @Override
    public void submit(UUID responseId) {
        getDraft().ask().submission();
        drafts.forget(workspace, study);
    }
}
