package org.anketa.plugins.charts;

import java.util.List;

/** The left column: what each row is, from the top, in bands of equal height. */
final class RowLabels {

    /** More of the width would leave too little for the marks. */
    private static final double LARGEST_SHARE = 0.42;

    private static final double LARGEST_WIDTH = 340;
    private static final int MOST_LINES = 3;
    private static final double GAP = 14;

    private final Setting setting;
    private final List<TextBlock> labels;
    private final double columnWidth;
    private final double band;

    /**
     * Lays the labels out.
     *
     * @param marks the height that a row's marks need with the space around them
     */
    RowLabels(List<String> rows, Setting setting, double marks) {
        this.setting = setting;
        double most = Math.min(LARGEST_WIDTH, setting.width() * LARGEST_SHARE);
        labels = rows.stream()
                .map(row -> TextBlock.wrap(row, setting.label(), setting.labelLine(), most, MOST_LINES))
                .toList();
        columnWidth = labels.stream().mapToDouble(TextBlock::width).max().orElse(0);
        double tallest = labels.stream().mapToDouble(TextBlock::height).max().orElse(0);
        band = Math.max(marks, tallest + 9);
    }

    /** Where the marks begin. */
    double right() {
        return setting.left() + columnWidth + (columnWidth > 0 ? GAP : 0);
    }

    /** What is left for the marks. */
    double room() {
        return setting.right() - right();
    }

    double band() {
        return band;
    }

    double height() {
        return band * labels.size();
    }

    double middle(int row, double top) {
        return top + (row + 0.5) * band;
    }

    void paint(Pen pen, double top) {
        for (int row = 0; row < labels.size(); row++) {
            TextBlock label = labels.get(row);
            label.paint(pen, setting.colors().ink(), setting.left(), middle(row, top) - label.height() / 2);
        }
    }
}
