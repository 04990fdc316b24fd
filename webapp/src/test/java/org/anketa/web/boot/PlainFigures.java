package org.anketa.web.boot;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.anketa.analysis.Figure;
import org.anketa.analysis.FigureRenderer;
import org.anketa.analysis.Table;

/** Draws of every figure how many rows its table has. */
final class PlainFigures implements FigureRenderer {

    @Override
    public Set<Figure.Kind> kinds() {
        return EnumSet.allOf(Figure.Kind.class);
    }

    @Override
    public void render(Figure figure, Table table, Style style, OutputStream out) throws IOException {
        String svg =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"40\"><text y=\"20\">%s %d</text></svg>"
                        .formatted(style.width(), figure.kind(), table.rows().size());
        out.write(svg.getBytes(StandardCharsets.UTF_8));
    }
}
