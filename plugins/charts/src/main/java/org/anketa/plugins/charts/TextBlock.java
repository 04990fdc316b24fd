package org.anketa.plugins.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.List;

/**
 * Text wrapped into lines.
 *
 * @param lineHeight from line to line, in pixels
 */
record TextBlock(List<String> lines, Font font, double lineHeight) {

    private static final double CLOSE_ENOUGH = 4;

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** Wraps at spaces and after hyphens; what the last of the permitted lines cannot hold becomes an ellipsis. */
    static TextBlock wrap(String text, Font font, double lineHeight, double width, int mostLines) {
        return new TextBlock(LineBreaks.of(text, font, width, mostLines), font, lineHeight);
    }

    /** Wraps into lines as even as their number allows: a last line of one word looks lost. */
    static TextBlock balance(String text, Font font, double lineHeight, double width, int mostLines) {
        TextBlock best = wrap(text, font, lineHeight, width, mostLines);
        int count = best.lines.size();
        if (count < 2 || best.isCut()) {
            return best;
        }
        double tooNarrow = Math.max(LineBreaks.longestWord(text, font), width / count * 0.8);
        double enough = width;
        while (enough - tooNarrow > CLOSE_ENOUGH) {
            double middle = (tooNarrow + enough) / 2;
            TextBlock tried = wrap(text, font, lineHeight, middle, count);
            if (tried.isCut()) {
                tooNarrow = middle;
            } else {
                best = tried;
                enough = middle;
            }
        }
        return best;
    }

    private boolean isCut() {
        return lines.get(lines.size() - 1).endsWith(LineBreaks.ELLIPSIS);
    }

    double width() {
        return lines.stream()
                .mapToDouble(line -> Typeface.width(line, font))
                .max()
                .orElse(0);
    }

    double height() {
        return lines.size() * lineHeight;
    }

    void paint(Pen pen, Color color, double x, double top) {
        for (int i = 0; i < lines.size(); i++) {
            pen.start(lines.get(i), font, color, x, middleOf(i, top));
        }
    }

    void paintCentered(Pen pen, Color color, double x, double top) {
        for (int i = 0; i < lines.size(); i++) {
            pen.center(lines.get(i), font, color, x, middleOf(i, top));
        }
    }

    private double middleOf(int line, double top) {
        return top + (line + 0.5) * lineHeight;
    }
}
