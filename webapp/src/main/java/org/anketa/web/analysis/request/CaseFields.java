package org.anketa.web.analysis.request;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which cases an address asks for, and how few may stand behind a number; as it was typed, blank where nothing was.
 *
 * <p>The fields' names have hyphens, so no option of an analysis can have the same name.
 *
 * @param frequency the variable that says how many cases a row is
 * @param weight the variable that is a survey weight
 * @param filter an expression that is true for the cases to keep
 * @param minimumCell the fewest cases behind a number that is shown
 */
public record CaseFields(String frequency, String weight, String filter, String minimumCell) {

    public static final String FREQUENCY = "cases-frequency";
    public static final String WEIGHT = "cases-weight";
    public static final String FILTER = "cases-filter";
    public static final String MINIMUM_CELL = "min-cell";

    static CaseFields of(Map<String, List<String>> query) {
        return new CaseFields(
                FirstValue.of(query, FREQUENCY),
                FirstValue.of(query, WEIGHT),
                FirstValue.of(query, FILTER),
                FirstValue.of(query, MINIMUM_CELL));
    }

    /** Whether somebody asked for anything but all cases as they are. */
    public boolean isBlank() {
        return listFilled().isEmpty();
    }

    /** What was typed, by the field's name; without the blank ones. */
    public Map<String, String> listFilled() {
        Map<String, String> filled = new LinkedHashMap<>();
        filled.put(FREQUENCY, frequency);
        filled.put(WEIGHT, weight);
        filled.put(FILTER, filter);
        filled.put(MINIMUM_CELL, minimumCell);
        filled.values().removeIf(String::isBlank);
        return filled;
    }
}
