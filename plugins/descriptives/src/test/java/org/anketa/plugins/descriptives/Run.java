package org.anketa.plugins.descriptives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisCatalog;
import org.anketa.analysis.CatalogEntry;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Declaration;
import org.anketa.analysis.Result;
import org.anketa.dataset.Sample;
import org.anketa.plugin.PluginValidators;
import org.anketa.shared.Languages;
import org.anketa.shared.Text;

/** An analysis run with options as they would be typed, and questions to its result. */
final class Run {

    private static final PluginValidators VALIDATORS = new PluginValidators(Run.class.getClassLoader());

    private final Result result;

    private Run(Result result) {
        this.result = result;
    }

    /** Runs the analysis; options are pairs of name and value, several variables after commas. */
    static Run of(Analysis<?> analysis, Sample sample, String... namesAndValues) {
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            options.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return of(Declaration.of(analysis), sample, options);
    }

    private static Run of(Declaration<?> declaration, Sample sample, Map<String, List<String>> options) {
        AnalysisCatalog catalog = new AnalysisCatalog(List.of(new CatalogEntry<>("test", declaration, VALIDATORS)));
        return new Run(catalog.run(declaration.id(), sample, options));
    }

    Result result() {
        return result;
    }

    double statistic(String id) {
        return result.findStatistic(id).orElseThrow().value();
    }

    double number(String table, String row, String column) {
        return numeric(table, row, column).value();
    }

    Cell.Numeric numeric(String table, String row, String column) {
        Cell cell = cell(table, row, column);
        assertThat(cell).as("%s, %s, %s", table, row, column).isInstanceOf(Cell.Numeric.class);
        return (Cell.Numeric) cell;
    }

    Cell cell(String table, String row, String column) {
        return result.findTable(table).orElseThrow().cell(row, column);
    }

    String words(String table, String row, String column) {
        return ((Cell.Words) cell(table, row, column)).text().in(Languages.ENGLISH);
    }

    List<String> rowIds(String table) {
        return result.findTable(table).orElseThrow().rows().stream()
                .map(row -> row.id())
                .toList();
    }

    String reading() {
        return result.reading().in(result, Languages.ENGLISH);
    }

    String readingInRussian() {
        return result.reading().in(result, Languages.RUSSIAN).replace('\u00a0', ' ');
    }

    String notes() {
        return in(result.notes());
    }

    private static String in(List<Text> texts) {
        return String.join(
                "\n", texts.stream().map(text -> text.in(Languages.ENGLISH)).toList());
    }

    /** Equal to nine significant digits. */
    static void assertClose(double actual, double expected, String what) {
        assertThat(actual).as(what).isCloseTo(expected, within(Math.max(1e-300, 1e-9 * Math.abs(expected))));
    }
}
