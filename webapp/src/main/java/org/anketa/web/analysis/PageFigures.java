package org.anketa.web.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.anketa.analysis.Figure;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.analysis.Table;
import org.anketa.web.analysis.request.AnalysisRun;
import org.anketa.web.analysis.result.FigureSources;
import org.anketa.web.analysis.result.FigureView;
import org.jspecify.annotations.Nullable;

/** The addresses of a result's figures, for the widths and themes that a page may have. */
final class PageFigures implements FigureSources {

    private static final Logger LOG = Logger.getLogger(PageFigures.class.getName());

    private static final String PHONE = "(max-width: 44rem)";
    private static final String DARK = "(prefers-color-scheme: dark)";

    private final AnalysisRun run;
    private final Pictures pictures;
    private final ResultAddresses addresses;
    private final Locale language;
    private final @Nullable Theme chosen;

    /** @param chosen the theme of the page; null where the page follows the reader's system */
    PageFigures(
            AnalysisRun run, Pictures pictures, ResultAddresses addresses, Locale language, @Nullable Theme chosen) {
        this.run = run;
        this.pictures = pictures;
        this.addresses = addresses;
        this.language = language;
        this.chosen = chosen;
    }

    @Override
    public boolean draws(Figure figure) {
        return pictures.draws(figure);
    }

    @Override
    public List<FigureView.Source> sources(int number, Figure figure, Table table, boolean folded) throws IOException {
        Theme theme = chosen == null ? Theme.LIGHT : chosen;
        Style narrow = new Style(Format.SVG, theme, PictureStyle.NARROW, language);
        Style wide = new Style(Format.SVG, theme, PictureStyle.WIDE, language);
        int narrowHeight = folded ? 0 : height(number, narrow);
        int wideHeight = folded ? 0 : height(number, wide);
        List<FigureView.Source> sources = new ArrayList<>();
        if (chosen == null) {
            sources.add(source(PHONE + " and " + DARK, number, dark(narrow), narrowHeight));
            sources.add(source(PHONE, number, narrow, narrowHeight));
            sources.add(source(DARK, number, dark(wide), wideHeight));
        } else {
            sources.add(source(PHONE, number, narrow, narrowHeight));
        }
        sources.add(source("", number, wide, wideHeight));
        return sources;
    }

    /** A chart that cannot be drawn must not take the numbers away: its address tells what is wrong. */
    private int height(int number, Style style) throws IOException {
        try {
            return pictures.draw(run, number, style).height();
        } catch (RuntimeException | LinkageError defect) {
            LOG.log(
                    Level.WARNING,
                    "Figure " + number + " of " + run.declaration().id() + " cannot be drawn",
                    defect);
            return 0;
        }
    }

    private static Style dark(Style style) {
        return new Style(style.format(), Theme.DARK, style.width(), style.locale());
    }

    private FigureView.Source source(String media, int number, Style style, int height) {
        return new FigureView.Source(media, addresses.picture(number, style), style.width(), height);
    }

    @Override
    public List<FigureView.Download> downloads(int number, Figure figure) {
        List<FigureView.Download> downloads = new ArrayList<>();
        for (Format format : Format.values()) {
            Style style = new Style(format, Theme.LIGHT, PictureStyle.WIDE, language);
            downloads.add(new FigureView.Download(format.name(), addresses.picture(number, style)));
        }
        return downloads;
    }
}
