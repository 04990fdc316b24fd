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

/** The pictures themselves, as SVG inside the document, drawn for light and for dark. */
record EmbeddedFigures(FigureRenderers renderers, Locale language) implements FigureSources {

    private static final int WIDTH = 760;
    private static final String DARK = "screen and (prefers-color-scheme: dark)";

    @Override
    public boolean draws(Figure figure) {
        return renderers.findRenderer(figure.kind()).isPresent();
    }

    @Override
    public List<FigureView.Source> sources(int number, Figure figure, Table table, boolean folded) throws IOException {
        FigureRenderer renderer = renderers.findRenderer(figure.kind()).orElseThrow();
        return List.of(
                new FigureView.Source(DARK, picture(renderer, figure, table, Theme.DARK), WIDTH, 0),
                new FigureView.Source("", picture(renderer, figure, table, Theme.LIGHT), WIDTH, 0));
    }

    private String picture(FigureRenderer renderer, Figure figure, Table table, Theme theme) throws IOException {
        ByteArrayOutputStream svg = new ByteArrayOutputStream();
        renderer.render(figure, table, new Style(Format.SVG, theme, WIDTH, language), svg);
        return "data:" + Format.SVG.mediaType() + ";base64,"
                + Base64.getEncoder().encodeToString(svg.toByteArray());
    }

    @Override
    public List<FigureView.Download> downloads(int number, Figure figure) {
        return List.of();
    }
}
