package org.anketa.interchange;

import java.util.ArrayList;
import java.util.List;

/** How much room a text takes on a terminal, and how it breaks into lines. */
final class TextWidth {

    private TextWidth() {}

    /** In columns: what combines with the sign before it takes none, East Asian signs take two. */
    static int of(String text) {
        return text.codePoints().map(TextWidth::of).sum();
    }

    private static int of(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        return codePoint >= 0x1100
                && switch (Character.UnicodeScript.of(codePoint)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
                    default -> false;
                };
    }

    /** The width of the longest word. */
    static int ofLongestWord(String text) {
        int longest = 0;
        for (String word : words(text)) {
            longest = Math.max(longest, of(word));
        }
        return longest;
    }

    /** The lines of a text that has no line longer than the width; words that are longer themselves are cut. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : words(text)) {
            int needed = of(word);
            if (filled > 0 && filled + 1 + needed > width) {
                lines.add(line.toString());
                line.setLength(0);
                filled = 0;
            }
            if (filled > 0) {
                line.append(' ');
                filled++;
            }
            for (int codePoint : word.codePoints().toArray()) {
                int room = of(codePoint);
                if (filled + room > width && filled > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                    filled = 0;
                }
                line.appendCodePoint(codePoint);
                filled += room;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    /** Broken at blanks and line ends, not at no-break spaces. */
    private static String[] words(String text) {
        return text.strip().split("[ \\t\\r\\n]+");
    }
}
