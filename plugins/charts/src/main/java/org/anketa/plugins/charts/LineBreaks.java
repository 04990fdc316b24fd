package org.anketa.plugins.charts;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Breaks text into lines that fit a width. */
final class LineBreaks {

    static final String ELLIPSIS = "…";

    private final Font font;
    private final double width;

    private LineBreaks(Font font, double width) {
        this.font = font;
        this.width = width;
    }

    /** At most so many lines; blank text has none. */
    static List<String> of(String text, Font font, double width, int mostLines) {
        LineBreaks breaks = new LineBreaks(font, width);
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!rest.isEmpty()) {
            if (breaks.fits(rest)) {
                lines.add(rest);
                return lines;
            }
            if (lines.size() == mostLines - 1) {
                lines.add(breaks.shorten(rest));
                return lines;
            }
            int end = breaks.endOfLine(rest);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    /** The width of the longest piece of text that stays on one line. */
    static double longestWord(String text, Font font) {
        return Arrays.stream(text.split("(?<=[-/])| "))
                .mapToDouble(word -> Typeface.width(word, font))
                .max()
                .orElse(0);
    }

    private boolean fits(String line) {
        return Typeface.width(line, font) <= width;
    }

    /** After the last word that fits; inside the word where a single one is too long. */
    private int endOfLine(String text) {
        int most = longestPrefix(text, "");
        for (int end = most; end > 0; end--) {
            if (mayBreakBefore(text, end) && !isAfterSingleLetter(text, end)) {
                return end;
            }
        }
        for (int end = most; end > 0; end--) {
            if (mayBreakBefore(text, end)) {
                return end;
            }
        }
        return Math.max(most, Character.charCount(text.codePointAt(0)));
    }

    private static boolean mayBreakBefore(String text, int at) {
        if (at < text.length() && text.charAt(at) == ' ') {
            return true;
        }
        char before = text.charAt(at - 1);
        return (before == '-' || before == '/') && at > 2;
    }

    /** Prepositions of one letter belong to the word that follows. */
    private static boolean isAfterSingleLetter(String text, int at) {
        return at == 1 || text.charAt(at - 2) == ' ';
    }

    private String shorten(String text) {
        int end = longestPrefix(text, ELLIPSIS);
        int space = text.lastIndexOf(' ', end);
        // A cut at a space reads better, unless it takes away most of the line.
        return text.substring(0, space > end * 0.5 ? space : end).strip() + ELLIPSIS;
    }

    private int longestPrefix(String text, String suffix) {
        int end = 0;
        for (int next = 0; next < text.length(); end = next) {
            next += Character.charCount(text.codePointAt(next));
            if (!fits(text.substring(0, next).strip() + suffix)) {
                break;
            }
        }
        return end;
    }
}
