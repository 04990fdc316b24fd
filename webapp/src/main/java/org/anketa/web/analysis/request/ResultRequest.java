package org.anketa.web.analysis.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.OptionSpec;
import org.anketa.analysis.OptionSpec.Kind;

/**
 * What the address of a result asks for. Page, pictures and downloads of a result have the same request.
 *
 * @param place whose data
 * @param analysis the analysis's id
 * @param options as they were typed, by the option's name; see {@link org.anketa.analysis.OptionBinder}
 */
public record ResultRequest(DataPlace place, String analysis, Map<String, List<String>> options, CaseFields cases) {

    public ResultRequest {
        options = Map.copyOf(options);
    }

    /** The request of an address; a name with a hyphen is a field of the page, every other an option of the analysis. */
    public static ResultRequest of(DataPlace place, String analysis, Map<String, List<String>> query) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        query.forEach((name, values) -> {
            if (name.indexOf('-') < 0) {
                options.put(name, List.copyOf(values));
            }
        });
        return new ResultRequest(place, analysis, options, CaseFields.of(query));
    }

    /** What was typed for an option, without blanks. */
    public List<String> valuesOf(String option) {
        return options.getOrDefault(option, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }

    /** The shortest query that asks for the same: options in their order, without blanks and defaults. */
    public QueryText query(Declaration<?> declaration) {
        QueryText query = new QueryText();
        for (OptionSpec option : declaration.options()) {
            List<String> values = valuesOf(option.name());
            if (values.isEmpty()) {
                continue;
            }
            if (option.kind() == Kind.VARIABLES && values.stream().noneMatch(ResultRequest::needsPlaceOfItsOwn)) {
                query.add(option.name(), String.join(",", values));
            } else if (option.kind() == Kind.VARIABLES) {
                values.forEach(value -> query.add(option.name(), value));
            } else {
                String value = values.get(values.size() - 1);
                if (!value.equals(option.defaultValue())) {
                    query.add(option.name(), value);
                }
            }
        }
        cases.listFilled().forEach(query::add);
        return query;
    }

    private static boolean needsPlaceOfItsOwn(String name) {
        return name.indexOf(',') >= 0 || !name.equals(name.strip());
    }
}
