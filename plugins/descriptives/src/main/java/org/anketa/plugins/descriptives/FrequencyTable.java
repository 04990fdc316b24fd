package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.analysis.Table.RowKind;
import org.anketa.dataset.Category;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.anketa.statistics.Interval;

/**
 * Lays a variable's frequencies out: answers, kinds of missing answers, total. What is taken of all cases tells about those
 * without an answer, too, because the number of those with one is known.
 */
final class FrequencyTable {

    private final Frequencies.Options options;
    private final boolean weighted;

    FrequencyTable(Frequencies.Options options, boolean weighted) {
        this.options = options;
        this.weighted = weighted;
    }

    /** The table of a variable; its id is the variable's name, a row's id the category's value. */
    Table of(Frequency frequency) {
        Variable variable = frequency.variable();
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        WeightedCount cumulative = WeightedCount.NONE;
        for (int code : frequency.validCodes(options.order())) {
            Category category = variable.categories().get(code);
            WeightedCount count = frequency.count(code);
            cumulative = cumulative.plus(count);
            ids.add(category.value());
            rows.add(new Row(category.value(), category.label(), RowKind.BODY, valid(frequency, count, cumulative)));
        }
        for (int i = 0; i < variable.missing().size(); i++) {
            Category category = variable.missing().get(i);
            ids.add(category.value());
            rows.add(missing(
                    category.value(),
                    category.label(),
                    frequency,
                    variable.categories().size() + i));
        }
        if (frequency.count(variable.noAnswerCode()).cases() > 0) {
            rows.add(missing(
                    Labels.freeId("no_answer", ids), Labels.say("row.no_answer"), frequency, variable.noAnswerCode()));
        }
        if (frequency.count(variable.notAskedCode()).cases() > 0) {
            rows.add(missing(
                    Labels.freeId("not_asked", ids), Labels.say("row.not_asked"), frequency, variable.notAskedCode()));
        }
        rows.add(new Row(Labels.freeId("total", ids), Labels.say("row.total"), RowKind.TOTAL, total(frequency)));
        return new Table(variable.name(), variable.label(), LocalizedText.EMPTY, columns(), rows, false);
    }

    /** The bars of a variable's valid answers. */
    Figure figure(Frequency frequency) {
        Variable variable = frequency.variable();
        return new Figure(
                variable.name(),
                Figure.Kind.BARS,
                variable.label(),
                Labels.counted(
                        (double) frequency.valid().cases(),
                        "frequencies.subtitle",
                        "level",
                        Labels.level(options.confidence())),
                variable.name(),
                List.of("valid_pct", "low", "high"));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Labels.column("count", NumberStyle.COUNT));
        if (weighted) {
            columns.add(Labels.column("weighted_count", NumberStyle.TENTHS));
        }
        columns.add(Labels.column("pct", NumberStyle.TENTHS));
        columns.add(Labels.column("valid_pct", NumberStyle.TENTHS));
        columns.add(Labels.column("cum_pct", NumberStyle.TENTHS).asRunning());
        if (weighted) {
            columns.add(Labels.column("se", NumberStyle.HUNDREDTHS));
        }
        columns.add(Labels.end("low", NumberStyle.TENTHS, options.confidence()));
        columns.add(Labels.end("high", NumberStyle.TENTHS, options.confidence()));
        return columns;
    }

    private List<Cell> valid(Frequency frequency, WeightedCount count, WeightedCount cumulative) {
        WeightedCount valid = frequency.valid();
        Interval interval = count.intervalOf(valid, options.interval(), options.confidence());
        List<Cell> cells = counts(count, valid);
        cells.add(ofAll(frequency, count));
        cells.add(count.percent(valid));
        cells.add(count.part(cumulative.percentOf(valid), valid));
        if (weighted) {
            double error = count.standardErrorOf(valid, frequency.all().cases());
            cells.add(count.part(error, valid));
        }
        cells.add(count.part(interval.low(), valid));
        cells.add(count.part(interval.high(), valid));
        return cells;
    }

    private Row missing(String id, Text label, Frequency frequency, int code) {
        WeightedCount count = frequency.count(code);
        List<Cell> cells = counts(count, frequency.all());
        cells.add(count.percent(frequency.all()));
        addBlanks(cells, weighted ? 5 : 4);
        return new Row(id, label, RowKind.MISSING, cells);
    }

    private List<Cell> total(Frequency frequency) {
        List<Cell> cells = new ArrayList<>();
        cells.add(ofAll(frequency, (double) frequency.all().cases()));
        if (weighted) {
            cells.add(ofAll(frequency, frequency.all().weight()));
        }
        cells.add(ofAll(frequency, frequency.all().percentOf(frequency.all())));
        cells.add(frequency.valid().percent(frequency.valid()));
        addBlanks(cells, weighted ? 4 : 3);
        return cells;
    }

    private List<Cell> counts(WeightedCount count, WeightedCount whole) {
        List<Cell> cells = new ArrayList<>();
        cells.add(count.part((double) count.cases(), whole));
        if (weighted) {
            cells.add(count.part(count.weight(), whole));
        }
        return cells;
    }

    /** Held against the share of the valid answers, the share of all cases tells how many didn't answer. */
    private static Cell ofAll(Frequency frequency, WeightedCount count) {
        double missing = (double) frequency.missing();
        double others = (double) (frequency.all().cases() - count.cases());
        return Cell.part(count.percentOf(frequency.all()), (double) count.cases(), missing > 0 ? missing : others);
    }

    private static Cell ofAll(Frequency frequency, double value) {
        return Cell.part(value, (double) frequency.all().cases(), (double) frequency.missing());
    }

    private static void addBlanks(List<Cell> cells, int count) {
        for (int i = 0; i < count; i++) {
            cells.add(Cell.blank());
        }
    }
}
