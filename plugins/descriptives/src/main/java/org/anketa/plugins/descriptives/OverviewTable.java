package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;

/** Lays an overview out: a row a variable, named by it. */
final class OverviewTable {

    static final String ID = "overview";

    /** Of more variables than this no bars are drawn. */
    private static final int MOST_BARS = 50;

    private final List<OverviewLine> lines;

    OverviewTable(List<OverviewLine> lines) {
        this.lines = List.copyOf(lines);
    }

    List<OverviewLine> lines() {
        return lines;
    }

    Table table() {
        List<Row> rows = lines.stream()
                .map(line -> Row.of(line.variable().name(), line.variable().label(), cells(line)))
                .toList();
        return new Table(ID, Labels.say("overview.title"), Labels.say("corner.variable"), columns(), rows, false);
    }

    private static List<Column> columns() {
        return List.of(
                Labels.column("distribution", NumberStyle.TENTHS),
                Labels.column("measure", NumberStyle.PLAIN),
                Labels.column("n", NumberStyle.COUNT),
                Labels.column("missing", NumberStyle.COUNT),
                Labels.column("missing_pct", NumberStyle.TENTHS),
                Labels.column("distinct", NumberStyle.COUNT),
                Labels.column("mode", NumberStyle.PLAIN),
                Labels.column("mode_pct", NumberStyle.TENTHS),
                Labels.column("mean", NumberStyle.HUNDREDTHS),
                Labels.column("sd", NumberStyle.HUNDREDTHS),
                Labels.column("median", NumberStyle.PLAIN));
    }

    private static List<Cell> cells(OverviewLine line) {
        List<Cell> cells = new ArrayList<>();
        cells.add(line.isCounted() && !line.bars().isEmpty() ? new Cell.Spark(line.bars()) : Cell.blank());
        cells.add(Cell.words(Labels.say(
                "overview.measure." + line.variable().measure().name().toLowerCase(Locale.ROOT))));
        if (line.isCounted()) {
            addNumbers(cells, line);
        }
        while (cells.size() < columns().size()) {
            cells.add(Cell.blank());
        }
        return cells;
    }

    private static void addNumbers(List<Cell> cells, OverviewLine line) {
        double valid = (double) line.valid().cases();
        double missing = (double) line.missing();
        cells.add(Cell.part(valid, valid, missing));
        cells.add(Cell.part(missing, missing, valid));
        cells.add(Cell.part(line.missingPercent(), missing, valid));
        cells.add(line.valid().cell(line.distinct()));
        cells.add(line.mode().map(OverviewLine.Mode::answer).orElseGet(Cell::blank));
        cells.add(line.mode().map(OverviewLine.Mode::percent).orElseGet(Cell::blank));
        for (double number : new double[] {line.mean(), line.sd(), line.median()}) {
            cells.add(Double.isNaN(number) ? Cell.blank() : line.valid().cell(number));
        }
    }

    /** How many variables and cases there are, and how much is missing. */
    List<Statistic> statistics(long cases) {
        double answers = 0;
        double missing = 0;
        for (OverviewLine line : lines) {
            answers += line.valid().cases() + line.missing();
            missing += line.missing();
        }
        return List.of(
                Statistic.of("variables", Labels.say("overview.statistic.variables"), lines.size(), (double) cases)
                        .withStyle(NumberStyle.COUNT),
                Statistic.of("n", Labels.say("overview.statistic.n"), (double) cases, (double) cases)
                        .withStyle(NumberStyle.COUNT),
                Statistic.of(
                                "missing_pct",
                                Labels.say("overview.statistic.missing_pct"),
                                100 * missing / answers,
                                missing)
                        .withOthers(answers - missing)
                        .withStyle(NumberStyle.PERCENT));
    }

    /** Bars of what is missing, where something is and the bars can be told apart. */
    List<Figure> figures() {
        if (lines.size() > MOST_BARS || lines.stream().allMatch(line -> line.missing() == 0)) {
            return List.of();
        }
        return List.of(new Figure(
                "missing",
                Figure.Kind.BARS,
                Labels.say("overview.figure.missing"),
                LocalizedText.EMPTY,
                ID,
                List.of("missing_pct")));
    }
}
