package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Row;
import org.anketa.shared.Text;

/** Lays summaries out, and the boxes and histograms beside them. */
final class SummaryTables {

    static final String ID = "summary";

    /** Of more variables than this no histograms are drawn. */
    private static final int MOST_HISTOGRAMS = 6;

    private final Summary.Options options;
    private final boolean weighted;
    private final List<Table> tables = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    SummaryTables(Summary.Options options, boolean weighted) {
        this.options = options;
        this.weighted = weighted;
    }

    List<Table> tables() {
        return List.copyOf(tables);
    }

    List<Figure> figures() {
        return List.copyOf(figures);
    }

    /** A row a variable, named by it. */
    void addSummary(List<SummaryLine> lines) {
        tables.add(table(ID, Labels.say("summary.title"), Labels.say("corner.variable"), lines));
    }

    void addMissing(MissingTable missing) {
        tables.addAll(missing.tables());
    }

    /** A table and a figure of boxes a variable, {@code groups.<variable>} and {@code box.<variable>}; a row a group. */
    void addGroups(List<SummaryGroups> all) {
        for (SummaryGroups one : all) {
            Text title = Labels.say(
                    "summary.table.groups",
                    "variable",
                    one.variable().label(),
                    "groups",
                    one.groups().label());
            tables.add(
                    table("groups." + one.variable().name(), title, one.groups().label(), one.lines()));
            addBox("box." + one.variable().name(), title, one.groups().label(), one.lines());
        }
    }

    /** A table and a figure of boxes for the variables that share a range; a row a variable. */
    void addBoxes(List<SummaryLine> lines) {
        int number = 0;
        for (List<SummaryLine> together : SharedRange.partition(lines)) {
            number++;
            Text title = together.size() == 1
                    ? Labels.say(
                            "summary.table.box", "variable", together.get(0).label())
                    : Labels.say("summary.table.boxes", "count", (double) together.size());
            addBox("box" + number, title, Labels.say("corner.variable"), together);
        }
    }

    /** A table and a figure of classes a variable, {@code histogram.<variable>}. */
    void addHistograms(List<SummaryLine> lines) {
        for (SummaryLine line : lines) {
            if (hasHistograms(lines) && !line.isEmpty()) {
                Histogram histogram = new Histogram(line, options.classes());
                tables.add(histogram.table());
                figures.add(histogram.figure());
            }
        }
    }

    /** Whether the variables are few enough for histograms, and some have numbers. */
    static boolean hasHistograms(List<SummaryLine> lines) {
        return lines.size() <= MOST_HISTOGRAMS && !lines.stream().allMatch(SummaryLine::isEmpty);
    }

    private Table table(String id, Text title, Text corner, List<SummaryLine> lines) {
        List<Row> rows = lines.stream()
                .map(line -> Row.of(line.id(), line.label(), SummaryMeasure.cells(line.summary())))
                .toList();
        return new Table(id, title, corner, SummaryMeasure.columns(weighted, options.confidence()), rows, false);
    }

    private void addBox(String id, Text title, Text corner, List<SummaryLine> lines) {
        List<Row> rows = lines.stream()
                .filter(line -> !line.isEmpty())
                .map(line -> Row.of(line.id(), line.label(), Box.cells(line.summary())))
                .toList();
        if (!rows.isEmpty()) {
            tables.add(new Table(id, title, corner, Box.columns(), rows, true));
            figures.add(new Figure(id, Figure.Kind.BOX, title, Labels.say("summary.subtitle.box"), id, Box.drawn()));
        }
    }
}
