package org.anketa.web.data;

import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Variable;

/**
 * The variables that were searched for, a page of them.
 *
 * @param query what was searched for; empty for all
 * @param total how many there are in the file
 * @param found how many of them the search found
 * @param page from 1
 * @param variables of this page
 */
public record VariableList(String query, int total, int found, int page, List<Variable> variables) {

    static final int PAGE = 100;

    /** A page that doesn't exist becomes the nearest that does. */
    static VariableList of(Codebook codebook, String query, int page) {
        String wanted = plain(query.strip());
        List<Variable> all = codebook.listVariables();
        List<Variable> found =
                all.stream().filter(variable -> matches(variable, wanted)).toList();
        int last = lastPage(found.size());
        int shown = Math.max(1, Math.min(page, last));
        List<Variable> part = found.subList((shown - 1) * PAGE, Math.min(shown * PAGE, found.size()));
        return new VariableList(query.strip(), all.size(), found.size(), shown, part);
    }

    public int first() {
        return found == 0 ? 0 : (page - 1) * PAGE + 1;
    }

    public int last() {
        return (page - 1) * PAGE + variables.size();
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < lastPage(found);
    }

    private static int lastPage(int found) {
        return Math.max(1, (found + PAGE - 1) / PAGE);
    }

    private static boolean matches(Variable variable, String wanted) {
        return plain(variable.name()).contains(wanted)
                || variable.label().byLanguage().values().stream()
                        .anyMatch(label -> plain(label).contains(wanted));
    }

    /** People type capital letters and ё as it comes. */
    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е');
    }
}
