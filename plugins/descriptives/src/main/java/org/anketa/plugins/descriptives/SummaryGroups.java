package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import org.anketa.dataset.Category;
import org.anketa.dataset.Distribution;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;
import org.anketa.dataset.Weighting;

/**
 * The groups of one variable.
 *
 * @param lines one a group, in the order of the grouping variable's categories
 */
record SummaryGroups(Variable variable, Variable groups, List<SummaryLine> lines) {

    SummaryGroups {
        lines = List.copyOf(lines);
    }

    /** Summarizes each variable by group; cases without a valid group are left out. */
    static List<SummaryGroups> of(Sample sample, Summary.Options options, Variable groups) {
        boolean weighted = sample.weighting() instanceof Weighting.Survey;
        Tabulation sizes = sample.tabulate(groups);
        List<SummaryGroups> all = new ArrayList<>();
        for (Variable variable : options.variables().stream().distinct().toList()) {
            List<SummaryLine> lines = new ArrayList<>();
            if (!groups.categories().isEmpty()) {
                Distribution distribution = sample.distribution(variable, groups);
                for (int code = 0; code < groups.categories().size(); code++) {
                    Category category = groups.categories().get(code);
                    Numbers numbers = Numbers.of(distribution, code, sizes.cases(code), sample.size());
                    lines.add(new SummaryLine(
                            category.value(), category.label(), new NumberSummary(numbers, options, weighted)));
                }
            }
            all.add(new SummaryGroups(variable, groups, lines));
        }
        return all;
    }
}
