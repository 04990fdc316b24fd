package org.anketa.interchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.shared.Text;

/**
 * A result as JSON, numbers to full precision: what scripts and REST read.
 *
 * <p>A number that is not defined is {@code null}, and so is a hidden one, whose statistic or cell says
 * {@code "hidden": true}; {@code missing} is {@code null} where it is hidden. A statistic has {@code df}, {@code p}, {@code low} and {@code high} only where it has them.
 */
public final class JsonResultFormat implements ResultFormat {

    private final JsonFactory factory = new JsonFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    @Override
    public String id() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(Result result, Text title, Locale language, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.useDefaultPrettyPrinter();
            write(result, title, language, json);
        }
        out.write('\n');
    }

    /** Writes the result as one JSON object, for documents that hold more. */
    public void write(Result result, Text title, Locale language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("analysis", result.analysis());
        json.writeStringField("title", title.in(language));
        json.writeNumberField("n", result.n());
        json.writeFieldName("missing");
        number(result.missing().isPresent() ? (double) result.missing().getAsLong() : Double.NaN, json);
        json.writeArrayFieldStart("statistics");
        for (Statistic statistic : result.statistics()) {
            statistic(statistic, language, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("tables");
        for (Table table : result.tables()) {
            table(table, language, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("figures");
        for (Figure figure : result.figures()) {
            figure(figure, language, json);
        }
        json.writeEndArray();
        json.writeStringField("reading", result.reading().in(result, language));
        json.writeArrayFieldStart("notes");
        for (Text note : result.notes()) {
            json.writeString(note.in(language));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void statistic(Statistic statistic, Locale language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", statistic.id());
        json.writeStringField("label", statistic.label().in(language));
        json.writeFieldName("value");
        number(statistic.value(), json);
        degrees(statistic, json);
        ifDefined("p", statistic.p(), json);
        ifDefined("low", statistic.low(), json);
        ifDefined("high", statistic.high(), json);
        if (statistic.hidden()) {
            json.writeBooleanField("hidden", true);
        }
        json.writeEndObject();
    }

    /** One number of degrees of freedom is a number, two are an array. */
    private static void degrees(Statistic statistic, JsonGenerator json) throws IOException {
        if (statistic.df().size() == 1) {
            ifDefined("df", statistic.df().get(0), json);
        } else if (!statistic.df().isEmpty()) {
            json.writeArrayFieldStart("df");
            for (double df : statistic.df()) {
                number(df, json);
            }
            json.writeEndArray();
        }
    }

    private static void table(Table table, Locale language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", table.id());
        json.writeStringField("title", table.title().in(language));
        json.writeStringField("corner", table.corner().in(language));
        json.writeArrayFieldStart("columns");
        for (Table.Column column : table.columns()) {
            json.writeStartObject();
            json.writeStringField("id", column.id());
            json.writeStringField("label", column.label().in(language));
            String span = column.span().in(language);
            if (!span.isEmpty()) {
                json.writeStringField("span", span);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("rows");
        for (Table.Row row : table.rows()) {
            json.writeStartObject();
            json.writeStringField("id", row.id());
            json.writeStringField("label", row.label().in(language));
            json.writeStringField("kind", row.kind().name().toLowerCase(Locale.ROOT));
            json.writeArrayFieldStart("cells");
            for (Cell cell : row.cells()) {
                cell(cell, language, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void cell(Cell cell, Locale language, JsonGenerator json) throws IOException {
        if (cell instanceof Cell.Numeric numeric) {
            number(numeric.value(), json);
        } else if (cell instanceof Cell.Words words) {
            json.writeString(words.text().in(language));
        } else if (cell instanceof Cell.Spark spark) {
            json.writeStartArray();
            for (Cell.Numeric bar : spark.bars()) {
                number(bar.value(), json);
            }
            json.writeEndArray();
        } else if (cell instanceof Cell.Hidden) {
            json.writeStartObject();
            json.writeBooleanField("hidden", true);
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private static void figure(Figure figure, Locale language, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", figure.id());
        json.writeStringField("kind", figure.kind().name().toLowerCase(Locale.ROOT));
        json.writeStringField("title", figure.title().in(language));
        json.writeStringField("subtitle", figure.subtitle().in(language));
        json.writeStringField("table", figure.table());
        json.writeArrayFieldStart("columns");
        for (String column : figure.columns()) {
            json.writeString(column);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void ifDefined(String name, double value, JsonGenerator json) throws IOException {
        if (!Double.isNaN(value)) {
            json.writeFieldName(name);
            number(value, json);
        }
    }

    /** JSON has no infinity; as a word it at least isn't lost. */
    private static void number(double value, JsonGenerator json) throws IOException {
        if (Double.isNaN(value)) {
            json.writeNull();
        } else if (Double.isInfinite(value)) {
            json.writeString(value > 0 ? "Infinity" : "-Infinity");
        } else if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            json.writeNumber((long) value);
        } else {
            json.writeNumber(value);
        }
    }
}
