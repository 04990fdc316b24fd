package org.anketa.statistics;

import java.util.OptionalDouble;

/**
 * Fisher's exact test of independence in a table of counts with both margins given. Two-sided: the probability of all
 * tables that are at most as probable as the one observed, equal ones within a relative 1e-7.
 */
public final class FisherExact {

    /** Steps of {@link #withDefaults}: about half a second, and some 100 MB at worst. */
    public static final long DEFAULT_WORK_LIMIT = 100_000_000L;

    private final long workLimit;

    private FisherExact(long workLimit) {
        this.workLimit = workLimit;
    }

    /** With the {@link #DEFAULT_WORK_LIMIT}. */
    public static FisherExact withDefaults() {
        return new FisherExact(DEFAULT_WORK_LIMIT);
    }

    /** With another limit on the steps that a table larger than 2 x 2 may take, some 200 million of them a second. */
    public FisherExact withWorkLimit(long steps) {
        return new FisherExact(steps);
    }

    /**
     * The p-value of a table of any size (the Fisher-Freeman-Halton test). Empty rows and columns don't matter; a table
     * with a single row or column has the p-value 1. 2 x 2 tables are always computed, in steps that grow with the
     * root of the number of cases.
     *
     * @param table rows of equal length, of counts from 0
     * @return the p-value; empty if it would take more steps than the limit: take {@link MonteCarloIndependence} then
     * @throws IllegalArgumentException if rows differ in length or a count is negative
     */
    public OptionalDouble p(int[][] table) {
        CountTable counts = CountTable.of(table);
        if (counts.isTrivial()) {
            return OptionalDouble.of(1);
        }
        if (counts.rows() == 2 && counts.columns() == 2) {
            int[][] cells = counts.cells();
            Hypergeometric draws = new Hypergeometric(counts.rowTotal(0), counts.rowTotal(1), counts.columnTotal(0), 1);
            return OptionalDouble.of(draws.atMostAsProbableAs(cells[0][0]));
        }
        return FreemanHalton.p(counts, workLimit);
    }
}
