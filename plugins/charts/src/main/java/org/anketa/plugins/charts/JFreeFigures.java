package org.anketa.plugins.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;
import org.anketa.analysis.Figure;
import org.anketa.analysis.FigureRenderer;
import org.anketa.analysis.Table;
import org.pf4j.Extension;

/**
 * Draws every kind of figure. JFreeChart lays the marks, the grid and the value axis; titles, legends and labels are
 * set by this plugin, because they have to wrap and to keep clear of each other on a phone.
 *
 * <p>The same figure, table and style give the same bytes every time. Safe for use by several threads.
 */
@Extension
public final class JFreeFigures implements FigureRenderer {

    private final Typeface typeface = Typeface.load();

    @Override
    public Set<Figure.Kind> kinds() {
        return EnumSet.allOf(Figure.Kind.class);
    }

    /**
     * Draws the figure; rows without values stand empty with a dash.
     *
     * @throws IllegalArgumentException if the figure names columns that the table lacks, or fewer than its kind needs
     */
    @Override
    public void render(Figure figure, Table table, Style style, OutputStream out) throws IOException {
        Picture picture = Picture.of(figure, table, style, typeface);
        PictureWriter writer = switch (style.format()) {
            case SVG -> new SvgWriter(typeface);
            case PNG -> new PngWriter();
            case PDF -> new PdfWriter(typeface);
        };
        writer.write(picture, out);
    }
}
