package org.anketa.plugins.charts;

import java.util.ArrayList;
import java.util.List;

/** Blocks beneath each other, from the top margin on. */
final class Stack {

    private record Placed(Block block, double top) {}

    private final List<Placed> blocks = new ArrayList<>();
    private double bottom;

    Stack(double topMargin) {
        bottom = topMargin;
    }

    /** Adds a block that has any height, with air before it unless it is the first. */
    void add(Block block, double air) {
        if (block.height() > 0) {
            double top = bottom + (blocks.isEmpty() ? 0 : air);
            blocks.add(new Placed(block, top));
            bottom = top + block.height();
        }
    }

    double bottom() {
        return bottom;
    }

    void paint(Pen pen) {
        blocks.forEach(each -> each.block().paint(pen, each.top()));
    }
}
