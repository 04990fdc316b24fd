package org.anketa.expression;

import java.util.Locale;
import java.util.Set;

/** Says what to do where the parser could not go on. */
final class SyntaxProblem {

    private static final Set<String> OPERATORS = Set.of("and", "or", "div", "mod");

    private SyntaxProblem() {}

    /**
     * The refusal for a place.
     *
     * @param at from 0; the end of the text if something is missing there
     */
    static RuntimeException at(SourceText text, int at) {
        String xpath = text.xpath();
        int place = Math.max(at, 0);
        while (place < xpath.length() && xpath.charAt(place) == ' ') {
            place++;
        }
        if (place >= xpath.length()) {
            return Problem.of("syntax.end");
        }
        String found = text.tokenAt(place);
        String lower = found.toLowerCase(Locale.ROOT);
        if (!found.equals(lower) && OPERATORS.contains(lower)) {
            return Problem.of("habit", "found", found, "write", lower, "position", place + 1);
        }
        return Problem.of("syntax", "found", found, "position", place + 1);
    }
}
