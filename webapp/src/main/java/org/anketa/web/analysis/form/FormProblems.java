package org.anketa.web.analysis.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.InvalidOptions;
import org.anketa.shared.Refusal;
import org.anketa.web.analysis.request.InvalidCases;

/** Refusals taken apart: what goes beside which control, and what belongs to none. */
final class FormProblems {

    private final Declaration<?> declaration;
    private final Locale language;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Map<String, String> cases = new LinkedHashMap<>();
    private final List<String> whole = new ArrayList<>();

    FormProblems(List<Refusal> refusals, Declaration<?> declaration, Locale language) {
        this.declaration = declaration;
        this.language = language;
        refusals.forEach(this::take);
    }

    private void take(Refusal refusal) {
        if (refusal instanceof InvalidOptions invalid) {
            invalid.problems().forEach((name, problem) -> takeOption(name, problem.in(language)));
        } else if (refusal instanceof InvalidCases invalid) {
            cases.put(invalid.field(), invalid.reason().in(language));
        } else {
            whole.add(refusal.reason().in(language));
        }
    }

    private void takeOption(String name, String problem) {
        if (declaration.findOption(name).isPresent()) {
            options.put(name, problem);
        } else {
            whole.add(name.equals(InvalidOptions.WHOLE) ? problem : name + ": " + problem);
        }
    }

    /** What is wrong with an option; may be empty. */
    String ofOption(String name) {
        return options.getOrDefault(name, "");
    }

    /** What is wrong with the cases, by the field's name. */
    Map<String, String> ofCases() {
        return cases;
    }

    /** What belongs to no control; may be empty. */
    String ofWhole() {
        return String.join(" ", whole);
    }
}
