package org.anketa.interchange;

import java.util.Locale;
import org.anketa.analysis.Cell;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;

/** What stands in a table's cell, in characters. */
final class TextCells {

    private static final String BARS = "▁▂▃▄▅▆▇█";

    private final Locale language;
    private final String hidden;

    TextCells(Locale language) {
        this.language = language;
        this.hidden = Message.of(TextCells.class, "text.hidden").in(language);
    }

    String show(Cell cell, NumberStyle style) {
        if (cell instanceof Cell.Numeric number) {
            return style.format(number.value(), language);
        }
        if (cell instanceof Cell.Words words) {
            return words.text().in(language);
        }
        if (cell instanceof Cell.Spark spark) {
            return picture(spark);
        }
        return cell instanceof Cell.Hidden ? hidden : "";
    }

    /** What stands for a number that was taken out. */
    String hidden() {
        return hidden;
    }

    /** One sign a bar; a bar that isn't zero is never shown as the lowest one, which stands for nothing. */
    private static String picture(Cell.Spark spark) {
        double highest =
                spark.bars().stream().mapToDouble(Cell.Numeric::value).max().orElse(0);
        StringBuilder picture = new StringBuilder();
        for (Cell.Numeric bar : spark.bars()) {
            double share = highest > 0 && bar.value() > 0 ? bar.value() / highest : 0;
            picture.append(BARS.charAt((int) Math.ceil(share * (BARS.length() - 1))));
        }
        return picture.toString();
    }
}
