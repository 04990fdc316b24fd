package org.anketa.expression;

/**
 * Refuses regular expressions that can work without looking at the text, where {@link BoundedPattern} could not stop them:
 * at the end of a text, {@code (|a)(|a)…} or {@code ^{1000000000}} has ever more ways of matching nothing.
 *
 * <p>Those ways are counted: a character has none, an anchor one; a sequence multiplies, alternatives add. Expects a
 * pattern that the platform accepts.
 */
final class PatternWork {

    private static final double MOST = 5_000;

    /** How often a part can match nothing, and how many steps trying all of that takes. */
    private record Cost(double ways, double steps) {}

    private static final Cost CHARACTER = new Cost(0, 1);
    private static final Cost ANCHOR = new Cost(1, 1);

    private final String regex;
    private int at;

    private PatternWork(String regex) {
        this.regex = regex;
    }

    static void check(String regex) {
        PatternWork reader = new PatternWork(regex);
        double steps = 0;
        while (reader.at < regex.length()) {
            steps += reader.alternatives().steps;
            // A stray closing bracket; the platform would have refused it, and it must not stop the reading.
            reader.at++;
        }
        if (steps > MOST) {
            throw Problem.of("regex.deep", "regex", Problem.quote(regex));
        }
    }

    private Cost alternatives() {
        Cost first = sequence();
        double ways = first.ways;
        double steps = first.steps;
        while (peek() == '|') {
            at++;
            Cost other = sequence();
            ways += other.ways;
            steps += other.steps;
        }
        return new Cost(ways, steps);
    }

    private Cost sequence() {
        double ways = 1;
        double steps = 1;
        while (at < regex.length() && peek() != '|' && peek() != ')') {
            Cost part = repeated(atom());
            steps += ways * part.steps;
            ways *= part.ways;
        }
        return new Cost(ways, steps);
    }

    private Cost atom() {
        char c = regex.charAt(at);
        at++;
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '^', '$' -> ANCHOR;
            default -> CHARACTER;
        };
    }

    private Cost group() {
        boolean lookaround = false;
        if (peek() == '?') {
            at++;
            int start = at;
            if (regex.startsWith("<", at) && !regex.startsWith("<=", at) && !regex.startsWith("<!", at)) {
                skipPast('>');
            } else {
                while (at < regex.length() && "<=!>:)".indexOf(peek()) < 0) {
                    at++;
                }
                if (regex.substring(start, at).indexOf('x') >= 0) {
                    throw Problem.of("regex.comments");
                }
                if (peek() == ')') {
                    at++;
                    return ANCHOR;
                }
                lookaround = peek() != ':';
                at += peek() == '<' ? 2 : 1;
            }
        }
        Cost inner = alternatives();
        at++;
        return lookaround ? new Cost(1, inner.steps) : inner;
    }

    private Cost characterClass() {
        if (peek() == '^') {
            at++;
        }
        int depth = 1;
        boolean first = true;
        while (at < regex.length() && depth > 0) {
            char c = regex.charAt(at);
            at++;
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && !first) {
                depth--;
            }
            first = false;
        }
        return CHARACTER;
    }

    private Cost escape() {
        char c = peek();
        at++;
        if (c == 'Q') {
            int end = regex.indexOf("\\E", at);
            boolean empty = end == at;
            at = end < 0 ? regex.length() : end + 2;
            return empty ? ANCHOR : CHARACTER;
        }
        if ("pPxN".indexOf(c) >= 0 && peek() == '{') {
            skipPast('}');
        } else if (c == 'k') {
            skipPast('>');
        }
        return "bBAzZGkER123456789".indexOf(c) >= 0 ? ANCHOR : CHARACTER;
    }

    private Cost repeated(Cost part) {
        Cost cost = part;
        while (at < regex.length() && "*+?{".indexOf(peek()) >= 0) {
            char c = peek();
            at++;
            double fewest = c == '+' ? 1 : 0;
            boolean more = true;
            if (c == '{') {
                int start = at;
                skipPast('}');
                String bounds = regex.substring(start, Math.max(start, at - 1));
                int comma = bounds.indexOf(',');
                more = comma >= 0;
                fewest = Numeral.parse(more ? bounds.substring(0, comma) : bounds);
            }
            cost = times(cost, Double.isNaN(fewest) ? 0 : fewest, more);
        }
        return cost;
    }

    /** So many times in a row, and once more if more are allowed: a repetition of nothing is not repeated again. */
    private static Cost times(Cost part, double fewest, boolean more) {
        double ways = Math.pow(part.ways, fewest);
        double rounds = part.ways == 0 ? Math.min(fewest, 1) : part.ways == 1 ? fewest : (ways - 1) / (part.ways - 1);
        double steps = 1 + part.steps * rounds;
        return more ? new Cost(ways * (1 + part.ways), steps + ways * part.steps) : new Cost(ways, steps);
    }

    private void skipPast(char end) {
        int found = regex.indexOf(end, at);
        at = found < 0 ? regex.length() : found + 1;
    }

    private char peek() {
        return at < regex.length() ? regex.charAt(at) : '\0';
    }
}
