package org.anketa.plugins.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What the numbers of points stand for: a dot, the number and the label, a line each. */
final class PointKey implements Block {

    private static final double DOT = 4;
    private static final double NUMBER = 18;
    private static final double LABEL = 30;
    private static final double GAP = 5;

    private record Line(Points.Point point, TextBlock label, double y) {}

    private final Setting setting;
    private final double left;
    private final Function<String, Color> colors;
    private final List<Line> lines = new ArrayList<>();
    private final double height;

    PointKey(Setting setting, Points points, double left, double width, Function<String, Color> colors) {
        this.setting = setting;
        this.left = left;
        this.colors = colors;
        double y = 0;
        for (Points.Point point : points.all()) {
            TextBlock label = TextBlock.wrap(point.label(), setting.label(), setting.labelLine(), width - LABEL, 2);
            lines.add(new Line(point, label, y));
            y += label.height() + GAP;
        }
        height = y;
    }

    @Override
    public double height() {
        return height;
    }

    @Override
    public void paint(Pen pen, double top) {
        Font font = setting.typeface().semibold(12);
        for (Line line : lines) {
            double middle = top + line.y() + setting.labelLine() / 2;
            pen.dot(colors.apply(line.point().part()), left + DOT, middle, DOT);
            String number = Integer.toString(line.point().number());
            pen.center(number, font, setting.colors().ink(), left + NUMBER, middle);
            line.label().paint(pen, setting.colors().ink(), left + LABEL, top + line.y());
        }
    }
}
