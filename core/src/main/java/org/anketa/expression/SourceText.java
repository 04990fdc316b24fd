package org.anketa.expression;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression before it is parsed. References are replaced by variables of XPath without moving anything, so places in
 * the parser's text are places in the author's; what authors bring along from spreadsheets and other languages is refused
 * here, with what to write instead.
 */
final class SourceText {

    static final int LONGEST = 10_000;
    static final int DEEPEST = 200;

    /** The first of the letters that name the references; each name is one letter, which always fits. */
    private static final char FIRST_LETTER = '\u4e00';

    private static final String STRAIGHT_QUOTES = "' … '";

    /** What people write and what an expression says instead; longer ones first. */
    private static final Map<String, String> HABITS = habits();

    private final String source;
    private final StringBuilder xpath;
    private final StringBuilder code;
    private final List<String> references = new ArrayList<>();

    private SourceText(String source) {
        this.source = source;
        this.xpath = new StringBuilder(source);
        this.code = new StringBuilder(source);
    }

    /**
     * Reads an expression.
     *
     * @throws org.anketa.shared.Refusal if it is empty, too long, too deep or has something that no expression has
     */
    static SourceText read(String source) {
        if (source.isBlank()) {
            throw Problem.of("blank");
        }
        if (source.length() > LONGEST) {
            throw Problem.of("long", "length", source.length(), "most", LONGEST);
        }
        SourceText text = new SourceText(source);
        text.scan();
        return text;
    }

    /** The expression as XPath, as long as the source. */
    String xpath() {
        return xpath.toString();
    }

    /** The names of {@code ${name}}, each once, in order. */
    List<String> references() {
        return references;
    }

    /** The place of the reference that a variable of the XPath stands for. */
    static int indexOfVariable(String variable) {
        return variable.charAt(0) - FIRST_LETTER;
    }

    /** Where the first colon is that follows a variable of the XPath, blanks between them. */
    int colonAfter(String variable) {
        Matcher found = Pattern.compile("\\$" + Pattern.quote(variable) + " *:").matcher(xpath);
        return found.find() ? found.end() - 1 : 0;
    }

    /** Where the word stands outside texts and references, from 1; 1 if it doesn't. */
    int positionOf(String word) {
        for (int at = code.indexOf(word); at >= 0; at = code.indexOf(word, at + 1)) {
            boolean starts = at == 0 || !isWordPart(code.charAt(at - 1));
            int end = at + word.length();
            boolean ends = end == code.length() || !isWordPart(code.charAt(end));
            if (starts && ends) {
                return at + 1;
            }
        }
        return 1;
    }

    /** The word, number or sign that begins at the place. */
    String tokenAt(int start) {
        int end = start;
        while (end < source.length() && isWordPart(source.charAt(end))) {
            end++;
        }
        int single = start + Character.charCount(source.codePointAt(start));
        return Problem.quote(source.substring(start, Math.max(end, single)));
    }

    private void scan() {
        Deque<Integer> open = new ArrayDeque<>();
        int minuses = 0;
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                xpath.setCharAt(at, ' ');
                at++;
                continue;
            }
            minuses = c == '-' ? minuses + 1 : 0;
            if (c == '\'' || c == '"') {
                at = skipLiteral(at, c);
            } else if (c == '$') {
                at = replaceReference(at);
            } else {
                if (c == '(') {
                    open.push(at);
                } else if (c == ')' && open.poll() == null) {
                    throw Problem.of("bracket.stray", "position", at + 1);
                }
                at += checkHabit(at);
            }
            if (open.size() > DEEPEST || minuses > DEEPEST) {
                throw Problem.of("deep", "most", DEEPEST);
            }
        }
        if (!open.isEmpty()) {
            throw Problem.of("bracket.open", "position", open.pop() + 1);
        }
    }

    private int skipLiteral(int start, char quote) {
        int end = source.indexOf(quote, start + 1);
        if (end < 0) {
            throw Problem.of("quote.open", "quote", String.valueOf(quote), "position", start + 1);
        }
        for (int i = start + 1; i < end; i++) {
            code.setCharAt(i, ' ');
        }
        return end + 1;
    }

    private int replaceReference(int start) {
        int end = source.startsWith("${", start) ? source.indexOf('}', start) : -1;
        String name = end < 0 ? "" : source.substring(start + 2, end).strip();
        if (name.isEmpty() || name.chars().anyMatch(c -> c == '{' || c == '$' || c == '\'' || c == '"' || c < ' ')) {
            throw Problem.of("reference.broken", "position", start + 1);
        }
        int index = references.indexOf(name);
        if (index < 0) {
            index = references.size();
            references.add(name);
        }
        for (int i = start; i <= end; i++) {
            xpath.setCharAt(i, ' ');
            code.setCharAt(i, ' ');
        }
        xpath.setCharAt(start, '$');
        xpath.setCharAt(start + 1, (char) (FIRST_LETTER + index));
        return end + 1;
    }

    /** Refuses a sign that is no part of the language; else says how long the sign is. */
    private int checkHabit(int at) {
        if (source.startsWith("!=", at)) {
            return 2;
        }
        for (Map.Entry<String, String> habit : HABITS.entrySet()) {
            if (source.startsWith(habit.getKey(), at)) {
                throw Problem.of("habit", "found", habit.getKey(), "write", habit.getValue(), "position", at + 1);
            }
        }
        return switch (source.charAt(at)) {
            case '[', ']' -> throw Problem.of("predicate", "position", at + 1);
            case '{', '}' -> throw Problem.of("reference.broken", "position", at + 1);
            case '/', '@' -> throw Problem.of("path", "found", source.substring(at, at + 1), "position", at + 1);
            default -> 1;
        };
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == ':';
    }

    private static Map<String, String> habits() {
        Map<String, String> habits = new LinkedHashMap<>();
        habits.put("===", "=");
        habits.put("==", "=");
        habits.put("&&", "and");
        habits.put("||", "or");
        habits.put("|", "or");
        habits.put("<>", "!=");
        habits.put("=>", ">=");
        habits.put("=<", "<=");
        habits.put("**", "pow(x, y)");
        habits.put("!", "not( … )");
        habits.put("&", "concat( … )");
        habits.put("^", "pow(x, y)");
        habits.put("%", "mod");
        habits.put(";", ",");
        habits.put("≠", "!=");
        habits.put("≥", ">=");
        habits.put("≤", "<=");
        habits.put("×", "*");
        habits.put("÷", "div");
        habits.put("−", "-");
        habits.put("–", "-");
        for (String quote : List.of("‘", "’", "‚", "“", "”", "„", "«", "»", "`")) {
            habits.put(quote, STRAIGHT_QUOTES);
        }
        return Collections.unmodifiableMap(habits);
    }
}
