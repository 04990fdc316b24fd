package org.anketa.plugins.charts;

import java.awt.Font;
import java.awt.geom.AffineTransform;
import java.util.List;

/** What each column is, above it: wrapped, or turned where the columns are narrower than words. */
final class ColumnHeads {

    private static final double AIR = 4;
    private static final double BELOW = 9;
    private static final double LONGEST_TURNED = 130;
    private static final int MOST_LINES = 4;
    private static final double LINE = 15;

    private final Setting setting;
    private final List<TextBlock> heads;
    private final double column;
    private final boolean turned;

    ColumnHeads(List<String> labels, Setting setting, double column) {
        this.setting = setting;
        this.column = column;
        Font font = setting.value();
        turned = labels.stream().anyMatch(label -> LineBreaks.longestWord(label, font) > column - AIR);
        int lines = turned ? Math.max(1, (int) (column / LINE)) : MOST_LINES;
        heads = labels.stream()
                .map(label -> TextBlock.wrap(
                        label, font, LINE, turned ? LONGEST_TURNED : column - AIR, Math.min(lines, MOST_LINES)))
                .toList();
    }

    double height() {
        return BELOW
                + heads.stream()
                        .mapToDouble(head -> turned ? head.width() : head.height())
                        .max()
                        .orElse(0);
    }

    void paint(Pen pen, double left, double top) {
        double bottom = top + height() - BELOW;
        for (int i = 0; i < heads.size(); i++) {
            TextBlock head = heads.get(i);
            double middle = left + (i + 0.5) * column;
            if (turned) {
                paintTurned(pen, head, middle, bottom);
            } else {
                head.paintCentered(pen, setting.colors().ink(), middle, bottom - head.height());
            }
        }
    }

    private void paintTurned(Pen pen, TextBlock head, double middle, double bottom) {
        AffineTransform before = pen.graphics().getTransform();
        pen.graphics().translate(middle, bottom);
        pen.graphics().rotate(-Math.PI / 2);
        head.paint(pen, setting.colors().ink(), 0, -head.height() / 2);
        pen.graphics().setTransform(before);
    }
}
