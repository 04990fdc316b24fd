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

    TextBlock {
        lines = List.copyOf(lines);
    }

    /** Wraps at spaces and after hyphens; what the last of the permitted lines cannot hold becomes an ellipsis. */
    static TextBlock wrap(String text, Font font, double lineHeight, double width, int mostLines) {
        return new TextBlock(LineBreaks.of(text, font, width, mostLines), font, lineHeight);
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
