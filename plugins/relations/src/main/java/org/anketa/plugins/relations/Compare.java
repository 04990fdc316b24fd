package org.anketa.plugins.relations;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisId;
import org.anketa.analysis.Default;
import org.anketa.analysis.Result;
import org.anketa.analysis.Role;
import org.anketa.analysis.Table;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.shared.Refusal;
import org.pf4j.Extension;

/**
 * Whether the numbers of several groups differ: by means (Welch's t test, analysis of variance) and by ranks
 * (Mann-Whitney, Kruskal-Wallis), with effect sizes, and pair by pair where there are three groups or more.
 *
 * <p>Groups without cases are left out. With survey weights each group's weights are scaled to its effective number of
 * cases after L. Kish. With fewer than two groups, or without any spread, there is a table of groups all the same, and
 * the notes say why there is no test.
 */
@Extension
@AnalysisId("compare")
public final class Compare implements Analysis<Compare.Options> {

    /** More groups have so many pairs that nobody reads them. */
    static final int MOST_PAIRED_GROUPS = 12;

    /** More rows of groups nobody reads. */
    private static final int MOST_GROUPS = 500;

    /**
     * The options.
     *
     * @param value the numbers: a scale, or ordered answers coded in numbers
     * @param groups whose categories are compared
     * @param confidence the level of intervals
     */
    public record Options(
            @Role(VariableRole.NUMERIC) @NotNull Variable value,
            @Role(VariableRole.CATEGORICAL) @NotNull Variable groups,

            @Default("0.95") @DecimalMin("0.5") @DecimalMax("0.999")
            double confidence) {

        /** @throws Refusal if the same variable is chosen twice */
        public Options {
            if (value.name().equals(groups.name())) {
                throw new Refusal(Labels.say("variable.twice", "variable", value.name()));
            }
        }
    }

    @Override
    public Result analyze(Sample sample, Options options) {
        int categories = options.groups().categories().size();
        if (categories > MOST_GROUPS) {
            throw new Refusal(Labels.say(
                    "compare.groups.many",
                    "variable",
                    options.groups().name(),
                    "count",
                    (double) categories,
                    "most",
                    (double) MOST_GROUPS));
        }
        GroupedValues values = GroupedValues.of(sample, options);
        GroupTests tests = GroupTests.of(values, options.confidence());
        List<Table> tables = new ArrayList<>();
        tables.add(GroupTable.of(values, options.confidence()));
        if (values.size() > 2 && values.size() <= MOST_PAIRED_GROUPS) {
            tables.addAll(PairTables.of(values, options.confidence()));
        }
        return new Result(
                "compare",
                values.n(),
                sample.size() - values.n(),
                GroupStatistics.of(values, tests, sample.size() - values.n()),
                tables,
                GroupTable.figures(values, options.confidence()),
                GroupReading.of(values, tests, options),
                GroupNotes.of(values, tests, sample.size() - values.n()));
    }
}
