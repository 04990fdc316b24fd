package org.anketa.web.analysis.form;

import java.util.Locale;
import org.anketa.dataset.Variable;
import org.anketa.shared.Message;

/**
 * A variable as a reader picks it.
 *
 * @param label the name where there is no label
 * @param about its measure and how many categories it has; empty for a name that the data don't have
 */
public record VariableView(String name, String label, String about) {

    static VariableView of(Variable variable, Locale language) {
        String measure = Message.of(
                        VariableView.class,
                        "measure." + variable.measure().name().toLowerCase(Locale.ROOT))
                .in(language);
        String about = variable.isCategorical()
                ? Message.of(
                                VariableView.class,
                                "variable.categories",
                                "measure",
                                measure,
                                "count",
                                variable.categories().size())
                        .in(language)
                : measure;
        return new VariableView(variable.name(), variable.label().in(language), about);
    }

    /** A name that somebody typed and the data don't have. */
    static VariableView unknown(String name) {
        return new VariableView(name, name, "");
    }

    /** Whether the label says more than the name. */
    public boolean isLabeled() {
        return !label.equals(name);
    }

    /** Whether every word of the search is in the name or the label. */
    boolean matches(String search) {
        String text = plain(name + " " + label);
        for (String word : plain(search).split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** Without letter case, and with е for ё, as people type it. */
    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
