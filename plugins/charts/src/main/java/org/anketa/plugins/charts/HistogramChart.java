package org.anketa.plugins.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.anketa.shared.NumberStyle;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;

/**
 * Touching bars over classes of numbers, their counts above them.
 *
 * <p>Where classes are of unequal width, areas and not heights stand for counts, and the value axis has no numbers.
 */
final class HistogramChart implements Chart {

    private static final double ABOVE = 9;
    private static final double BETWEEN_BOUNDS = 10;
    static final int COUNT = 2;

    private record Bin(double lower, double upper, double count, String text) {}

    private final Setting setting;
    private final Grid grid;
    private final List<Bin> bins = new ArrayList<>();
    private final boolean equal;
    private final double narrowest;
    private final ValueScale scale;
    private final DoubleFunction<String> ticks;
    private final double axis;

    HistogramChart(Setting setting, Grid grid) {
        this.setting = setting;
        this.grid = grid;
        grid.eachRow()
                .filter(row -> grid.value(row, 0) < grid.value(row, 1))
                .forEach(row -> bins.add(new Bin(
                        grid.value(row, 0), grid.value(row, 1), grid.value(row, COUNT), grid.text(row, COUNT))));
        narrowest =
                bins.stream().mapToDouble(bin -> bin.upper - bin.lower).min().orElse(1);
        equal = bins.stream().allMatch(bin -> bin.upper - bin.lower < narrowest * (1 + 1e-6));
        scale = ValueScale.covering(0, highest(), 5);
        NumberStyle style = grid.styles().get(COUNT);
        ticks = equal ? ValueRows.ticks(style, grid.locale()) : value -> "";
        axis = Typeface.width(ticks.apply(scale.upper()), setting.small()) + 12;
    }

    private double height(Bin bin) {
        return equal ? bin.count : bin.count * narrowest / (bin.upper - bin.lower);
    }

    private double plotHeight() {
        return Math.max(180, Math.min(320, setting.width() * 0.42));
    }

    /** What the count of the highest bar needs over the plot. */
    private double head() {
        return Math.max(ABOVE, 2 * ABOVE - (1 - scale.share(highest())) * plotHeight());
    }

    private double highest() {
        return bins.stream()
                .mapToDouble(this::height)
                .filter(height -> height > 0)
                .max()
                .orElse(0);
    }

    @Override
    public double height() {
        return head() + plotHeight() + QuietPlots.AXIS;
    }

    @Override
    public void paint(Pen pen, double top) {
        if (bins.isEmpty()) {
            return;
        }
        double floor = top + head() + plotHeight();
        QuietPlots quiet = new QuietPlots(setting);
        NumberAxis domain = QuietPlots.hidden(first(), last());
        QuietPlots.paint(
                quiet.plane(data(), domain, quiet.axis(scale, ticks), renderer(), axis),
                pen,
                setting.left(),
                floor - plotHeight(),
                plotWidth() + axis,
                plotHeight());
        paintCounts(pen, floor);
        paintBounds(pen, floor);
    }

    private double first() {
        return bins.stream().mapToDouble(Bin::lower).min().orElse(0);
    }

    private double last() {
        return bins.stream().mapToDouble(Bin::upper).max().orElse(1);
    }

    private double plotWidth() {
        return setting.width() - axis - halfBound(last());
    }

    private double x(double value) {
        return setting.left() + axis + (value - first()) / (last() - first()) * plotWidth();
    }

    private String bound(double value) {
        return NumberStyle.PLAIN.format(value, grid.locale());
    }

    private void paintCounts(Pen pen, double floor) {
        for (Bin bin : bins) {
            double middle = x((bin.lower + bin.upper) / 2);
            boolean absent = Double.isNaN(bin.count);
            if (Typeface.width(bin.text, setting.small()) + 4 <= x(bin.upper) - x(bin.lower)) {
                pen.center(
                        absent ? ValueRows.ABSENT : bin.text,
                        setting.small(),
                        absent ? setting.colors().quiet() : setting.colors().ink(),
                        middle,
                        floor - (absent ? 0 : scale.share(height(bin)) * plotHeight()) - ABOVE);
            }
        }
    }

    /** The bounds of the classes: all, or every second, third… so that they stand clear of each other. */
    private void paintBounds(Pen pen, double floor) {
        List<Double> bounds = Stream.concat(bins.stream().map(Bin::lower), Stream.of(last()))
                .distinct()
                .toList();
        int every = 1;
        while (every < bounds.size() && !standClear(bounds, every)) {
            every++;
        }
        for (int i = 0; i < bounds.size(); i += every) {
            pen.center(bound(bounds.get(i)), setting.small(), setting.colors().quiet(), x(bounds.get(i)), floor + 14);
        }
    }

    private boolean standClear(List<Double> bounds, int every) {
        for (int i = every; i < bounds.size(); i += every) {
            double room = x(bounds.get(i)) - x(bounds.get(i - every));
            if (halfBound(bounds.get(i)) + halfBound(bounds.get(i - every)) + BETWEEN_BOUNDS > room) {
                return false;
            }
        }
        return true;
    }

    private double halfBound(double value) {
        return Typeface.width(bound(value), setting.small()) / 2;
    }

    private DefaultIntervalXYDataset data() {
        double[][] values = new double[6][bins.size()];
        for (int i = 0; i < bins.size(); i++) {
            Bin bin = bins.get(i);
            double height = Double.isNaN(bin.count) ? 0 : height(bin);
            values[0][i] = (bin.lower + bin.upper) / 2;
            values[1][i] = bin.lower;
            values[2][i] = bin.upper;
            values[3][i] = height;
            values[4][i] = height;
            values[5][i] = height;
        }
        DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
        data.addSeries(0, values);
        return data;
    }

    private XYBarRenderer renderer() {
        double pixel = bins.size() > plotWidth() / 6 ? 0 : 1;
        XYBarRenderer renderer = new XYBarRenderer(pixel * bins.size() / plotWidth());
        renderer.setBarPainter(new StandardXYBarPainter());
        renderer.setShadowVisible(false);
        renderer.setDrawBarOutline(false);
        renderer.setSeriesPaint(0, setting.colors().accent());
        return renderer;
    }
}
