package org.anketa.web.answer.view;

import java.util.List;

/**
 * A question with the control that answers it.
 *
 * @param place its place as text, by which buttons and remarks name it
 * @param field what its control sends
 * @param hint may be empty
 * @param problem what is wrong with the answer; empty: nothing
 * @param reasons for no answer that are offered beside the answers
 * @param clearable whether an answer is there that can't be taken back by the control itself
 */
public record QuestionView(
        String id,
        String place,
        String field,
        String label,
        String hint,
        boolean required,
        String problem,
        Control control,
        List<OptionView> reasons,
        boolean clearable)
        implements ItemView {

    public QuestionView {
        reasons = List.copyOf(reasons);
    }

    /** The ids of what describes the control, for assistive technology; empty if nothing does. */
    public String describedBy() {
        return ((hint.isEmpty() ? "" : id + "-hint ") + (problem.isEmpty() ? "" : id + "-problem")).strip();
    }

    /** Whether the question is read only, so nothing is sent. */
    public boolean isReading() {
        return control instanceof Control.Reading;
    }
}
