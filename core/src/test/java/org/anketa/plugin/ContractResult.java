package org.anketa.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.dataset.Sample;
import org.anketa.interchange.JsonResultFormat;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;

/** What the contract of analyses asks of a result. */
final class ContractResult {

    private final Result result;
    private final String with;

    private ContractResult(Result result, String with) {
        this.result = result;
        this.with = with;
    }

    /**
     * The parts of the result fit together, and can be read and written in every language.
     *
     * @param with what it was made with, to tell when something is wrong
     */
    static void assertSound(Result result, Sample sample, String with) {
        ContractResult contract = new ContractResult(result, " with " + with);
        contract.cases(sample);
        contract.statistics();
        contract.tables();
        contract.figures();
        contract.words();
        contract.json();
    }

    private void cases(Sample sample) {
        assertThat(result.n()).as("n" + with).isNotNegative();
        long missing = result.missing().orElseThrow();
        assertThat(missing).as("missing" + with).isNotNegative();
        assertThat(result.n() + missing).as("n + missing" + with).isLessThanOrEqualTo(sample.size());
    }

    private void statistics() {
        unique("statistics", result.statistics().stream().map(Statistic::id).toList());
        for (Statistic statistic : result.statistics()) {
            String what = "statistic " + statistic.id() + with;
            ContractWords.assertSaid(statistic.label(), what);
            if (!Double.isNaN(statistic.p())) {
                assertThat(statistic.p()).as("p of " + what).isBetween(0.0, 1.0);
            }
            if (!Double.isNaN(statistic.low()) && !Double.isNaN(statistic.high())) {
                assertThat(statistic.low()).as("low of " + what).isLessThanOrEqualTo(statistic.high());
            }
            base(statistic.base(), what);
        }
    }

    private void tables() {
        unique("tables", result.tables().stream().map(Table::id).toList());
        for (Table table : result.tables()) {
            String what = "table " + table.id() + with;
            ContractWords.assertSaid(table.title(), "the title of " + what);
            assertThat(table.columns()).as("columns of " + what).isNotEmpty();
            unique(
                    "columns of " + what,
                    table.columns().stream().map(Table.Column::id).toList());
            unique("rows of " + what, table.rows().stream().map(Table.Row::id).toList());
            table.columns().forEach(column -> ContractWords.assertSaid(column.label(), column.id() + " of " + what));
            for (Table.Row row : table.rows()) {
                ContractWords.assertSaid(row.label(), row.id() + " of " + what);
                String where = row.id() + " of " + what;
                row.cells().forEach(cell -> cell(cell, where));
            }
        }
    }

    private static void cell(Cell cell, String what) {
        if (cell instanceof Cell.Numeric number) {
            base(number.base(), what);
        } else if (cell instanceof Cell.Spark spark) {
            spark.bars().forEach(bar -> base(bar.base(), what));
        } else if (cell instanceof Cell.Words words) {
            ContractWords.assertSaid(words.text(), what);
        }
    }

    private static void base(double base, String what) {
        if (!(base >= 0 && base < Double.POSITIVE_INFINITY)) {
            throw new AssertionError("the base of " + what + " is " + base);
        }
    }

    private void figures() {
        unique("figures", result.figures().stream().map(Figure::id).toList());
        for (Figure figure : result.figures()) {
            String what = "figure " + figure.id() + with;
            ContractWords.assertSaid(figure.title(), "the title of " + what);
            Table table = result.findTable(figure.table()).orElseThrow();
            for (String column : figure.columns()) {
                int index = table.indexOf(column);
                assertThat(index).as("column %s of %s", column, what).isNotNegative();
                table.rows().stream()
                        .filter(row -> row.kind() == Table.RowKind.BODY)
                        .forEach(row -> drawable(row.cells().get(index), column + " of " + what));
            }
        }
    }

    private static void drawable(Cell cell, String what) {
        if (cell instanceof Cell.Numeric number && Double.isInfinite(number.value())) {
            throw new AssertionError(what + " is infinite");
        }
    }

    private void words() {
        ContractWords.assertTranslated(
                result.reading().in(result, Languages.ENGLISH),
                result.reading().in(result, Languages.RUSSIAN),
                "the reading" + with);
        for (Text note : result.notes()) {
            ContractWords.assertTranslated(note, "a note" + with);
        }
    }

    private void json() {
        for (Locale language : Languages.ALL) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                new JsonResultFormat().write(result, LocalizedText.of(result.analysis()), language, out);
                JsonNode json = new ObjectMapper().readTree(out.toByteArray());
                assertThat(json.path("statistics").size())
                        .isEqualTo(result.statistics().size());
            } catch (IOException failed) {
                throw new UncheckedIOException("Not to be written as JSON" + with, failed);
            }
        }
    }

    private void unique(String what, List<String> ids) {
        assertThat(ids).as("ids of " + what + with).doesNotHaveDuplicates();
    }
}
