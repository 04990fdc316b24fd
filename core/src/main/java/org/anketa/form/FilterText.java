package org.anketa.form;

import java.util.Set;

/**
 * Choice filters name the columns of the choice list by bare words, {@code region = ${region}}, which are no expressions.
 * The words become references whose names no item can have.
 */
final class FilterText {

    private static final String MARK = ":";

    private FilterText() {}

    static boolean isColumn(String reference) {
        return reference.startsWith(MARK);
    }

    /** The column that a reference stands for. */
    static String column(String reference) {
        return reference.substring(MARK.length());
    }

    /** The filter as an expression; words that are no columns stay as they are. */
    static String toExpression(String filter, Set<String> columns) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < filter.length()) {
            int end = tokenEnd(filter, at);
            String token = filter.substring(at, end);
            boolean called = filter.substring(end).stripLeading().startsWith("(");
            text.append(columns.contains(token) && !called ? "${" + MARK + token + "}" : token);
            at = end;
        }
        return text.toString();
    }

    /** The end of the text in quotes, the reference, the word or the single sign that begins at the place. */
    private static int tokenEnd(String filter, int start) {
        char c = filter.charAt(start);
        if (c == '\'' || c == '"') {
            return after(filter.indexOf(c, start + 1), filter);
        }
        if (c == '$') {
            return after(filter.indexOf('}', start), filter);
        }
        int end = start;
        while (end < filter.length() && isWordPart(filter.charAt(end))) {
            end++;
        }
        return Math.max(end, start + 1);
    }

    private static int after(int place, String filter) {
        return place < 0 ? filter.length() : place + 1;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }
}
