package org.anketa.plugins.descriptives;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisId;
import org.anketa.analysis.Default;
import org.anketa.analysis.Result;
import org.anketa.analysis.Role;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Distribution;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.dataset.Weighting;
import org.anketa.statistics.QuantileType;
import org.anketa.statistics.ShapeConvention;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/** Where the numbers of each variable lie and how they spread, in the whole sample and by group. */
@Extension
@AnalysisId("summary")
public final class Summary implements Analysis<Summary.Options> {

    /**
     * The options.
     *
     * @param groups tells of each variable by group, too
     * @param confidence the level of the mean's interval
     * @param quantiles the definition of quartiles and median
     * @param shape the convention of skewness and kurtosis
     * @param classes the rule for the width of the histogram's classes
     */
    public record Options(
            @Role(VariableRole.NUMERIC) @NotNull @Size(min = 1, max = 200)
            List<Variable> variables,

            @Role(VariableRole.CATEGORICAL) @Nullable Variable groups,

            @Default("0.95") @DecimalMin("0.5") @DecimalMax("0.999")
            double confidence,

            @NotNull @Default("type_7") QuantileType quantiles,
            @NotNull @Default("adjusted") ShapeConvention shape,
            @NotNull @Default("freedman_diaconis") ClassRule classes) {

        public Options {
            variables = List.copyOf(variables);
        }
    }

    @Override
    public Result analyze(Sample sample, Options options) {
        GroupLimit.check(options.groups());
        boolean weighted = sample.weighting() instanceof Weighting.Survey;
        List<SummaryLine> lines = new ArrayList<>();
        MissingTable missing = new MissingTable(sample.size());
        for (Variable variable : options.variables().stream().distinct().toList()) {
            Distribution distribution = sample.distribution(variable);
            missing.add(variable, distribution);
            Numbers numbers = Numbers.of(distribution, 0, sample.size(), sample.size());
            lines.add(
                    new SummaryLine(variable.name(), variable.label(), new NumberSummary(numbers, options, weighted)));
        }
        List<Statistic> statistics = new ArrayList<>();
        lines.forEach(line -> statistics.addAll(SummaryMeasure.statistics(line)));

        SummaryTables layout = new SummaryTables(options, weighted);
        layout.addSummary(lines);
        layout.addMissing(missing);
        if (options.groups() == null) {
            layout.addBoxes(lines);
        } else {
            layout.addGroups(SummaryGroups.of(sample, options, options.groups()));
        }
        layout.addHistograms(lines);

        boolean alone = lines.size() == 1;
        long valid = alone ? lines.get(0).summary().numbers().all().cases() : sample.size();
        return new Result(
                "summary",
                valid,
                sample.size() - valid,
                statistics,
                layout.tables(),
                layout.figures(),
                SummaryReading.of(lines, options),
                SummaryNotes.of(lines, options, weighted));
    }
}
