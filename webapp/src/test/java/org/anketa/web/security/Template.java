package org.anketa.web.security;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A path with places for values, as resources declare it: {@code /studies/{id}/figures/{number: [0-9]+}}. */
record Template(String text) {

    /** The names of its places, in order. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        filled(place -> {
            names.add(name(place));
            return "";
        });
        return names;
    }

    /** The name of a place, without the expression that its values match. */
    static String name(String place) {
        return place.replaceFirst(":.*", "").strip();
    }

    /**
     * Puts values into its places; an expression in one may have braces itself.
     *
     * @param value of a place, which is told whole
     */
    String filled(UnaryOperator<String> value) {
        StringBuilder path = new StringBuilder();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{' && depth++ == 0) {
                begin = i + 1;
            } else if (c == '}' && --depth == 0) {
                path.append(value.apply(text.substring(begin, i)));
            } else if (depth == 0) {
                path.append(c);
            }
        }
        return path.toString();
    }
}
