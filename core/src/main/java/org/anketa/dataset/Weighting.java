package org.anketa.dataset;

/** What one row of a sample stands for. */
public sealed interface Weighting {

    /** Every row is one case. */
    record Equal() implements Weighting {}

    /** The variable says how many cases the row stands for: whole numbers, zero allowed. */
    record Frequency(Variable variable) implements Weighting {}

    /** The variable is a survey weight: shares are weighted, but a row is still one case. */
    record Survey(Variable variable) implements Weighting {}
}
