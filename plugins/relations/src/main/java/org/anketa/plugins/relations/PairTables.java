package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.dataset.Category;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;
import org.anketa.statistics.DunnTest;
import org.anketa.statistics.PairwiseMeans;

/** Lays out the comparisons of three or more groups pair by pair, each table adjusted for the number of pairs. */
final class PairTables {

    private final GroupedValues values;
    private final double confidence;

    private PairTables(GroupedValues values, double confidence) {
        this.values = values;
        this.confidence = confidence;
    }

    /**
     * The tables {@code games_howell}, {@code dunn} and {@code tukey}; a row's id is both categories' values with
     * {@code " - "} between them (and an underscore before it where that would be the id of another pair).
     */
    static List<Table> of(GroupedValues values, double confidence) {
        PairTables pairs = new PairTables(values, confidence);
        return List.of(
                pairs.means("games_howell", PairwiseMeans.gamesHowell(values.summaries(), confidence), false),
                pairs.dunn(),
                pairs.means("tukey", PairwiseMeans.tukey(values.summaries(), confidence), true));
    }

    private Table means(String id, List<PairwiseMeans.Comparison> comparisons, boolean detail) {
        List<Column> columns = List.of(
                Labels.column("difference", NumberStyle.HUNDREDTHS),
                Labels.column("se", NumberStyle.THOUSANDTHS),
                Labels.column("t", NumberStyle.HUNDREDTHS),
                Labels.column("df", NumberStyle.TENTHS),
                Labels.column("p", NumberStyle.P_VALUE),
                Labels.end("low", NumberStyle.HUNDREDTHS, confidence),
                Labels.end("high", NumberStyle.HUNDREDTHS, confidence));
        List<Row> rows = new ArrayList<>();
        for (PairwiseMeans.Comparison pair : comparisons) {
            rows.add(row(
                    rows,
                    pair.first(),
                    pair.second(),
                    pair.difference(),
                    pair.standardError(),
                    pair.t(),
                    pair.df(),
                    pair.p(),
                    pair.interval().low(),
                    pair.interval().high()));
        }
        return table(id, columns, rows, detail);
    }

    private Table dunn() {
        List<Column> columns = List.of(
                Labels.column("rank_difference", NumberStyle.TENTHS),
                Labels.column("z", NumberStyle.HUNDREDTHS),
                Labels.column("p", NumberStyle.P_VALUE),
                Labels.column("p_holm", NumberStyle.P_VALUE));
        List<Row> rows = new ArrayList<>();
        for (DunnTest.Comparison pair : DunnTest.withDefaults().compare(values.counts())) {
            rows.add(row(rows, pair.first(), pair.second(), pair.difference(), pair.z(), pair.p(), pair.adjustedP()));
        }
        return table("dunn", columns, rows, false);
    }

    private Row row(List<Row> before, int first, int second, double... numbers) {
        Category one = values.categories().get(first);
        Category other = values.categories().get(second);
        double base = Math.min(values.n(first), values.n(second));
        List<Cell> cells = new ArrayList<>();
        for (double number : numbers) {
            cells.add(Cell.number(number, base));
        }
        Message label = Labels.say("compare.pair", "first", one.label(), "second", other.label());
        String id = Labels.freeId(
                one.value() + " - " + other.value(),
                before.stream().map(Row::id).toList());
        return Row.of(id, label, cells);
    }

    private Table table(String id, List<Column> columns, List<Row> rows, boolean detail) {
        Message title =
                Labels.say("compare.pairs." + id, "value", values.value().label());
        return new Table(id, title, Labels.say("compare.pairs"), columns, rows, detail);
    }
}
