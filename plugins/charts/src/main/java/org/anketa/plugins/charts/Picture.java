package org.anketa.plugins.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anketa.analysis.Figure;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.Table;

/**
 * A laid-out figure: title, subtitle, legend, marks and caption beneath each other.
 *
 * @param name tells this picture from others on the same page; letters and digits
 * @param title in one line
 * @param description what it shows, for people who don't see it
 * @param width in pixels
 */
record Picture(String name, String title, String description, Setting setting, int width, Stack blocks) {

    private static final int NARROWEST = 240;
    private static final int WIDEST = 3000;
    private static final double MARGIN = 16;
    private static final double NARROW_MARGIN = 8;

    /**
     * Lays a figure out, 240 to 3000 pixels wide.
     *
     * @throws IllegalArgumentException if the figure lacks columns that its kind needs
     */
    static Picture of(Figure figure, Table table, Style style, Typeface typeface) {
        if (figure.columns().size() < Chart.fewestColumns(figure.kind())) {
            throw new IllegalArgumentException("Figure " + figure.id() + " of kind " + figure.kind() + " needs "
                    + Chart.fewestColumns(figure.kind()) + " columns, not "
                    + figure.columns().size());
        }
        Locale locale = style.locale();
        int width = Math.min(WIDEST, Math.max(NARROWEST, style.width()));
        double margin = width < 480 ? NARROW_MARGIN : MARGIN;
        Setting setting = new Setting(typeface, Colors.of(style.theme()), locale, margin, width - 2 * margin);
        Excerpt excerpt = Excerpt.of(figure.kind(), Grid.of(figure, table, locale), setting);
        String title = Grid.plain(figure.title().in(locale));
        String subtitle = Grid.plain(figure.subtitle().in(locale));
        String caption = excerpt.notes().stream().map(note -> note.in(locale)).collect(Collectors.joining(" "));

        Stack blocks = new Stack(margin);
        Colors colors = setting.colors();
        blocks.add(
                paragraph(TextBlock.balance(title, setting.title(), 24, setting.width(), 6), colors.ink(), setting), 0);
        blocks.add(
                paragraph(
                        TextBlock.wrap(subtitle, setting.subtitle(), 18, setting.width(), 6), colors.quiet(), setting),
                4);
        if (!excerpt.grid().rows().isEmpty()) {
            Chart chart = Chart.of(figure, table, setting, excerpt.grid());
            blocks.add(new Legend(chart.legend(), setting), 14);
            blocks.add(chart, 14);
        }
        blocks.add(
                paragraph(TextBlock.wrap(caption, setting.small(), 15, setting.width(), 4), colors.quiet(), setting),
                10);
        return new Picture(
                PictureName.of(figure, table, style),
                title,
                Description.of(figure.kind(), excerpt.grid(), subtitle, caption),
                setting,
                width,
                blocks);
    }

    private static Block paragraph(TextBlock text, Color color, Setting setting) {
        return new Paragraph(text, color, setting.left());
    }

    /** In whole pixels. */
    int height() {
        return (int) Math.ceil(blocks.bottom() + setting.left());
    }

    /** Draws at one unit a pixel, without a background. */
    void paint(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        blocks.paint(new Pen(graphics));
    }
}
