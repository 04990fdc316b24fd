package org.anketa.plugins.charts;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Numbered points in a plane of four parts, each part in a color of its own, and beside the plane, on a phone below it,
 * what the numbers stand for.
 */
final class QuadrantChart implements Chart {

    private static final double AXIS_TITLE = 22;
    private static final double AXIS_NUMBERS = 24;
    private static final double INSIDE = 22;
    private static final double BETWEEN_NUMBERS = 8;
    private static final double DOT = 5;
    private static final double BESIDE_KEY = 28;
    private static final double KEY_SHARE = 0.36;

    private final Setting setting;
    private final Points points;
    private final ValueScale across;
    private final ValueScale up;
    private final PointKey key;
    private final double left;
    private final double width;
    private final double plotHeight;

    QuadrantChart(Setting setting, Points points) {
        this.setting = setting;
        this.points = points;
        boolean beside = !setting.narrow();
        double keyWidth = beside ? setting.width() * KEY_SHARE : setting.width();
        across = scale(points.acrosses(), beside ? 6 : 4);
        up = scale(points.ups(), 5);
        double numbers = up.steps().stream()
                .mapToDouble(step -> Typeface.width(tick(1).apply(step), setting.small()))
                .max()
                .orElse(0);
        left = setting.left() + numbers + 8;
        width = setting.right() - left - (beside ? keyWidth + BESIDE_KEY : 0) - 1;
        plotHeight = Math.max(240, Math.min(400, width * 0.86));
        double keyLeft = beside ? setting.right() - keyWidth : setting.left();
        key = new PointKey(setting, points, keyLeft, keyWidth, this::colorOf);
    }

    /** Points never lie on the edge. */
    private static ValueScale scale(DoubleStream values, int steps) {
        double[] all = values.toArray();
        double least = DoubleStream.of(all).min().orElse(0);
        double greatest = DoubleStream.of(all).max().orElse(1);
        double margin = greatest > least ? (greatest - least) * 0.08 : 0.5;
        ValueScale round = ValueScale.covering(least - margin, greatest + margin, steps);
        return round.trimmedTo(least - margin, greatest + margin);
    }

    private DoubleFunction<String> tick(int column) {
        return ValueRows.ticks(points.grid().styles().get(column), points.grid().locale());
    }

    private Color colorOf(String part) {
        int index = points.parts().indexOf(part);
        return index < 0 ? setting.colors().accent() : setting.colors().series(index);
    }

    @Override
    public List<Legend.Entry> legend() {
        return points.parts().stream()
                .map(part -> new Legend.Entry(colorOf(part), part))
                .toList();
    }

    @Override
    public double height() {
        double plot = AXIS_TITLE + plotHeight + AXIS_NUMBERS + AXIS_TITLE;
        return setting.narrow() ? plot + 10 + key.height() : Math.max(plot, AXIS_TITLE + key.height());
    }

    private double x(double value) {
        return left + INSIDE + across.share(value) * (width - 2 * INSIDE);
    }

    private double y(double value, double top) {
        return top + AXIS_TITLE + plotHeight - INSIDE - up.share(value) * (plotHeight - 2 * INSIDE);
    }

    @Override
    public void paint(Pen pen, double top) {
        double floor = top + AXIS_TITLE + plotHeight;
        paintGrid(pen, top, floor);
        Color quiet = setting.colors().quiet();
        pen.start(title("↑ " + points.grid().columns().get(1)), setting.value(), quiet, setting.left(), top + 8);
        pen.end(
                title(points.grid().columns().get(0) + " →"),
                setting.value(),
                quiet,
                left + width,
                floor + AXIS_NUMBERS + 10);
        paintPoints(pen, top);
        key.paint(pen, setting.narrow() ? floor + AXIS_NUMBERS + AXIS_TITLE + 10 : top + AXIS_TITLE);
    }

    /** What an axis measures, in one line. */
    private String title(String words) {
        return TextBlock.wrap(words, setting.value(), AXIS_TITLE, left + width - setting.left(), 1)
                .lines()
                .get(0);
    }

    private void paintGrid(Pen pen, double top, double floor) {
        Color line = setting.colors().grid();
        Color quiet = setting.colors().quiet();
        for (double step : across.steps()) {
            pen.line(line, 1, x(step), top + AXIS_TITLE, x(step), floor);
        }
        paintNumbers(pen, floor + 12);
        for (double step : up.steps()) {
            pen.line(line, 1, left, y(step, top), left + width, y(step, top));
            pen.end(tick(1).apply(step), setting.small(), quiet, left - 6, y(step, top));
        }
        if (points.isParted()) {
            pen.line(quiet, 1.4, x(points.across()), top + AXIS_TITLE, x(points.across()), floor);
            pen.line(quiet, 1.4, left, y(points.up(), top), left + width, y(points.up(), top));
        }
    }

    /** The numbers below that stand clear of the edge and of each other. */
    private void paintNumbers(Pen pen, double middle) {
        double free = left;
        for (double step : across.steps()) {
            double half = Typeface.width(tick(0).apply(step), setting.small()) / 2;
            if (x(step) - half >= free && x(step) + half <= left + width) {
                pen.center(
                        tick(0).apply(step), setting.small(), setting.colors().quiet(), x(step), middle);
                free = x(step) + half + BETWEEN_NUMBERS;
            }
        }
    }

    private void paintPoints(Pen pen, double top) {
        Font font = setting.typeface().semibold(12);
        FreePlaces places = new FreePlaces();
        points.all().forEach(point -> places.take(x(point.x()), y(point.y(), top), DOT));
        if (points.isParted()) {
            places.takeLine(x(points.across()), top, x(points.across()), top + AXIS_TITLE + plotHeight);
            places.takeLine(left, y(points.up(), top), left + width, y(points.up(), top));
        }
        for (Points.Point point : points.all()) {
            double x = x(point.x());
            double y = y(point.y(), top);
            // A rim of the paper's color keeps dots apart that overlap.
            pen.dot(setting.colors().paper(), x, y, DOT + 1.5);
            pen.dot(colorOf(point.part()), x, y, DOT);
        }
        for (Points.Point point : points.all()) {
            String number = Integer.toString(point.number());
            FreePlaces.Place place =
                    places.beside(x(point.x()), y(point.y(), top), DOT, Typeface.width(number, font), font.getSize2D());
            pen.center(number, font, setting.colors().ink(), place.x(), place.y());
        }
    }
}
