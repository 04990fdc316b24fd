package org.anketa.web.analysis.form;

import java.util.List;
import java.util.Map;
import org.anketa.web.analysis.request.CaseFields;

/**
 * The fold in which a reader chooses cases.
 *
 * @param fields as they were typed
 * @param numeric variables that may be a frequency or a weight
 * @param example a filter made of the data's own variables
 * @param leastCell the minimum cell that the owner of the data demands; 0: none
 * @param problems by the field's name
 */
public record CasesView(
        CaseFields fields, List<VariableView> numeric, String example, int leastCell, Map<String, String> problems) {

    public CasesView {
        numeric = List.copyOf(numeric);
        problems = Map.copyOf(problems);
    }

    /** What is wrong with a field; may be empty. */
    public String problemOf(String field) {
        return problems.getOrDefault(field, "");
    }

    /** Whether something is chosen or wrong, so that the fold is open. */
    public boolean isOpen() {
        return !fields.isBlank() || !problems.isEmpty();
    }
}
