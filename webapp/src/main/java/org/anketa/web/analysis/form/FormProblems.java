package org.anketa.web.analysis.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.InvalidOptions;
import org.anketa.shared.Refusal;
import org.anketa.web.analysis.request.InvalidCases;
import org.jspecify.annotations.Nullable;

/**
 * A refusal taken apart: what goes beside which control.
 *
 * @param options by the option's name
 * @param cases by the field's name
 * @param whole what belongs to no control; may be empty
 */
record FormProblems(Map<String, String> options, Map<String, String> cases, String whole) {

    static FormProblems of(@Nullable Refusal refusal, Declaration<?> declaration, Locale language) {
        if (refusal instanceof InvalidOptions invalid) {
            Map<String, String> options = new LinkedHashMap<>();
            StringBuilder whole = new StringBuilder();
            invalid.problems().forEach((name, problem) -> {
                String words = problem.in(language);
                if (declaration.findOption(name).isPresent()) {
                    options.put(name, words);
                } else {
                    whole.append(whole.length() == 0 ? "" : " ")
                            .append(name.equals(InvalidOptions.WHOLE) ? words : name + ": " + words);
                }
            });
            return new FormProblems(options, Map.of(), whole.toString());
        }
        if (refusal instanceof InvalidCases invalid) {
            return new FormProblems(
                    Map.of(), Map.of(invalid.field(), invalid.reason().in(language)), "");
        }
        return new FormProblems(
                Map.of(), Map.of(), refusal == null ? "" : refusal.reason().in(language));
    }
}
