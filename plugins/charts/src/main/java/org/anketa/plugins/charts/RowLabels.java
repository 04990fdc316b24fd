package org.anketa.plugins.charts;

import java.util.List;

/**
 * What each row is, from the top, in bands of equal height: in a column at the left, or, where long labels would leave
 * a phone no room for the marks, in full width above the marks.
 */
final class RowLabels {

    private static final double LARGEST_SHARE = 0.42;
    private static final double LARGEST_WIDTH = 340;
    private static final double SHORT_SHARE = 0.3;
    private static final int MOST_LINES = 3;
    private static final double GAP = 14;
    private static final double AIR = 9;
    private static final double AIR_BELOW_MARKS = 13;
    private static final double AIR_ABOVE_MARKS = 3;

    private final Setting setting;
    private final double marks;
    private final double head;
    private final boolean above;
    private final List<TextBlock> labels;
    private final double columnWidth;
    private final double tallest;

    /**
     * Lays the labels out.
     *
     * @param marks the height of a row's marks
     * @param head the height of what is written above the marks
     */
    RowLabels(List<String> rows, Setting setting, double marks, double head) {
        this.setting = setting;
        this.marks = marks;
        this.head = head;
        above = setting.narrow()
                && rows.stream().anyMatch(row -> Typeface.width(row, setting.label()) > setting.width() * SHORT_SHARE);
        double most = above ? setting.width() : Math.min(LARGEST_WIDTH, setting.width() * LARGEST_SHARE);
        labels = rows.stream()
                .map(row -> TextBlock.balance(row, setting.label(), setting.labelLine(), most, MOST_LINES))
                .toList();
        columnWidth =
                above ? 0 : labels.stream().mapToDouble(TextBlock::width).max().orElse(0);
        tallest = labels.stream().mapToDouble(TextBlock::height).max().orElse(0);
    }

    /** Where the marks begin. */
    double right() {
        return setting.left() + columnWidth + (columnWidth > 0 ? GAP : 0);
    }

    /** What is left for the marks. */
    double room() {
        return setting.right() - right();
    }

    /** The height of a row. */
    double band() {
        return above
                ? before() + marks + AIR_BELOW_MARKS
                : Math.max(tallest + AIR, marks + 2 * head + Math.max(AIR, Math.min(AIR + 3, marks * 0.6)));
    }

    /** Whether the labels stand above the marks. */
    boolean isAbove() {
        return above;
    }

    /** From the top of a row to its marks. */
    double before() {
        return above ? tallest + AIR_ABOVE_MARKS + head : (band() - marks) / 2;
    }

    double height() {
        return band() * labels.size();
    }

    void paint(Pen pen, double top) {
        for (int row = 0; row < labels.size(); row++) {
            TextBlock label = labels.get(row);
            double bandTop = top + row * band();
            double labelTop = above ? bandTop + tallest - label.height() : bandTop + (band() - label.height()) / 2;
            label.paint(pen, setting.colors().ink(), setting.left(), labelTop);
        }
    }
}
