package org.anketa.fieldwork;

import java.util.UUID;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.Questioning;
import org.anketa.form.Setting;
import org.jspecify.annotations.Nullable;

/**
 * An answered part of a form.
 *
 * @param responseId the id that the response will have
 * @param formVersionId the version of the form that the answers belong to
 * @param page the name of the page to go on with; {@code null}: from the start
 * @param revision grows by one each time it is saved; 0: not saved yet
 * @param carriedOver whether the form has moved on since the draft was saved: answers that no longer fit are left out
 */
public record Draft(
        UUID responseId,
        UUID formVersionId,
        CompiledForm form,
        Answers answers,
        Setting setting,
        @Nullable String page,
        int revision,
        boolean carriedOver) {

    /** A draft from its {@link #content}, not saved by a link or an interviewer but kept elsewhere. */
    public static Draft of(String content, CompiledForm form, Setting setting) {
        DraftContent read = DraftJson.read(content);
        return new Draft(read.responseId(), read.formVersionId(), form, read.answers(), setting, read.page(), 1, false);
    }

    /** What has to be kept of it beside the form and the setting. */
    public String content() {
        return DraftJson.write(
                new DraftContent(responseId, formVersionId, setting.language(), setting.seed(), page, answers));
    }

    /** The form in the state of these answers. */
    public Questioning ask() {
        return form.ask(answers, setting);
    }
}
