package org.anketa.plugins.descriptives;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.dataset.Weighting;
import org.anketa.statistics.ProportionInterval;
import org.jspecify.annotations.Nullable;
import org.pf4j.Extension;

/**
 * A question with several answers: one variable an item, and a value that says "ticked". Counts, percentages of
 * responses and of cases, and the comparison of groups item by item.
 *
 * <p>A case without a valid answer to an item has not ticked it. A person ticks any number of items, so the items
 * depend on each other; each is tested by itself, and its p-value adjusted for their number.
 */
@Extension
@AnalysisId("multiple-response")
public final class MultipleResponse implements Analysis<MultipleResponse.Options> {

    /** Which cases percentages of cases are taken of. */
    public enum Base {
        /** Those that ticked at least one item; the "cases" of SPSS's MULT RESPONSE. */
        TICKED,
        /** Those with a valid answer to at least one item, "not ticked" included: none of these is an answer. */
        ANSWERED,
        /** Those that saw at least one of the items, whether they answered or not: all but who was routed past it. */
        ASKED
    }

    /** What it says of an item that its data have the counted value; the sentence about the items speaks accordingly. */
    public enum Meaning {
        /** It was chosen, beside any others. */
        TICKED,
        /** It was put in the first place, before all others. */
        FIRST
    }

    /**
     * The options.
     *
     * @param variables the items
     * @param counted the value that says "ticked", as it stands in the data, or its label
     * @param meaning of the counted value
     * @param base of the percentages of cases
     * @param group compares the categories of this variable; cases without a valid one are left out of the comparison
     * @param interval of the percentage of cases
     * @param confidence the interval's level
     * @param order of the items
     */
    public record Options(
            @Role(VariableRole.CATEGORICAL) @NotNull @Size(min = 1, max = 200)
            List<Variable> variables,

            @NotBlank @Size(max = 200) @Default("1") String counted,
            @NotNull @Default("ticked") Meaning meaning,
            @NotNull @Default("answered") Base base,
            @Role(VariableRole.CATEGORICAL) @Nullable Variable group,
            @NotNull @Default("wilson") ProportionInterval interval,

            @Default("0.95") @DecimalMin("0.5") @DecimalMax("0.999")
            double confidence,

            @NotNull @Default("codebook") Order order) {

        public Options {
            variables = List.copyOf(variables);
        }
    }

    @Override
    public Result analyze(Sample sample, Options options) {
        GroupLimit.check(options.group());
        List<Variable> items = options.variables().stream().distinct().toList();
        TickedAnswer ticked = TickedAnswer.of(items, options.counted());
        TickCounts counts = TickFold.count(sample, items, ticked, options.group());
        TickSet set = new TickSet(items, ticked, counts, options, sample.weighting() instanceof Weighting.Survey);

        List<Statistic> statistics = new ArrayList<>(set.statistics());
        TickTable layout = new TickTable(set);
        List<Table> tables = new ArrayList<>(List.of(layout.items(), layout.bases()));
        List<Figure> figures = new ArrayList<>(List.of(layout.figure()));
        Variable group = options.group();
        if (group != null) {
            TickGroups groups = new TickGroups(set, group);
            statistics.addAll(groups.statistics());
            tables.addAll(groups.tables());
            groups.addFigureTo(figures);
        }
        long base = set.base().cases();
        return new Result(
                "multiple-response",
                base,
                sample.size() - base,
                statistics,
                tables,
                figures,
                TickReading.of(set),
                TickNotes.of(set));
    }
}
