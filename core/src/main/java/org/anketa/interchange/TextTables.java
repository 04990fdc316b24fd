package org.anketa.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;

/** Puts tables and statistics into grids of texts. */
final class TextTables {

    private final Locale language;
    private final TextCells cells;

    TextTables(Locale language) {
        this.language = language;
        this.cells = new TextCells(language);
    }

    TextGrid of(Table table) {
        List<TextGrid.Column> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Table.Column column = table.columns().get(i);
            columns.add(new TextGrid.Column(
                    column.span().in(language), column.label().in(language), !hasWords(table, i)));
        }
        List<TextGrid.Row> rows = new ArrayList<>();
        Table.RowKind kind = table.rows().isEmpty()
                ? Table.RowKind.BODY
                : table.rows().get(0).kind();
        for (Table.Row row : table.rows()) {
            rows.add(new TextGrid.Row(row.label().in(language), texts(table, row), row.kind() != kind));
            kind = row.kind();
        }
        return new TextGrid(table.corner().in(language), columns, rows);
    }

    private static boolean hasWords(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column))
                .anyMatch(cell -> cell instanceof Cell.Words || cell instanceof Cell.Spark);
    }

    private List<String> texts(Table table, Table.Row row) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            texts.add(cells.show(row.cells().get(i), table.columns().get(i).style()));
        }
        return texts;
    }

    /** Beside the values there are only the columns that some of the statistics fill. */
    TextGrid of(List<Statistic> statistics) {
        List<TextGrid.Column> columns = new ArrayList<>();
        List<Function<Statistic, String>> contents = new ArrayList<>();
        columns.add(column("", "text.value"));
        contents.add(this::value);
        if (statistics.stream().anyMatch(statistic -> !statistic.df().isEmpty())) {
            columns.add(column("", "text.df"));
            contents.add(this::degrees);
        }
        if (statistics.stream().anyMatch(statistic -> !Double.isNaN(statistic.p()))) {
            columns.add(column("", "text.p"));
            contents.add(statistic -> ifDefined(statistic.p(), NumberStyle.P_VALUE));
        }
        if (statistics.stream().anyMatch(statistic -> !Double.isNaN(statistic.low()))) {
            columns.add(column(say("text.interval"), "text.low"));
            contents.add(statistic -> ifDefined(statistic.low(), statistic.style()));
            columns.add(column(say("text.interval"), "text.high"));
            contents.add(statistic -> ifDefined(statistic.high(), statistic.style()));
        }
        List<TextGrid.Row> rows = statistics.stream()
                .map(statistic -> new TextGrid.Row(
                        statistic.label().in(language),
                        contents.stream()
                                .map(content -> content.apply(statistic))
                                .toList(),
                        false))
                .toList();
        return new TextGrid("", columns, rows);
    }

    private TextGrid.Column column(String span, String head) {
        return new TextGrid.Column(span, say(head), true);
    }

    private String value(Statistic statistic) {
        return statistic.hidden() ? cells.hidden() : statistic.style().format(statistic.value(), language);
    }

    private String degrees(Statistic statistic) {
        List<String> degrees = new ArrayList<>();
        for (double df : statistic.df()) {
            degrees.add(NumberStyle.PLAIN.format(df, language));
        }
        return String.join("; ", degrees);
    }

    private String ifDefined(double number, NumberStyle style) {
        return Double.isNaN(number) ? "" : style.format(number, language);
    }

    private String say(String key) {
        return Message.of(TextTables.class, key).in(language);
    }
}
