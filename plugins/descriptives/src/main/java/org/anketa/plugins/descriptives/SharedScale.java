package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;
import org.anketa.analysis.Table.Column;
import org.anketa.analysis.Table.Row;
import org.anketa.dataset.Category;
import org.anketa.dataset.ItemLabels;
import org.anketa.dataset.Measure;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;

/** Variables with the same ordered answers, side by side: a row a variable, a column an answer. */
final class SharedScale {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 11;

    private SharedScale() {}

    /** Adds a table and a figure for every scale that two or more of the variables share. */
    static void addTo(
            List<Table> tables, List<Figure> figures, List<Frequency> frequencies, Frequencies.Together together) {
        if (together == Frequencies.Together.SEPARATE) {
            return;
        }
        Map<List<Category>, List<Frequency>> byScale = new LinkedHashMap<>();
        for (Frequency frequency : frequencies) {
            Variable variable = frequency.variable();
            int size = variable.categories().size();
            if (variable.measure() == Measure.ORDINAL && size >= SHORTEST && size <= LONGEST) {
                byScale.computeIfAbsent(variable.categories(), scale -> new ArrayList<>())
                        .add(frequency);
            }
        }
        Set<String> names = frequencies.stream()
                .map(frequency -> frequency.variable().name())
                .collect(Collectors.toSet());
        int number = 0;
        for (Map.Entry<List<Category>, List<Frequency>> entry : byScale.entrySet()) {
            if (entry.getValue().size() > 1) {
                number++;
                String id = Labels.freeId("scale" + number, names);
                tables.add(table(id, entry.getKey(), entry.getValue()));
                figures.add(figure(id, entry.getKey(), entry.getValue(), together));
            }
        }
    }

    private static Table table(String id, List<Category> scale, List<Frequency> frequencies) {
        Set<String> values = scale.stream().map(Category::value).collect(Collectors.toSet());
        List<Column> columns = new ArrayList<>();
        for (Category category : scale) {
            columns.add(Column.of(category.value(), category.label(), NumberStyle.TENTHS)
                    .under(Labels.say("column.valid_pct")));
        }
        columns.add(Column.total(Labels.freeId("n", values), Labels.say("column.n"), NumberStyle.COUNT));
        ItemLabels labels = labels(frequencies);
        List<Row> rows = new ArrayList<>();
        for (Frequency frequency : frequencies) {
            List<Cell> cells = new ArrayList<>();
            for (int code = 0; code < scale.size(); code++) {
                cells.add(frequency.count(code).percent(frequency.valid()));
            }
            cells.add(frequency.valid().count());
            rows.add(Row.of(frequency.variable().name(), labels.items().get(rows.size()), cells));
        }
        return new Table(id, title(frequencies), corner(labels), columns, rows, false);
    }

    private static Figure figure(
            String id, List<Category> scale, List<Frequency> frequencies, Frequencies.Together together) {
        return new Figure(
                id,
                together == Frequencies.Together.DIVERGING ? Figure.Kind.DIVERGING_BARS : Figure.Kind.STACKED_BARS,
                title(frequencies),
                Labels.say("column.valid_pct"),
                id,
                scale.stream().map(Category::value).toList());
    }

    private static ItemLabels labels(List<Frequency> frequencies) {
        return ItemLabels.of(frequencies.stream().map(Frequency::variable).toList());
    }

    private static Text corner(ItemLabels labels) {
        return labels.question().isBlank() ? Labels.say("corner.variable") : labels.question();
    }

    /** The question that all of them answer, where there is one. */
    private static Text title(List<Frequency> frequencies) {
        LocalizedText question = labels(frequencies).question();
        return question.isBlank()
                ? Labels.say("frequencies.scale.title", "count", (double) frequencies.size())
                : question;
    }
}
