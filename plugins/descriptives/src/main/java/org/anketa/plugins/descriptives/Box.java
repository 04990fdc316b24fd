package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Table.Column;
import org.anketa.shared.NumberStyle;

/**
 * A box plot's numbers: quartiles, and whiskers to the outermost numbers that lie no further from the nearer quartile
 * than 1.5 times the distance of the quartiles (J. W. Tukey, Exploratory Data Analysis, 1977).
 *
 * @param outside the cases beyond the whiskers
 */
record Box(double lowerWhisker, double q1, double median, double q3, double upperWhisker, WeightedCount outside) {

    private static final double LONGEST_WHISKER = 1.5;

    /** The box of some cases' numbers, of which there is one at least. */
    static Box of(NumberSummary summary) {
        Numbers numbers = summary.numbers();
        double q1 = summary.quantile(0.25);
        double q3 = summary.quantile(0.75);
        double reach = LONGEST_WHISKER * (q3 - q1);
        double low = q1;
        double high = q3;
        WeightedCount outside = WeightedCount.NONE;
        for (int place = 0; place < numbers.size(); place++) {
            double value = numbers.value(place);
            if (value < q1 - reach || value > q3 + reach) {
                outside = outside.plus(numbers.count(place));
            } else {
                low = Math.min(low, value);
                high = Math.max(high, value);
            }
        }
        return new Box(low, q1, summary.quantile(0.5), q3, high, outside);
    }

    static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String id : drawn()) {
            columns.add(Labels.column(id, NumberStyle.PLAIN));
        }
        columns.add(Labels.column("outside", NumberStyle.COUNT));
        return columns;
    }

    /** The columns that a figure draws. */
    static List<String> drawn() {
        return List.of("lower_whisker", "q1", "median", "q3", "upper_whisker");
    }

    /** A box's cells; a whisker's end rests on those few who gave that number. */
    static List<Cell> cells(NumberSummary summary) {
        Box box = of(summary);
        Numbers numbers = summary.numbers();
        WeightedCount all = numbers.all();
        return List.of(
                numbers.countOf(box.lowerWhisker).cell(box.lowerWhisker),
                all.cell(box.q1),
                all.cell(box.median),
                all.cell(box.q3),
                numbers.countOf(box.upperWhisker).cell(box.upperWhisker),
                box.outside.part((double) box.outside.cases(), all));
    }
}
