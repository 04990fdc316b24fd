package org.anketa.web.analysis.form;

import java.util.List;

/**
 * The form of an analysis on one data file.
 *
 * @param refusal what was refused as a whole; empty where nothing was
 * @param problems what is wrong, each with the id of the control that it concerns
 */
public record FormView(
        String title,
        String question,
        List<FieldView> variables,
        List<FieldView> settings,
        CasesView cases,
        String refusal,
        List<Problem> problems) {

    /**
     * One thing that is wrong.
     *
     * @param control the control's id
     */
    public record Problem(String control, String label, String reason) {}

    public FormView {
        variables = List.copyOf(variables);
        settings = List.copyOf(settings);
        problems = List.copyOf(problems);
    }
}
