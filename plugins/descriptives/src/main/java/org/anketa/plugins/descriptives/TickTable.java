package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.analysis.Table.RowKind;
import org.anketa.dataset.Variable;
import org.anketa.plugins.descriptives.MultipleResponse.Base;
import org.anketa.shared.NumberStyle;
import org.anketa.statistics.Interval;

/** Lays a multiple-response set out: a row an item, named by its variable. */
final class TickTable {

    static final String ID = "items";
    private static final String BASES_ID = "bases";

    private final TickSet set;
    private final TickCounts counts;

    TickTable(TickSet set) {
        this.set = set;
        counts = set.counts();
    }

    /** How often each item was ticked, its share of all ticks and of the cases. */
    Table items() {
        List<Row> rows = new ArrayList<>();
        for (int item : set.order()) {
            rows.add(row(item, cells(counts.ticks(item))));
        }
        List<String> names = set.items().stream().map(Variable::name).toList();
        rows.add(new Row(
                Labels.freeId("total", names), Labels.say("multiple-response.row.responses"), RowKind.TOTAL, total()));
        return new Table(ID, set.title("items"), set.corner(), columns(), rows, false);
    }

    /** The percentages of cases for each base beside each other. */
    Table bases() {
        List<Row> rows = new ArrayList<>();
        WeightedCount all = counts.everybody();
        for (int item : set.order()) {
            List<Cell> cells = new ArrayList<>();
            for (Base base : Base.values()) {
                cells.add(counts.ticks(item).percent(counts.base(base)));
            }
            cells.add(counts.ticks(item).percent(all));
            rows.add(row(item, cells));
        }
        List<Column> columns = new ArrayList<>();
        for (Base base : Base.values()) {
            columns.add(Labels.column("pct_of_cases_" + nameOf(base) + "_base", NumberStyle.TENTHS));
        }
        columns.add(Labels.column("pct_of_all", NumberStyle.TENTHS));
        return new Table(BASES_ID, Labels.say("multiple-response.table.bases"), set.corner(), columns, rows, true);
    }

    /** The bars of the percentages of cases. */
    Figure figure() {
        return new Figure(
                ID,
                Figure.Kind.BARS,
                set.title("items"),
                Labels.counted(
                        (double) set.base().cases(),
                        "multiple-response.subtitle." + nameOf(set.options().base()),
                        "level",
                        Labels.level(set.options().confidence())),
                ID,
                List.of("pct_of_cases", "low", "high"));
    }

    /** The base as messages and scripts call it. */
    static String nameOf(Base base) {
        return base.name().toLowerCase(Locale.ROOT);
    }

    private Row row(int item, List<Cell> cells) {
        return Row.of(set.items().get(item).name(), set.labelOf(item), cells);
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Labels.column("count", NumberStyle.COUNT));
        if (set.weighted()) {
            columns.add(Labels.column("weighted_count", NumberStyle.TENTHS));
        }
        columns.add(Labels.column("pct_of_responses", NumberStyle.TENTHS));
        columns.add(Labels.column("pct_of_cases", NumberStyle.TENTHS));
        columns.add(Labels.end("low", NumberStyle.TENTHS, set.options().confidence()));
        columns.add(Labels.end("high", NumberStyle.TENTHS, set.options().confidence()));
        return columns;
    }

    private List<Cell> cells(WeightedCount ticks) {
        Interval interval = ticks.intervalOf(
                set.base(), set.options().interval(), set.options().confidence());
        WeightedCount base = set.base();
        List<Cell> cells = new ArrayList<>();
        for (double number : numbers(ticks)) {
            cells.add(ticks.part(number, base));
        }
        cells.add(ticks.part(interval.low(), base));
        cells.add(ticks.part(interval.high(), base));
        return cells;
    }

    /** What rests on many ticks may rest on few people. */
    private List<Cell> total() {
        WeightedCount people = counts.base(Base.TICKED);
        List<Cell> cells = new ArrayList<>();
        for (double number : numbers(counts.allTicks())) {
            cells.add(people.cell(number));
        }
        cells.add(Cell.blank());
        cells.add(Cell.blank());
        return cells;
    }

    private List<Double> numbers(WeightedCount ticks) {
        List<Double> numbers = new ArrayList<>();
        numbers.add((double) ticks.cases());
        if (set.weighted()) {
            numbers.add(ticks.weight());
        }
        numbers.add(ticks.percentOf(counts.allTicks()));
        numbers.add(ticks.percentOf(set.base()));
        return numbers;
    }
}
