package org.anketa.plugins.relations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.OptionBinder;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.dataset.Sample;
import org.anketa.plugin.PluginValidators;
import org.anketa.shared.Languages;
import org.assertj.core.data.Offset;

/** Runs analyses with options as they are typed, and looks into what they found. */
final class Results {

    private static final PluginValidators VALIDATORS = new PluginValidators(Crosstab.class.getClassLoader());

    private Results() {}

    /** @param settings as on the command line: {@code rows=Class} */
    static <O extends Record> Result run(Analysis<O> analysis, Sample sample, String... settings) {
        Map<String, List<String>> raw = new HashMap<>();
        Arrays.stream(settings)
                .map(setting -> setting.split("=", 2))
                .forEach(pair -> raw.put(pair[0], List.of(pair[1])));
        O options = new OptionBinder<>(Declaration.of(analysis), VALIDATORS).bind(raw, sample.codebook());
        return analysis.analyze(sample, options);
    }

    static Statistic statistic(Result result, String id) {
        return result.findStatistic(id).orElseThrow(() -> new AssertionError("No statistic " + id));
    }

    static double value(Result result, String id) {
        return statistic(result, id).value();
    }

    static double cell(Result result, String table, String row, String column) {
        assertThat(result.findTable(table)).as(table).isPresent();
        return ((Cell.Numeric) result.findTable(table).orElseThrow().cell(row, column)).value();
    }

    static String reading(Result result) {
        return result.reading().in(result, Languages.ENGLISH);
    }

    static List<String> notes(Result result) {
        return result.notes().stream().map(note -> note.in(Languages.ENGLISH)).toList();
    }

    /** The table has the reference's rows, columns and numbers. */
    static void assertTable(Result result, String table, JsonNode expected) {
        for (int i = 0; i < expected.get("rows").size(); i++) {
            String row = expected.get("rows").get(i).asText();
            for (int j = 0; j < expected.get("cols").size(); j++) {
                String column = expected.get("cols").get(j).asText();
                assertClose(
                        table + " " + row + " " + column,
                        cell(result, table, row, column),
                        expected.get("values").get(i).get(j).asDouble());
            }
        }
    }

    static void assertClose(String what, double actual, double expected) {
        assertThat(actual).as(what).isCloseTo(expected, Offset.offset(Math.abs(expected) * 1e-9));
    }
}
