package org.anketa.plugins.charts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.FigureRenderer.Theme;

/** Draws samples into memory. */
final class Drawing {

    static final Locale RUSSIAN = Locale.forLanguageTag("ru");

    private static final JFreeFigures FIGURES = new JFreeFigures();

    private Drawing() {}

    static byte[] draw(Samples.Sample sample, Format format, Theme theme, int width, Locale locale) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FIGURES.render(sample.figure(), sample.table(), new Style(format, theme, width, locale), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A light SVG for a desk, in Russian. */
    static SvgReading svg(Samples.Sample sample) {
        return svg(sample, 1000);
    }

    static SvgReading svg(Samples.Sample sample, int width) {
        return SvgReading.of(draw(sample, Format.SVG, Theme.LIGHT, width, RUSSIAN));
    }
}
