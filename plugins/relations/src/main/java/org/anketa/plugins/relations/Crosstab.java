package org.anketa.plugins.relations;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisId;
import org.anketa.analysis.Default;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Result;
import org.anketa.analysis.Role;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Category;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/**
 * How the answers to two questions go together: counts, percentages, tests of independence and measures of association,
 * over all cases and by layer.
 *
 * <p>Ids of tables and statistics are those of the pooled table by themselves ({@code counts}, {@code chi2}), and those of
 * a layer behind its value and a point ({@code Male.counts}, {@code Male.chi2}). Rows, columns and layers without cases
 * are left out. Without survey weights tests rest on the counts; with them, on the weighted counts scaled to L. Kish's
 * effective number of cases, and exact tests are left out.
 */
@Extension
@AnalysisId("crosstab")
public final class Crosstab implements Analysis<Crosstab.Options> {

    private static final int MOST_LAYERS = 30;

    /** More cells, of all layers together, nobody reads, and their tables would fill the memory. */
    private static final long MOST_CELLS = 100_000;

    /**
     * The options.
     *
     * @param layer one more table for each of its categories; {@code null} for none
     * @param exposed of a 2 x 2 table, the row that odds ratio and relative risk compare with the other; blank for the
     *     one in which the event is the more frequent
     * @param event of a 2 x 2 table, the column whose frequency they compare; blank for the last one
     * @param exact whether tables larger than 2 x 2 are tested exactly or by random tables too, which takes up to a
     *     second where expected counts are small
     * @param confidence the level of intervals
     */
    public record Options(
            @Role(VariableRole.CATEGORICAL) @NotNull Variable rows,
            @Role(VariableRole.CATEGORICAL) @NotNull Variable columns,
            @Role(VariableRole.CATEGORICAL) @Nullable Variable layer,

            @NotNull @Default("") String exposed,
            @NotNull @Default("") String event,
            @Default("true") boolean exact,

            @Default("0.95") @DecimalMin("0.5") @DecimalMax("0.999")
            double confidence) {

        /** @throws Refusal if a variable is chosen twice, or a value isn't one of its variable's */
        public Options {
            exposed = exposed.isBlank() ? "" : exposed;
            event = event.isBlank() ? "" : event;
            refuseTwice(rows, columns);
            refuseTwice(rows, layer);
            refuseTwice(columns, layer);
            requireValue(rows, exposed);
            requireValue(columns, event);
        }

        private static void refuseTwice(Variable one, @Nullable Variable other) {
            if (other != null && one.name().equals(other.name())) {
                throw new Refusal(Labels.say("variable.twice", "variable", one.name()));
            }
        }

        private static void requireValue(Variable variable, String value) {
            List<String> known =
                    variable.categories().stream().map(Category::value).toList();
            if (!value.isEmpty() && !known.contains(value)) {
                throw new Refusal(Labels.say(
                        "crosstab.value.unknown",
                        "value",
                        value,
                        "variable",
                        variable.name(),
                        "known",
                        String.join(", ", known)));
            }
        }
    }

    @Override
    public Result analyze(Sample sample, Options options) {
        refuseTooLarge(options);
        CrossLayers layers = CrossLayers.of(sample, options);
        List<CrossAnalysis> analyses = layers.analyze(options);
        List<Statistic> statistics = new ArrayList<>();
        List<Table> tables = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        for (CrossAnalysis analysis : analyses) {
            statistics.addAll(CrossStatistics.of(analysis));
            tables.addAll(CrossTables.of(analysis.counts()));
            figures.addAll(CrossFigures.of(analysis.counts()));
        }
        return new Result(
                "crosstab",
                layers.pooled().n(),
                layers.pooled().missing(),
                statistics,
                tables,
                figures,
                CrossReading.of(analyses, options),
                CrossNotes.of(analyses, options));
    }

    private static void refuseTooLarge(Options options) {
        Variable layer = options.layer();
        if (layer != null && layer.categories().size() > MOST_LAYERS) {
            throw new Refusal(Labels.say(
                    "crosstab.layers.many",
                    "variable",
                    layer.name(),
                    "count",
                    (double) layer.categories().size(),
                    "most",
                    (double) MOST_LAYERS));
        }
        long tables = layer == null ? 1 : 1 + layer.categories().size();
        long cells = tables
                * options.rows().categories().size()
                * options.columns().categories().size();
        if (cells > MOST_CELLS) {
            throw new Refusal(Labels.say("crosstab.cells.many", "count", (double) cells, "most", (double) MOST_CELLS));
        }
    }
}
