package org.anketa.web.analysis.form;

import java.util.List;

/**
 * Where a reader picks the variables of an option: those already chosen, and one page of those that fit and match the
 * search.
 *
 * @param option the option's name
 * @param many whether several may be chosen
 * @param required whether at least one must be
 * @param chosen in the order of choice
 * @param matches without the chosen ones
 * @param found how many match on all pages
 * @param accepted how many variables of the file the option accepts
 * @param page from 1
 */
public record PickerView(
        String option,
        boolean many,
        boolean required,
        String search,
        List<VariableView> chosen,
        List<VariableView> matches,
        int found,
        int accepted,
        int page,
        int pages) {

    private static final int FEW = 12;

    public PickerView {
        chosen = List.copyOf(chosen);
        matches = List.copyOf(matches);
    }

    /** The name of the field that the search is typed into. */
    public String searchField() {
        return option + "-search";
    }

    /** The name of the field that turns the pages. */
    public String pageField() {
        return option + "-page";
    }

    /** Whether there are so many variables that a search helps; a list of few is taken in at a glance. */
    public boolean isLong() {
        return accepted > FEW;
    }
}
