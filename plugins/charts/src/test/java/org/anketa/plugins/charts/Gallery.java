package org.anketa.plugins.charts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.FigureRenderer.Theme;

/** Draws every sample in every theme and format, for a phone and for a desk, into a folder: to be looked at. */
final class Gallery {

    private Gallery() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        JFreeFigures figures = new JFreeFigures();
        for (Samples.Sample sample : Samples.all()) {
            for (Theme theme : Theme.values()) {
                for (int width : new int[] {360, 1000}) {
                    for (Format format : Format.values()) {
                        String name = sample.figure().id() + "-" + theme + "-" + width + "." + format;
                        Style style = new Style(format, theme, width, Locale.forLanguageTag("ru"));
                        try (OutputStream out = Files.newOutputStream(folder.resolve(name.toLowerCase(Locale.ROOT)))) {
                            figures.render(sample.figure(), sample.table(), style, out);
                        }
                    }
                }
            }
        }
    }
}
