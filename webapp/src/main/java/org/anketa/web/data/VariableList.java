package org.anketa.web.data;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Variable;
import org.anketa.web.page.ListPart;

/**
 * The variables that were searched for, a page of them.
 *
 * @param query what was searched for; empty for all
 * @param total how many there are in the file
 * @param part of those that the search found
 * @param variables of this page
 */
public record VariableList(String query, int total, ListPart part, List<Variable> variables) {

    static final int PAGE = 100;

    /** A page that doesn't exist becomes the nearest that does. */
    static VariableList of(Codebook codebook, String query, int page) {
        String wanted = plain(query.strip());
        List<Variable> all = codebook.listVariables();
        List<Variable> found =
                all.stream().filter(variable -> matches(variable, wanted)).toList();
        ListPart part = ListPart.nearest(page, PAGE, found.size());
        return new VariableList(query.strip(), all.size(), part, part.of(found));
    }

    /** What the address of another page of the same search ends with. */
    public String queryOf(int page) {
        return "?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&page=" + page;
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
