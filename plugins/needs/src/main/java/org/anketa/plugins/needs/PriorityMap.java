package org.anketa.plugins.needs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.analysis.Table.RowKind;
import org.anketa.dataset.ItemLabels;
import org.anketa.shared.Languages;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.anketa.statistics.PAdjustment;

/**
 * The items in the plane, laid out; rows are named by the items' importance.
 *
 * @param items in the order in which they are listed
 */
record PriorityMap(List<RatedItem> items, Lines lines, Priorities.Options options) {

    static final String ID = "items";
    static final String TESTS = "tests";
    static final String LINES = "_lines";

    PriorityMap {
        items = List.copyOf(items);
    }

    String rowOf(RatedItem item) {
        String name = item.importance().name();
        // The same rating may be held against several.
        boolean repeated = items.stream()
                        .filter(other -> other.importance().name().equals(name))
                        .count()
                > 1;
        return repeated ? name + "." + item.place() : name;
    }

    Text labelOf(RatedItem item) {
        return ItemLabels.of(options.importance()).items().get(item.place());
    }

    Table table() {
        List<Column> columns = new ArrayList<>(List.of(
                Labels.column("n", NumberStyle.COUNT),
                Labels.column("importance", NumberStyle.HUNDREDTHS),
                Labels.column("satisfaction", NumberStyle.HUNDREDTHS),
                Labels.column("gap", NumberStyle.HUNDREDTHS)));
        Text interval = Labels.say("interval", "level", Labels.level(options.confidence()));
        columns.add(Labels.column("low", NumberStyle.HUNDREDTHS).under(interval));
        columns.add(Labels.column("high", NumberStyle.HUNDREDTHS).under(interval));
        columns.add(Labels.column("quadrant", NumberStyle.PLAIN));
        List<Row> rows = rows(this::cells);
        rows.add(new Row(LINES, Labels.say("priorities.lines." + crosshair()), RowKind.TOTAL, lineCells()));
        return new Table(ID, Labels.say("priorities.table"), corner(), columns, rows, false);
    }

    private String crosshair() {
        return options.crosshair().name().toLowerCase(Locale.ROOT);
    }

    private Text corner() {
        Text question = ItemLabels.of(options.importance()).question();
        return question.in(Languages.ENGLISH).isBlank() ? Labels.say("priorities.corner") : question;
    }

    private List<Row> rows(Function<RatedItem, List<Cell>> cells) {
        List<Row> rows = new ArrayList<>();
        items.forEach(item -> rows.add(Row.of(rowOf(item), labelOf(item), cells.apply(item))));
        return rows;
    }

    private List<Cell> cells(RatedItem item) {
        double base = (double) item.n();
        return List.of(
                Cell.number(base, base),
                Cell.number(item.meanImportance(), base),
                Cell.number(item.meanSatisfaction(), base),
                Cell.number(item.gap(), base),
                Cell.number(item.interval().low(), base),
                Cell.number(item.interval().high(), base),
                item.isRated() ? Cell.words(lines.quadrantOf(item).label(), base) : Cell.blank());
    }

    private List<Cell> lineCells() {
        Cell none = Cell.blank();
        return List.of(
                none,
                Cell.number(lines.importance(), lines.base()),
                Cell.number(lines.satisfaction(), lines.base()),
                none,
                none,
                none,
                none);
    }

    Table tests() {
        double[] t =
                PAdjustment.HOLM.adjust(items.stream().mapToDouble(RatedItem::p).toArray());
        double[] ranks = PAdjustment.HOLM.adjust(
                items.stream().mapToDouble(RatedItem::wilcoxonP).toArray());
        List<Column> columns = List.of(
                Labels.column("t", NumberStyle.HUNDREDTHS),
                Labels.column("df", NumberStyle.COUNT),
                Labels.column("p", NumberStyle.P_VALUE),
                Labels.column("holm", NumberStyle.P_VALUE),
                Labels.column("cohens_d", NumberStyle.HUNDREDTHS),
                Labels.column("wilcoxon_p", NumberStyle.P_VALUE),
                Labels.column("wilcoxon_holm", NumberStyle.P_VALUE));
        List<Row> rows = rows(item -> {
            int at = items.indexOf(item);
            double base = (double) item.n();
            return List.of(
                    Cell.number(item.t(), base),
                    Cell.number(item.df(), base),
                    Cell.number(item.p(), base),
                    Cell.number(t[at], base),
                    Cell.number(item.cohensD(), base),
                    Cell.number(item.wilcoxonP(), base),
                    Cell.number(ranks[at], base));
        });
        return new Table(TESTS, Labels.say("priorities.tests"), corner(), columns, rows, true);
    }

    /** The gaps, {@code <variable>.gap}. */
    List<Statistic> statistics() {
        return items.stream()
                .map(item -> Statistic.of(
                                rowOf(item) + ".gap",
                                Labels.say("priorities.statistic.gap", "item", labelOf(item)),
                                item.gap(),
                                (double) item.n())
                        .withTest(item.p(), item.df())
                        .withInterval(item.interval().low(), item.interval().high())
                        .withStyle(NumberStyle.HUNDREDTHS))
                .toList();
    }

    List<Figure> figures() {
        Text rated = Labels.say("priorities.subtitle." + crosshair());
        return List.of(
                new Figure(
                        "plane",
                        Figure.Kind.QUADRANTS,
                        Labels.say("priorities.plane"),
                        rated,
                        ID,
                        List.of("satisfaction", "importance", "quadrant")),
                new Figure(
                        "gaps",
                        Figure.Kind.BARS,
                        Labels.say("priorities.gaps"),
                        Labels.say("priorities.subtitle.gaps", "level", Labels.level(options.confidence())),
                        ID,
                        List.of("gap", "low", "high")));
    }
}
