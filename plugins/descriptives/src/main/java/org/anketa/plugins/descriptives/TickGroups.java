package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.analysis.Table.RowKind;
import org.anketa.dataset.Category;
import org.anketa.dataset.Variable;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.anketa.statistics.PAdjustment;

/** Compares groups on each item of a multiple-response set: percentages, counts, and a test an item. */
final class TickGroups {

    static final String ID = "by_group";
    static final String COUNTS_ID = "counts_by_group";
    static final String TESTS_ID = "tests";

    /** More bars than this in a group are a heat map instead. */
    private static final int MOST_BARS = 5;

    private final TickSet set;
    private final TickCounts counts;
    private final Variable group;
    private final List<TickTest> tests;

    TickGroups(TickSet set, Variable group) {
        this.set = set;
        this.group = group;
        counts = set.counts();
        tests = set.tests();
    }

    List<Table> tables() {
        return List.of(shares(), counted(), tested());
    }

    /** A group's percentages stand in the column {@code pct_} and the category's value. */
    private Table shares() {
        List<Column> columns = new ArrayList<>();
        for (int code = 0; code < counts.groups(); code++) {
            columns.add(column("pct_", code, NumberStyle.TENTHS));
        }
        WeightedCount all = counts.groupedBase(set.options().base());
        columns.add(Column.total("total_pct", Labels.say("row.total"), NumberStyle.TENTHS));
        List<Row> rows = rows(item -> {
            List<Cell> cells = new ArrayList<>();
            for (int code = 0; code < counts.groups(); code++) {
                cells.add(counts.ticks(code, item)
                        .percent(counts.base(set.options().base(), code)));
            }
            cells.add(counts.groupedTicks(item).percent(all));
            return cells;
        });
        return new Table(ID, title(ID), set.corner(), columns, rows, false);
    }

    /** A group's counts stand in the column {@code count_} and the category's value; the last row holds the bases. */
    private Table counted() {
        List<Column> columns = new ArrayList<>();
        List<Cell> bases = new ArrayList<>();
        for (int code = 0; code < counts.groups(); code++) {
            columns.add(column("count_", code, NumberStyle.COUNT));
            bases.add(counts.base(set.options().base(), code).count());
        }
        bases.add(counts.groupedBase(set.options().base()).count());
        columns.add(Column.total("total_count", Labels.say("row.total"), NumberStyle.COUNT));
        List<Row> rows = rows(item -> {
            List<Cell> cells = new ArrayList<>();
            for (int code = 0; code < counts.groups(); code++) {
                cells.add(
                        part(counts.ticks(code, item), counts.base(set.options().base(), code)));
            }
            cells.add(part(
                    counts.groupedTicks(item), counts.groupedBase(set.options().base())));
            return cells;
        });
        rows.add(new Row(set.baseRow(), Labels.say("multiple-response.row.base"), RowKind.TOTAL, bases));
        return new Table(COUNTS_ID, title(COUNTS_ID), set.corner(), columns, rows, true);
    }

    private static Cell part(WeightedCount ticks, WeightedCount base) {
        return ticks.part((double) ticks.cases(), base);
    }

    private Table tested() {
        double base = (double) counts.groupedBase(set.options().base()).cases();
        double[] p = tests.stream().mapToDouble(TickTest::p).toArray();
        double[] holm = PAdjustment.HOLM.adjust(p);
        double[] bonferroni = PAdjustment.BONFERRONI.adjust(p);
        double[] bh = PAdjustment.BH.adjust(p);
        List<Row> rows = rows(item -> {
            TickTest test = tests.get(item);
            return List.of(
                    Cell.number(test.chi2(), base),
                    Cell.number(test.isDefined() ? test.df() : Double.NaN, base),
                    Cell.number(test.p(), base),
                    Cell.number(holm[item], base),
                    Cell.number(bonferroni[item], base),
                    Cell.number(bh[item], base),
                    Cell.number(test.cramersV(), base),
                    Cell.number(test.minExpected(), base));
        });
        List<Column> columns = List.of(
                Labels.column("chi2", NumberStyle.THOUSANDTHS),
                Labels.column("df", NumberStyle.COUNT),
                Labels.column("p", NumberStyle.P_VALUE),
                Labels.column("holm", NumberStyle.P_VALUE),
                Labels.column("bonferroni", NumberStyle.P_VALUE),
                Labels.column("bh", NumberStyle.P_VALUE),
                Labels.column("cramers_v", NumberStyle.THOUSANDTHS),
                Labels.column("min_expected", NumberStyle.TENTHS));
        return new Table(TESTS_ID, title(TESTS_ID), set.corner(), columns, rows, false);
    }

    /** The items' chi-square statistics, {@code <variable>.chi2}. */
    List<Statistic> statistics() {
        double base = (double) counts.groupedBase(set.options().base()).cases();
        List<Statistic> all = new ArrayList<>();
        for (int item : set.order()) {
            Variable variable = set.items().get(item);
            TickTest test = tests.get(item);
            Statistic chi2 = Statistic.of(
                    variable.name() + ".chi2",
                    Labels.say("multiple-response.statistic.chi2", "variable", variable.label()),
                    test.chi2(),
                    base);
            all.add(test.isDefined() ? chi2.withTest(test.p(), test.df()) : chi2);
        }
        return all;
    }

    /** Grouped bars, a heat map of many groups, nothing where there are no groups. */
    void addFigureTo(List<Figure> figures) {
        if (counts.groups() > 0) {
            List<String> columns = group.categories().stream()
                    .map(category -> "pct_" + category.value())
                    .toList();
            figures.add(new Figure(
                    ID,
                    columns.size() > MOST_BARS ? Figure.Kind.HEAT_MAP : Figure.Kind.GROUPED_BARS,
                    title(ID),
                    Labels.counted(
                            (double) counts.groupedBase(set.options().base()).cases(),
                            "multiple-response.subtitle.by_group."
                                    + TickTable.nameOf(set.options().base())),
                    ID,
                    columns));
        }
    }

    private Text title(String table) {
        return Labels.say("multiple-response.table." + table, "group", group.label());
    }

    private Column column(String prefix, int code, NumberStyle style) {
        Category category = group.categories().get(code);
        return Column.of(prefix + category.value(), category.label(), style).under(group.label());
    }

    private List<Row> rows(IntFunction<List<Cell>> cells) {
        List<Row> rows = new ArrayList<>();
        for (int item : set.order()) {
            Variable variable = set.items().get(item);
            rows.add(Row.of(variable.name(), set.labelOf(item), cells.apply(item)));
        }
        return rows;
    }
}
