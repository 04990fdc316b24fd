package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;

/** How many cases fall into each class of a variable's numbers, of which there is one at least. */
final class Histogram {

    private final SummaryLine line;
    private final ClassBounds bounds;
    private final WeightedCount[] counts;

    Histogram(SummaryLine line, ClassRule rule) {
        this.line = line;
        NumberSummary summary = line.summary();
        Numbers numbers = summary.numbers();
        double min = summary.moments().min();
        double max = summary.moments().max();
        double width = rule.width(max - min, summary.quantile(0.75) - summary.quantile(0.25), (double)
                numbers.all().cases());
        bounds = ClassBounds.of(min, max, width, numbers.areWhole());
        counts = new WeightedCount[bounds.count()];
        Arrays.fill(counts, WeightedCount.NONE);
        for (int place = 0; place < numbers.size(); place++) {
            int index = bounds.indexOf(numbers.value(place));
            counts[index] = counts[index].plus(numbers.count(place));
        }
    }

    /** A row a class, numbered from 1: lower and upper bound, count and percent, and with survey weights their sum. */
    Table table() {
        boolean weighted = line.summary().surveyWeights();
        List<Column> columns = new ArrayList<>();
        columns.add(Labels.column("lower", NumberStyle.PLAIN));
        columns.add(Labels.column("upper", NumberStyle.PLAIN));
        columns.add(Labels.column("count", NumberStyle.COUNT));
        if (weighted) {
            columns.add(Labels.column("weighted_count", NumberStyle.TENTHS));
        }
        columns.add(Labels.column("valid_pct", NumberStyle.TENTHS));
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < counts.length; index++) {
            WeightedCount count = counts[index];
            List<Cell> cells = new ArrayList<>();
            cells.add(count.cell(bounds.lower(index)));
            cells.add(count.cell(bounds.upper(index)));
            WeightedCount all = line.summary().numbers().all();
            cells.add(count.part((double) count.cases(), all));
            if (weighted) {
                cells.add(count.part(count.weight(), all));
            }
            cells.add(count.percent(all));
            rows.add(Row.of(Integer.toString(index + 1), label(index), cells));
        }
        return new Table(id(), title(), Labels.say("summary.corner.class"), columns, rows, true);
    }

    Figure figure() {
        boolean weighted = line.summary().surveyWeights();
        return new Figure(
                id(),
                Figure.Kind.HISTOGRAM,
                title(),
                Labels.counted((double) line.summary().numbers().all().cases(), "summary.subtitle.histogram"),
                id(),
                List.of("lower", "upper", weighted ? "weighted_count" : "count"));
    }

    private String id() {
        return "histogram." + line.id();
    }

    private Text title() {
        return Labels.say("summary.table.histogram", "variable", line.label());
    }

    private Text label(int index) {
        if (bounds.areAroundWholeNumbers()) {
            return Labels.say("summary.row.number", "number", (bounds.lower(index) + bounds.upper(index)) / 2);
        }
        return Labels.say("summary.row.class", "lower", bounds.lower(index), "upper", bounds.upper(index));
    }
}
