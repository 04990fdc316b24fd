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

    /** The form in the state of these answers. */
    public Questioning ask() {
        return form.ask(answers, setting);
    }
}
