package org.anketa.web.analysis.result;

import java.util.Optional;
import org.anketa.analysis.Cell;
import org.anketa.shared.NumberStyle;

/**
 * What a page shows in one place of a table.
 *
 * @param text empty where nothing belongs
 * @param kind the class of the table cell: {@code number}, {@code words}, {@code blank}, {@code withheld}, {@code spark}
 * @param spark the small picture whose description is the text
 */
public record CellView(String text, String kind, Optional<SparkView> spark) {

    static CellView of(Cell cell, NumberStyle style, Speech speech) {
        if (cell instanceof Cell.Numeric numeric) {
            return new CellView(speech.number(style, numeric.value()), "number", Optional.empty());
        }
        if (cell instanceof Cell.Words words) {
            return new CellView(speech.say(words.text()), "words", Optional.empty());
        }
        if (cell instanceof Cell.Spark bars) {
            SparkView spark = SparkView.of(bars);
            return new CellView(spark.describe(speech), "spark", Optional.of(spark));
        }
        return cell instanceof Cell.Hidden
                ? new CellView(speech.say("cell.hidden"), "withheld", Optional.empty())
                : new CellView("", "blank", Optional.empty());
    }

    boolean isHidden() {
        return kind.equals("withheld");
    }
}
