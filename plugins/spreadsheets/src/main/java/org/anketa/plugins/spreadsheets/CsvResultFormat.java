package org.anketa.plugins.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.dataset.Numeral;
import org.anketa.interchange.ResultFormat;
import org.anketa.interchange.SafeCsv;
import org.anketa.shared.Text;
import org.pf4j.Extension;

/**
 * A result as CSV, numbers to full precision: the tables one under another, each after its title, then the statistics, the
 * reading and the notes, with an empty line between them.
 */
@Extension
public final class CsvResultFormat implements ResultFormat {

    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void write(Result result, Text title, Locale language, OutputStream out) throws IOException {
        SafeCsv csv = new SafeCsv(out);
        csv.row(title.in(language));
        csv.row(Labels.say("cases").in(language), Long.toString(result.n()));
        csv.row(Labels.say("missing").in(language), missing(result, language));
        for (Table table : result.tables()) {
            csv.row("");
            table(table, language, csv);
        }
        statistics(result.statistics(), language, csv);
        String reading = result.reading().in(result, language);
        if (!reading.isEmpty()) {
            csv.row("");
            csv.row(reading);
        }
        if (!result.notes().isEmpty()) {
            csv.row("");
            result.notes().forEach(note -> csv.row(note.in(language)));
        }
        csv.flush();
    }

    private static String missing(Result result, Locale language) {
        return result.missing().isPresent()
                ? Long.toString(result.missing().getAsLong())
                : Labels.say("hidden").in(language);
    }

    private static void table(Table table, Locale language, SafeCsv csv) {
        csv.row(table.title().in(language));
        List<String> spans = new ArrayList<>(List.of(""));
        List<String> head = new ArrayList<>(List.of(table.corner().in(language)));
        for (Table.Column column : table.columns()) {
            spans.add(column.span().in(language));
            head.add(column.label().in(language));
        }
        if (spans.stream().anyMatch(span -> !span.isEmpty())) {
            csv.row(spans);
        }
        csv.row(head);
        for (Table.Row row : table.rows()) {
            List<String> fields = new ArrayList<>(List.of(row.label().in(language)));
            row.cells().forEach(cell -> fields.add(field(cell, language)));
            csv.row(fields);
        }
    }

    private static void statistics(List<Statistic> statistics, Locale language, SafeCsv csv) {
        if (statistics.isEmpty()) {
            return;
        }
        csv.row("");
        csv.row(StatisticColumns.head(language));
        for (Statistic statistic : statistics) {
            List<String> fields =
                    new ArrayList<>(List.of(statistic.id(), statistic.label().in(language)));
            if (statistic.hidden()) {
                fields.add(Labels.say("hidden").in(language));
            } else {
                fields.add(number(statistic.value()));
                fields.add(statistic.df().stream().map(CsvResultFormat::number).collect(Collectors.joining("; ")));
                fields.add(number(statistic.p()));
                fields.add(number(statistic.low()));
                fields.add(number(statistic.high()));
            }
            csv.row(fields);
        }
    }

    private static String field(Cell cell, Locale language) {
        if (cell instanceof Cell.Numeric numeric) {
            return number(numeric.value());
        }
        if (cell instanceof Cell.Words words) {
            return words.text().in(language);
        }
        if (cell instanceof Cell.Spark spark) {
            return spark.bars().stream().map(bar -> number(bar.value())).collect(Collectors.joining(" "));
        }
        return cell instanceof Cell.Hidden ? Labels.say("hidden").in(language) : "";
    }

    /** All digits; an exponent for the tails of distributions, nothing where the number is not defined. */
    private static String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "" : value > 0 ? "Infinity" : "-Infinity";
        }
        return Math.abs(value) < 1e-6 && value != 0 ? Double.toString(value) : Numeral.format(value);
    }
}
