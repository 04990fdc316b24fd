package org.anketa.web.study.progress;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.anketa.analysis.Figure;
import org.anketa.analysis.FigureRenderer;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.FigureRenderers;
import org.anketa.analysis.Table;
import org.anketa.web.page.View;

/** Draws the responses by day. */
public final class DayPicture {

    private final FigureRenderers renderers;

    public DayPicture(FigureRenderers renderers) {
        this.renderers = renderers;
    }

    /** The picture; nothing where no plugin draws it, or there is nothing to draw. */
    Optional<byte[]> draw(Table table, FigureRenderer.Theme theme, int width, View view) throws IOException {
        Figure figure = DayTable.figure(table);
        FigureRenderer renderer = renderers.findRenderer(figure.kind()).orElse(null);
        if (renderer == null || table.rows().isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(figure, table, new Style(Format.SVG, theme, width, view.language()), out);
        return Optional.of(out.toByteArray());
    }

    boolean draws() {
        return renderers.findRenderer(Figure.Kind.STACKED_COUNTS).isPresent();
    }
}
