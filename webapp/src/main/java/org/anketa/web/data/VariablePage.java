package org.anketa.web.data;

import java.util.List;
import java.util.Map;
import org.anketa.datafile.DataFile;
import org.anketa.datafile.OpenData;
import org.anketa.dataset.CodebookEntry;
import org.anketa.dataset.Variable;
import org.anketa.shared.Text;
import org.anketa.web.page.View;
import org.jspecify.annotations.Nullable;

/**
 * What the page about one variable shows.
 *
 * @param problems what is wrong with the form, by the id of its control
 * @param corrected whether anything was said about the variable, so that it can be taken back
 * @param previous the name of the variable before it; null for the first
 * @param next the name of the variable after it; null for the last
 */
public record VariablePage(
        DataFile file,
        Variable variable,
        VariableForm form,
        Map<String, Text> problems,
        boolean corrected,
        @Nullable String previous,
        @Nullable String next) {

    static VariablePage of(OpenData data, Variable variable, VariableForm form, Map<String, Text> problems) {
        List<Variable> all = data.codebook().listVariables();
        int at = all.indexOf(variable);
        return new VariablePage(
                data.file(),
                variable,
                form,
                problems,
                earlier(data.file(), variable.name()) != null,
                at == 0 ? null : all.get(at - 1).name(),
                at == all.size() - 1 ? null : all.get(at + 1).name());
    }

    /** What was said of the variable so far. */
    static @Nullable CodebookEntry earlier(DataFile file, String name) {
        return file.corrections().stream()
                .filter(entry -> entry.variable().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What is wrong with a control, in words; empty where nothing is. */
    public String problem(View view, String control) {
        Text problem = problems.get(control);
        return problem == null ? "" : view.say(problem);
    }

    /** Whether the variable has more values than the form shows. */
    public boolean hasTooManyValues() {
        return variable.categories().size() + variable.missing().size() > VariableForm.MOST_VALUES;
    }
}
