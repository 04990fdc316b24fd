package org.anketa.web.analysis.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Figure;
import org.anketa.analysis.FigureRenderer;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.FigureRenderer.Theme;
import org.anketa.analysis.FigureRenderers;
import org.anketa.analysis.Table;
import org.anketa.web.analysis.result.FigureSources;
import org.anketa.web.analysis.result.FigureView;

/** The pictures themselves, as SVG inside the document, drawn for light and dark, wide and narrow screens. */
record EmbeddedFigures(FigureRenderers renderers, Locale language) implements FigureSources {

    private static final int WIDE = 760;
    private static final int NARROW = 380;
    private static final String ON_DARK = "screen and (prefers-color-scheme: dark)";
    private static final String ON_NARROW = "screen and (max-width: 36rem)";
    private static final String ON_NARROW_DARK = ON_DARK + " and (max-width: 36rem)";

    @Override
    public boolean draws(Figure figure) {
        return renderers.findRenderer(figure.kind()).isPresent();
    }

    @Override
    public List<FigureView.Source> sources(int number, Figure figure, Table table, boolean folded) throws IOException {
        FigureRenderer renderer = renderers.findRenderer(figure.kind()).orElseThrow();
        return List.of(
                source(ON_NARROW_DARK, renderer, figure, table, Theme.DARK, NARROW),
                source(ON_NARROW, renderer, figure, table, Theme.LIGHT, NARROW),
                source(ON_DARK, renderer, figure, table, Theme.DARK, WIDE),
                source("", renderer, figure, table, Theme.LIGHT, WIDE));
    }

    private FigureView.Source source(
            String media, FigureRenderer renderer, Figure figure, Table table, Theme theme, int width)
            throws IOException {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        renderer.render(figure, table, new Style(Format.SVG, theme, width, language), svg);
        String content = Base64.getEncoder().encodeToString(svg.toByteArray());
        return new FigureView.Source(media, "data:" + Format.SVG.mediaType() + ";base64," + content, width, 0);
    }

    @Override
    public List<FigureView.Download> downloads(int number, Figure figure) {
        return List.of();
    }
}
