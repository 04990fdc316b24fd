package org.anketa.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Figure;
import org.anketa.analysis.FigureRenderer;
import org.anketa.analysis.FigureRenderer.Format;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.FigureRenderers;
import org.anketa.analysis.Result;
import org.anketa.analysis.Table;
import org.anketa.shared.Message;
import org.anketa.shared.NearestName;
import org.anketa.shared.Refusal;

/** One figure of a result as a picture. */
record Picture(Format format, FigureRenderers renderers, PictureChoice choice) implements Output {

    @Override
    public String id() {
        return format.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String mediaType() {
        return format.mediaType();
    }

    @Override
    public void write(FileOutcome outcome, Locale language, OutputStream out) throws IOException {
        Result result = outcome.result();
        Figure figure = chosen(result);
        FigureRenderer renderer = renderers.findRenderer(figure.kind()).orElseThrow(() -> none(result));
        Table table = result.findTable(figure.table()).orElseThrow();
        renderer.render(figure, table, new Style(format, choice.theme(), choice.width(), language), out);
    }

    private Figure chosen(Result result) {
        List<Figure> drawable = renderers.listDrawable(result);
        if (drawable.isEmpty()) {
            throw none(result);
        }
        String wanted = choice.figure();
        if (wanted == null) {
            return drawable.get(0);
        }
        return drawable.stream()
                .filter(figure -> figure.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(wanted, drawable));
    }

    private static Refusal none(Result result) {
        return new Refusal(Message.of(Picture.class, result.figures().isEmpty() ? "figure.none" : "figure.notDrawn"));
    }

    private static Refusal unknown(String wanted, List<Figure> drawable) {
        List<String> known = drawable.stream().map(Figure::id).toList();
        return new Refusal(NearestName.of(wanted, known)
                .map(nearest -> Message.of(Picture.class, "figure.unknown.nearest", "id", wanted, "nearest", nearest))
                .orElseGet(() ->
                        Message.of(Picture.class, "figure.unknown", "id", wanted, "known", String.join(", ", known))));
    }
}
