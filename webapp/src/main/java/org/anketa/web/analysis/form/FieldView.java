package org.anketa.web.analysis.form;

import java.util.List;
import org.anketa.analysis.OptionSpec.Kind;
import org.anketa.web.page.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The control of one option.
 *
 * @param name as the form sends it
 * @param hint what to know beforehand; may be empty
 * @param problem what is wrong with what was typed; may be empty
 * @param value as it was typed, or the default
 * @param choices of a choice; else empty
 * @param picker of variables; else null
 */
public record FieldView(
        String name,
        Kind kind,
        String label,
        String hint,
        String problem,
        String value,
        List<Choice> choices,
        @Nullable PickerView picker) {

    /** More choices than these are offered as a list that drops down. */
    private static final int FEW = 3;

    public FieldView {
        choices = List.copyOf(choices);
    }

    /** The control's id in the page. */
    public String id() {
        return "option-" + name;
    }

    public boolean isFewChoices() {
        return choices.size() <= FEW;
    }

    /** Whether a flag is set. */
    public boolean isSet() {
        return value.equals("true");
    }

    /** The ids of what describes the control; null where nothing does. */
    public @Nullable String describedBy() {
        if (hint.isEmpty() && problem.isEmpty()) {
            return null;
        }
        String hintId = hint.isEmpty() ? "" : id() + "-hint";
        return problem.isEmpty() ? hintId : (hintId + " " + id() + "-problem").strip();
    }
}
