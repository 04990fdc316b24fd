package org.anketa.plugins.charts;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.FigureRenderer.Style;
import org.anketa.analysis.Table;

/**
 * Names a picture by what is in it, so that the ids inside of several pictures on one page stay apart, and the same
 * picture has the same name every time.
 */
final class PictureName {

    private PictureName() {}

    static String of(Figure figure, Table table, Style style) {
        StringBuilder content = new StringBuilder(figure.id())
                .append(figure.kind().name())
                .append(figure.title().in(style.locale()))
                .append(figure.subtitle().in(style.locale()))
                .append(figure.columns())
                .append(style.theme().name())
                .append(style.width())
                .append(table.id());
        for (Table.Row row : table.rows()) {
            content.append(row.id()).append(row.label().in(style.locale()));
            for (Cell cell : row.cells()) {
                content.append(cell instanceof Cell.Numeric numeric ? numeric.value() : Double.NaN)
                        .append(' ');
            }
        }
        CRC32 sum = new CRC32();
        sum.update(content.toString().getBytes(StandardCharsets.UTF_8));
        return "figure" + Long.toHexString(sum.getValue());
    }
}
