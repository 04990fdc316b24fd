package org.anketa.web.analysis.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.analysis.OptionSpec;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Codebook;
import org.anketa.dataset.Variable;
import org.anketa.web.analysis.request.FirstValue;
import org.jspecify.annotations.Nullable;

/** Makes the list of variables that an option offers, under the search and at the page that the reader is at. */
final class Picker {

    static final int PAGE_SIZE = 40;

    private final Codebook codebook;
    private final Map<String, List<String>> query;
    private final Locale language;

    Picker(Codebook codebook, Map<String, List<String>> query, Locale language) {
        this.codebook = codebook;
        this.query = query;
        this.language = language;
    }

    PickerView of(OptionSpec option, List<String> values) {
        List<String> picked = Picks.of(values, codebook);
        String search = FirstValue.of(query, option.name() + "-search");
        List<Variable> accepted = codebook.listVariables().stream()
                .filter(variable -> accepts(option.role(), variable))
                .toList();
        List<VariableView> found = accepted.stream()
                .filter(variable -> !picked.contains(variable.name()))
                .map(variable -> VariableView.of(variable, language))
                .filter(variable -> variable.matches(search))
                .toList();
        int pages = Math.max(1, (found.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.min(pages, page(option));
        int from = (page - 1) * PAGE_SIZE;
        return new PickerView(
                option.name(),
                option.kind() == OptionSpec.Kind.VARIABLES,
                option.required(),
                search,
                picked.stream().map(this::view).toList(),
                found.subList(from, Math.min(found.size(), from + PAGE_SIZE)),
                found.size(),
                accepted.size(),
                page,
                pages);
    }

    private static boolean accepts(@Nullable VariableRole role, Variable variable) {
        return role == null || role.accepts(variable);
    }

    private VariableView view(String name) {
        return codebook.findVariable(name)
                .map(variable -> VariableView.of(variable, language))
                .orElseGet(() -> VariableView.unknown(name));
    }

    private int page(OptionSpec option) {
        String typed = FirstValue.of(query, option.name() + "-page");
        return typed.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(typed) : 1;
    }
}
