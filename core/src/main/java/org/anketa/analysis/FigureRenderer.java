package org.anketa.analysis;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import org.pf4j.ExtensionPoint;

/** Draws figures. A plugin brings one; figures of kinds that no renderer supports are left out. */
public interface FigureRenderer extends ExtensionPoint {

    /** A file format of a picture. */
    enum Format {
        SVG("image/svg+xml"),
        PNG("image/png"),
        PDF("application/pdf");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    /** The colors of the page that the picture will stand on. */
    enum Theme {
        LIGHT,
        DARK
    }

    /**
     * How to draw.
     *
     * @param width of the picture in CSS pixels; the renderer chooses the height that the content needs
     */
    record Style(Format format, Theme theme, int width, Locale locale) {}

    Set<Figure.Kind> kinds();

    /**
     * Draws the figure and writes the picture; doesn't close the stream.
     *
     * @param table the table that the figure views
     */
    void render(Figure figure, Table table, Style style, OutputStream out) throws IOException;
}
