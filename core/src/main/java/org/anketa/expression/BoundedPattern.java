package org.anketa.expression;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression of {@code regex()}: matches whole texts, and gives up on a text that costs too much. The platform's
 * matcher backtracks, so a short pattern such as {@code ((a+)+)+b} may take years; here each look at a character is
 * counted. The flag {@code (?i)} knows the case of every alphabet, as it does in ODK Collect.
 */
final class BoundedPattern {

    private static final int LONGEST = 2_000;

    /** Looks that any text may cost, and looks that each of its characters adds: some 10 ms and 0.2 µs. */
    private static final int LOOKS = 1_000_000;

    private static final int LOOKS_PER_CHARACTER = 20;

    private final Pattern pattern;

    private BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Reads a pattern.
     *
     * @throws org.anketa.shared.Refusal if it is none, or can't be bounded
     */
    static BoundedPattern compile(String regex) {
        if (regex.length() > LONGEST) {
            throw Problem.of("regex.long", "most", LONGEST);
        }
        try {
            BoundedPattern compiled = new BoundedPattern(Pattern.compile(regex, Pattern.UNICODE_CASE));
            PatternWork.check(regex);
            return compiled;
        } catch (PatternSyntaxException e) {
            // The platform says what is wrong in English only, so the place has to do.
            throw e.getIndex() < 0 || e.getIndex() >= regex.length()
                    ? Problem.of("regex.broken.end", "regex", Problem.quote(regex))
                    : Problem.of("regex.broken", "regex", Problem.quote(regex), "position", e.getIndex() + 1);
        } catch (StackOverflowError e) {
            throw tooDeep(regex);
        }
    }

    /**
     * Whether the whole text matches.
     *
     * @throws org.anketa.shared.Refusal if that takes too long to find out
     */
    boolean matches(String text) {
        try {
            return pattern.matcher(new CountedText(text)).matches();
        } catch (TooManyLooks e) {
            throw tooSlow(text);
        } catch (StackOverflowError e) {
            // The matcher recurses for each repetition of a group with alternatives; a long text can exhaust any stack.
            throw tooSlow(text);
        }
    }

    private RuntimeException tooSlow(String text) {
        return Problem.of("regex.slow", "regex", Problem.quote(pattern.pattern()), "length", text.length());
    }

    private static RuntimeException tooDeep(String regex) {
        return Problem.of("regex.deep", "regex", Problem.quote(regex));
    }

    /** Carries no message: it never leaves this class. */
    private static final class TooManyLooks extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }

    private static final class CountedText implements CharSequence {
        private final String text;
        private long left;

        CountedText(String text) {
            this.text = text;
            this.left = LOOKS + (long) LOOKS_PER_CHARACTER * text.length();
        }

        @Override
        public char charAt(int index) {
            left--;
            if (left < 0) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
