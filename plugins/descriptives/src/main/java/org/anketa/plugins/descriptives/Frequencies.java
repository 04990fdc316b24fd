package org.anketa.plugins.descriptives;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.anketa.dataset.Tabulation;
import org.anketa.dataset.Variable;
import org.anketa.dataset.Weighting;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.anketa.statistics.ProportionInterval;
import org.pf4j.Extension;

/**
 * How often each answer was given: one table a variable, named by the variable, with every kind of missing answer in a
 * row of its own. Variables with the same ordered answers are put side by side before that.
 */
@Extension
@AnalysisId("frequencies")
public final class Frequencies implements Analysis<Frequencies.Options> {

    /** More rows, of all tables together, nobody reads. */
    private static final int MOST_ANSWERS = 50_000;

    /** How variables with the same ordered answers are shown together. */
    public enum Together {
        /** Bars around a neutral middle, for agreement and satisfaction. */
        DIVERGING,
        /** Bars of 100 %. */
        STACKED,
        /** Not at all. */
        SEPARATE
    }

    /**
     * The options.
     *
     * @param interval of the percentage of valid answers
     * @param confidence the interval's level
     */
    public record Options(
            @Role(VariableRole.CATEGORICAL) @NotNull @Size(min = 1, max = 200)
            List<Variable> variables,

            @NotNull @Default("wilson") ProportionInterval interval,

            @Default("0.95") @DecimalMin("0.5") @DecimalMax("0.999")
            double confidence,

            @NotNull @Default("codebook") Order order,
            @NotNull @Default("diverging") Together together) {

        public Options {
            variables = List.copyOf(variables);
        }
    }

    @Override
    public Result analyze(Sample sample, Options options) {
        List<Variable> variables = options.variables().stream().distinct().toList();
        refuseTooMany(variables);
        List<Tabulation> tabulations =
                sample.tabulate(variables.stream().map(List::of).toList());
        List<Frequency> frequencies = tabulations.stream().map(Frequency::of).toList();
        boolean weighted = sample.weighting() instanceof Weighting.Survey;

        FrequencyTable layout = new FrequencyTable(options, weighted);
        List<Table> tables = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        List<Statistic> statistics = new ArrayList<>();
        // What shows several variables at a glance comes before each of them.
        SharedScale.addTo(tables, figures, frequencies, options.together());
        for (Frequency frequency : frequencies) {
            tables.add(layout.of(frequency));
            figures.add(layout.figure(frequency));
            statistics.addAll(FrequencyStatistics.of(frequency, options));
        }
        // Each of several variables has its own missing answers; only one alone decides what the result rests on.
        boolean alone = frequencies.size() == 1;
        long valid = alone ? frequencies.get(0).valid().cases() : sample.size();
        return new Result(
                "frequencies",
                valid,
                sample.size() - valid,
                statistics,
                tables,
                figures,
                FrequencyReading.of(frequencies, options),
                notes(options, frequencies, weighted));
    }

    private static void refuseTooMany(List<Variable> variables) {
        long answers = variables.stream().mapToLong(Variable::codeCount).sum();
        if (answers > MOST_ANSWERS) {
            Variable longest = variables.stream()
                    .max(Comparator.comparingInt(Variable::codeCount))
                    .orElseThrow();
            throw new Refusal(Labels.say(
                    "frequencies.answers.many",
                    "count",
                    (double) answers,
                    "most",
                    (double) MOST_ANSWERS,
                    "variable",
                    longest.name()));
        }
    }

    private static List<Text> notes(Options options, List<Frequency> frequencies, boolean weighted) {
        List<Text> notes = new ArrayList<>();
        notes.add(Labels.say("frequencies.note.bases"));
        notes.add(Labels.say(
                "frequencies.note.interval",
                "method",
                Labels.say("frequencies.interval." + options.interval().name().toLowerCase(Locale.ROOT)),
                "level",
                Labels.level(options.confidence())));
        if (weighted) {
            notes.add(Labels.say("note.weighted"));
            notes.add(Labels.say("frequencies.note.se"));
        }
        if (options.order() == Order.COUNT) {
            notes.add(Labels.say("frequencies.note.by_count"));
        }
        long small = frequencies.stream().filter(Frequency::isSmall).count();
        if (small > 0 && frequencies.size() > 2) {
            notes.add(Labels.say("frequencies.note.small", "count", (double) small));
        }
        return notes;
    }
}
