package org.anketa.web.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anketa.analysis.Figure;
import org.anketa.analysis.FigureRenderer;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.FigureRenderers;
import org.anketa.analysis.Result;
import org.anketa.analysis.Table;
import org.anketa.shared.Message;
import org.anketa.shared.NotFound;
import org.anketa.web.analysis.request.AnalysisRun;
import org.anketa.web.analysis.request.DataPlace;
import org.jspecify.annotations.Nullable;

/**
 * Draws the figures of results. SVGs that were drawn last are kept: a page draws them to learn their heights, and the
 * browser asks for them at once.
 */
public final class Pictures {

    private static final int KEPT = 96;

    private final FigureRenderers renderers;
    private final Map<Key, Picture> kept = new LinkedHashMap<>(16, 0.75f, true);

    public Pictures(FigureRenderers renderers) {
        this.renderers = renderers;
    }

    /** What a picture depends on. */
    record Key(DataPlace place, String revision, String analysis, String query, int number, Style style) {
        static Key of(AnalysisRun run, int number, Style style) {
            return new Key(
                    run.data().place(),
                    run.data().source().revision(),
                    run.declaration().id(),
                    run.query(),
                    number,
                    style);
        }
    }

    boolean draws(Figure figure) {
        return renderers.findRenderer(figure.kind()).isPresent();
    }

    /**
     * The picture of a figure.
     *
     * @param number the figure's place in the result, from 1
     * @throws NotFound if the result has no such figure, or nothing can draw it
     */
    Picture draw(AnalysisRun run, int number, Style style) throws IOException {
        Key key = Key.of(run, number, style);
        Picture known = find(key);
        if (known != null) {
            return known;
        }
        Picture drawn = drawNow(run.result(), number, style);
        if (style.format() == Format.SVG) {
            keep(key, drawn);
        }
        return drawn;
    }

    private Picture drawNow(Result result, int number, Style style) throws IOException {
        if (number < 1 || number > result.figures().size()) {
            throw new NotFound(Message.of(
                    Pictures.class, "figure.none", "count", result.figures().size()));
        }
        Figure figure = result.figures().get(number - 1);
        Table table = result.findTable(figure.table()).orElseThrow();
        FigureRenderer renderer = renderers
                .findRenderer(figure.kind())
                .orElseThrow(() -> new NotFound(Message.of(Pictures.class, "figure.noRenderer")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(figure, table, style, out);
        return new Picture(out.toByteArray());
    }

    private synchronized @Nullable Picture find(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, Picture picture) {
        kept.put(key, picture);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
