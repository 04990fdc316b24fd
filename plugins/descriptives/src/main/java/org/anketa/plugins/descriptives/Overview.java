package org.anketa.plugins.descriptives;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisId;
import org.anketa.analysis.Result;
import org.anketa.analysis.Role;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;
import org.anketa.shared.Refusal;
import org.pf4j.Extension;

/** Every variable on one line: what it measures, who answered, and how the answers spread, in a small picture. */
@Extension
@AnalysisId("overview")
public final class Overview implements Analysis<Overview.Options> {

    /** More lines than this nobody reads. */
    static final int MOST_VARIABLES = 2000;

    /**
     * The options.
     *
     * @param variables the variables to show; none for all of them
     */
    public record Options(
            @Role(VariableRole.ANY) @Size(max = MOST_VARIABLES)
            List<Variable> variables) {
        public Options {
            variables = List.copyOf(variables);
        }
    }

    @Override
    public Result analyze(Sample sample, Options options) {
        List<Variable> variables = options.variables().isEmpty()
                ? sample.codebook().listVariables()
                : options.variables().stream().distinct().toList();
        if (variables.size() > MOST_VARIABLES) {
            throw new Refusal(Labels.say(
                    "overview.tooMany", "count", (double) variables.size(), "most", (double) MOST_VARIABLES));
        }
        OverviewTable table = new OverviewTable(linesOf(sample, variables));
        return new Result(
                "overview",
                sample.size(),
                0,
                table.statistics(sample.size()),
                List.of(table.table()),
                table.figures(),
                OverviewReading.of(table.lines()),
                OverviewReading.notes(sample, table.lines()));
    }

    private static List<OverviewLine> linesOf(Sample sample, List<Variable> variables) {
        List<List<Variable>> counted =
                variables.stream().filter(Overview::isCounted).map(List::of).toList();
        Iterator<Tabulation> tabulations = sample.tabulate(counted).iterator();
        List<OverviewLine> lines = new ArrayList<>();
        for (Variable variable : variables) {
            if (isCounted(variable)) {
                lines.add(OverviewLine.of(Frequency.of(tabulations.next())));
            } else if (variable.isNumeric()) {
                Numbers numbers = Numbers.of(sample.distribution(variable), 0, sample.size(), sample.size());
                lines.add(OverviewLine.of(variable, numbers));
            } else {
                lines.add(OverviewLine.uncounted(variable));
            }
        }
        return lines;
    }

    /** Texts that nearly all differ may be too many to count. */
    private static boolean isCounted(Variable variable) {
        return variable.isCategorical() && variable.codeCount() <= Tabulation.MAX_CELLS;
    }
}
