package org.anketa.dataset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cases on labeled variables, together with the survey design. Analyses see a sample and never the store behind it; it
 * answers in aggregates, and all of them merge, so one analysis runs on one core or many.
 *
 * <p>Samples are immutable and safe to share between threads.
 */
public interface Sample {

    Codebook codebook();

    Weighting weighting();

    /** The number of cases: rows, or with frequency weights their sum. */
    long size();

    /** Changes whenever the same question could have another answer: the key of every cache of results. */
    String revision();

    /**
     * Counts several tables in one pass.
     *
     * @param tables the variables of each table, categorical, in the order of the table's dimensions; a table without
     *     variables is the grand total
     * @return one tabulation a table, in the same order
     * @throws org.anketa.shared.Refusal if a table would have more than {@link Tabulation#MAX_CELLS} cells
     */
    List<Tabulation> tabulate(List<List<Variable>> tables);

    /** Counts one table; see {@link #tabulate(List)}. */
    default Tabulation tabulate(Variable... variables) {
        return tabulate(List.of(List.of(variables))).get(0);
    }

    /**
     * The distinct numbers of a variable and how often each occurs, in the whole sample or by group.
     *
     * @param value a numeric variable
     * @param groups a categorical variable; cases without a valid group are left out
     */
    Distribution distribution(Variable value, @Nullable Variable groups);

    /** The distribution in the whole sample. */
    default Distribution distribution(Variable value) {
        return distribution(value, null);
    }

    /**
     * Folds the cases into an aggregate of the caller's own; for questions that tables can't answer, such as "at least
     * one of forty items". Parts of the sample are folded at the same time and then merged.
     *
     * @param variables categorical variables whose codes each case hands to the fold
     */
    <A> A fold(List<Variable> variables, CaseFold<A> fold);

    /**
     * As {@link #fold}, over the numbers of the cases, which may be too many to count by code.
     *
     * @param variables numeric variables
     */
    <A> A foldNumbers(List<Variable> variables, NumberFold<A> fold);

    /** The cases for which the filter is true; an empty or undefined result leaves a case out. */
    Sample filter(CaseFilter filter);
}
