package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.analysis.Table.RowKind;
import org.anketa.dataset.Category;
import org.anketa.shared.NumberStyle;
import org.anketa.statistics.Interval;
import org.anketa.statistics.Midranks;
import org.anketa.statistics.Moments;
import org.anketa.statistics.QuantileType;
import org.anketa.statistics.ValueCounts;

/** Lays out where each group's numbers lie. */
final class GroupTable {

    static final String ID = "groups";

    private final GroupedValues values;
    private final double confidence;
    private final Midranks ranks;

    private GroupTable(GroupedValues values, double confidence) {
        this.values = values;
        this.confidence = confidence;
        ranks = Midranks.of(values.counts());
    }

    /** The table {@code groups}: a row a group, its id the category's value, and of several groups their total. */
    static Table of(GroupedValues values, double confidence) {
        return new GroupTable(values, confidence).table();
    }

    /** A box a group, and the means with their intervals; nothing without cases. */
    static List<Figure> figures(GroupedValues values, double confidence) {
        if (values.size() == 0) {
            return List.of();
        }
        return List.of(
                new Figure(
                        "boxes",
                        Figure.Kind.BOX,
                        values.value().label(),
                        Labels.counted((double) values.n(), "compare.figure.boxes"),
                        ID,
                        List.of("min", "q1", "median", "q3", "max")),
                new Figure(
                        "means",
                        Figure.Kind.BARS,
                        values.value().label(),
                        Labels.counted((double) values.n(), "compare.figure.means", "level", Labels.level(confidence)),
                        ID,
                        List.of("mean", "low", "high")));
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        for (int group = 0; group < values.size(); group++) {
            Category category = values.categories().get(group);
            double meanRank = ranks.rankSum(group) / values.counts().groupTotal(group);
            List<Cell> cells = cells(values.counts(), values.cases(), group);
            cells.add(Cell.number(meanRank, values.n(group)));
            rows.add(Row.of(category.value(), category.label(), cells));
        }
        if (values.size() > 1) {
            rows.add(total(rows.stream().map(Row::id).toList()));
        }
        return new Table(
                ID,
                Labels.say(
                        "compare.groups.title",
                        "value",
                        values.value().label(),
                        "groups",
                        values.groups().label()),
                values.groups().label(),
                columns(),
                rows,
                false);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Labels.column("n", NumberStyle.COUNT));
        if (values.weighted()) {
            columns.add(Labels.column("n_eff", NumberStyle.TENTHS));
        }
        columns.add(Labels.column("mean", NumberStyle.HUNDREDTHS));
        columns.add(Labels.column("sd", NumberStyle.HUNDREDTHS));
        columns.add(Labels.column("se", NumberStyle.THOUSANDTHS));
        columns.add(Labels.end("low", NumberStyle.HUNDREDTHS, confidence));
        columns.add(Labels.end("high", NumberStyle.HUNDREDTHS, confidence));
        for (String id : List.of("min", "q1", "median", "q3", "max")) {
            columns.add(Labels.column(id, NumberStyle.PLAIN));
        }
        columns.add(Labels.column("mean_rank", NumberStyle.TENTHS));
        return columns;
    }

    private Row total(List<String> taken) {
        List<Cell> cells = cells(values.together(), values.cases().pooled(), 0);
        cells.add(Cell.blank());
        return new Row(Labels.freeId("total", taken), Labels.say("total"), RowKind.TOTAL, cells);
    }

    private List<Cell> cells(ValueCounts counts, ValueCounts cases, int group) {
        Moments moments = counts.moments(group);
        Interval interval = moments.meanInterval(confidence);
        double n = cases.groupTotal(group);
        List<Cell> cells = new ArrayList<>();
        double others = values.n() - n;
        cells.add(Cell.part(n, n, others));
        if (values.weighted()) {
            cells.add(Cell.part(moments.count(), n, others));
        }
        double[] onMoments = {
            moments.mean(), moments.standardDeviation(), moments.standardError(), interval.low(), interval.high()
        };
        for (double value : onMoments) {
            cells.add(Cell.number(value, n));
        }
        cells.add(extreme(cases, group, moments.min()));
        for (double share : new double[] {0.25, 0.5, 0.75}) {
            cells.add(Cell.number(counts.quantile(group, share, QuantileType.DEFAULT), n));
        }
        cells.add(extreme(cases, group, moments.max()));
        return cells;
    }

    /** The smallest or largest number rests on those few who gave it. */
    private static Cell extreme(ValueCounts cases, int group, double number) {
        double base = 0;
        for (int place = 0; place < cases.size(); place++) {
            base += cases.value(place) == number ? cases.count(group, place) : 0;
        }
        return Cell.number(number, base);
    }
}
