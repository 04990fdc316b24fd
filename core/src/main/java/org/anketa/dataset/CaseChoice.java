package org.anketa.dataset;

import java.time.Clock;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Which cases count and for how much, as somebody asked for it. Blank is the same as null: not asked for.
 *
 * @param frequency the variable that says how many cases a row is
 * @param weight the variable that is a survey weight
 * @param filter an expression that is true for the cases to keep
 */
public record CaseChoice(
        @Nullable String frequency,
        @Nullable String weight,
        @Nullable String filter) {

    /** Every row is one case, and all count. */
    public static final CaseChoice ALL = new CaseChoice(null, null, null);

    public CaseChoice {
        frequency = blankToNull(frequency);
        weight = blankToNull(weight);
        filter = blankToNull(filter);
        if (frequency != null && weight != null) {
            throw new Refusal(Message.of(CaseChoice.class, "weight.both"));
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /**
     * The table's cases under this choice.
     *
     * @param codebook made by the table
     * @param revision of table and codebook
     * @throws Refusal if a variable is unknown, no weight, or the filter is no condition on these variables
     */
    public Sample of(DataTable table, Codebook codebook, String revision, Clock clock) {
        Sample all = table.sample(codebook, weighting(codebook), revision);
        return filter == null ? all : all.filter(ExpressionFilter.compile(filter, codebook, clock));
    }

    private Weighting weighting(Codebook codebook) {
        if (frequency != null) {
            return new Weighting.Frequency(codebook.getVariable(frequency));
        }
        return weight == null ? new Weighting.Equal() : new Weighting.Survey(codebook.getVariable(weight));
    }
}
