package org.anketa.web.analysis.request;

import java.util.List;
import java.util.Map;

/** Reads fields that have one value from the query of an address. */
public final class FirstValue {

    private FirstValue() {}

    /** The first value of a field without the blanks around it; empty where there is none. */
    public static String of(Map<String, List<String>> query, String field) {
        List<String> values = query.getOrDefault(field, List.of());
        return values.isEmpty() ? "" : values.get(0).strip();
    }
}
