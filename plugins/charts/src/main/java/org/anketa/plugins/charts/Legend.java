package org.anketa.plugins.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/** What the colors mean: small squares with words, in rows that wrap. */
final class Legend implements Block {

    /** A color and what it stands for. */
    record Entry(Color color, String label) {}

    private static final double SQUARE = 10;
    private static final double BEFORE_WORDS = 6;
    private static final double BETWEEN = 18;
    private static final double LINE = 16;
    private static final double ROW_GAP = 4;

    private record Placed(Entry entry, TextBlock words, double x, double y) {}

    private final Setting setting;
    private final List<Placed> placed = new ArrayList<>();
    private final double height;

    Legend(List<Entry> entries, Setting setting) {
        this.setting = setting;
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (Entry entry : entries) {
            TextBlock words =
                    TextBlock.wrap(entry.label(), setting.value(), LINE, setting.width() - SQUARE - BEFORE_WORDS, 2);
            double width = SQUARE + BEFORE_WORDS + words.width();
            if (x > 0 && x + width > setting.width()) {
                x = 0;
                y += rowHeight + ROW_GAP;
                rowHeight = 0;
            }
            placed.add(new Placed(entry, words, x, y));
            x += width + BETWEEN;
            rowHeight = Math.max(rowHeight, words.height());
        }
        height = y + rowHeight;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void paint(Pen pen, double top) {
        for (Placed each : placed) {
            double x = setting.left() + each.x();
            double y = top + each.y();
            pen.fill(each.entry().color(), x, y + (LINE - SQUARE) / 2, SQUARE, SQUARE);
            each.words().paint(pen, setting.colors().ink(), x + SQUARE + BEFORE_WORDS, y);
        }
    }
}
