package org.anketa.plugins.needs;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anketa.analysis.Analysis;
import org.anketa.analysis.AnalysisId;
import org.anketa.analysis.Default;
import org.anketa.analysis.Result;
import org.anketa.analysis.Role;
import org.anketa.analysis.VariableRole;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;
import org.anketa.dataset.Weighting;
import org.anketa.shared.Refusal;
import org.pf4j.Extension;

/**
 * Importance against satisfaction (J. A. Martilla and J. C. James, Importance-performance analysis, Journal of Marketing,
 * 1977): for every item the mean of both ratings, their difference, and the part of the plane that it falls into.
 *
 * <p>A case counts for an item if it rated both. The gap is importance minus satisfaction, tested by the paired t test and
 * by Wilcoxon's signed ranks, both adjusted after Holm. A mean on a line of the crosshair counts as high.
 */
@Extension
@AnalysisId("priorities")
public final class Priorities implements Analysis<Priorities.Options> {

    /** Where the lines stand that part the plane. */
    public enum Crosshair {
        /** At the means of the items' means. */
        MEANS,
        /** At the medians of the items' means. */
        MEDIANS,
        /** In the middle of the scale, on both sides. */
        MIDDLE
    }

    /** In which order items are listed. */
    public enum Order {
        /** The largest gap first. */
        GAP,
        /** As the variables were given. */
        GIVEN
    }

    /**
     * The options.
     *
     * @param importance how important each item is
     * @param satisfaction how satisfied one is with it, in the same order
     * @param confidence the level of the gap's interval
     */
    public record Options(
            @Role(VariableRole.NUMERIC) @NotNull @Size(min = 1, max = 60)
            List<Variable> importance,

            @Role(VariableRole.NUMERIC) @NotNull @Size(min = 1, max = 60)
            List<Variable> satisfaction,

            @NotNull @Default("means") Crosshair crosshair,
            @NotNull @Default("gap") Order order,

            @Default("0.95") @DecimalMin("0.5") @DecimalMax("0.999")
            double confidence) {

        public Options {
            importance = List.copyOf(importance);
            satisfaction = List.copyOf(satisfaction);
        }
    }

    @Override
    public Result analyze(Sample sample, Options options) {
        List<RatedItem> items = new ArrayList<>(count(sample, options));
        if (options.order() == Order.GAP) {
            items.sort(Comparator.comparingDouble(item -> Double.isNaN(item.gap()) ? Double.MAX_VALUE : -item.gap()));
        }
        PriorityMap map = new PriorityMap(items, Lines.of(items, options.crosshair()), options);
        long rated = items.stream().mapToLong(RatedItem::n).max().orElse(0);
        boolean weighted = sample.weighting() instanceof Weighting.Survey;
        return new Result(
                "priorities",
                rated,
                sample.size() - rated,
                map.statistics(),
                List.of(map.table(), map.tests()),
                map.figures(),
                PriorityWords.reading(map),
                PriorityWords.notes(map, weighted));
    }

    private static List<RatedItem> count(Sample sample, Options options) {
        List<Variable> importance = options.importance();
        List<Variable> satisfaction = options.satisfaction();
        if (importance.size() != satisfaction.size()) {
            throw new Refusal(
                    Labels.say("priorities.pairs", "importance", (double) importance.size(), "satisfaction", (double)
                            satisfaction.size()));
        }
        List<List<Variable>> tables = new ArrayList<>();
        for (int i = 0; i < importance.size(); i++) {
            tables.add(List.of(rating(importance.get(i)), rating(satisfaction.get(i))));
        }
        boolean weighted = sample.weighting() instanceof Weighting.Survey;
        List<Tabulation> counted = sample.tabulate(tables);
        List<RatedItem> items = new ArrayList<>();
        for (int i = 0; i < counted.size(); i++) {
            items.add(RatedItem.of(i, counted.get(i), sample.size(), weighted, options.confidence()));
        }
        return items;
    }

    private static Variable rating(Variable variable) {
        if (!variable.isCategorical()) {
            throw new Refusal(Labels.say("priorities.scale", "variable", variable.name()));
        }
        return variable;
    }
}
