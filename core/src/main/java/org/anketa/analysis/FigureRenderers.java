package org.anketa.analysis;

import java.util.List;
import java.util.Optional;

/**
 * Who draws which kind of figure.
 *
 * @param renderers the first that supports a kind draws it
 */
public record FigureRenderers(List<FigureRenderer> renderers) {

    public FigureRenderers {
        renderers = List.copyOf(renderers);
    }

    /** The renderer of a kind of figure; nothing where no plugin draws it. */
    public Optional<FigureRenderer> findRenderer(Figure.Kind kind) {
        return renderers.stream()
                .filter(renderer -> renderer.kinds().contains(kind))
                .findFirst();
    }

    /** The figures of a result that can be drawn, in their order. */
    public List<Figure> listDrawable(Result result) {
        return result.figures().stream()
                .filter(figure -> findRenderer(figure.kind()).isPresent())
                .toList();
    }
}
