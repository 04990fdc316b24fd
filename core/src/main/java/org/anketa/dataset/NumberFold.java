package org.anketa.dataset;

/**
 * As {@link CaseFold}, over numbers instead of codes.
 *
 * @param <A> the mutable aggregate
 */
public interface NumberFold<A> {

    /** A fresh, empty aggregate. */
    A start();

    /**
     * Adds one row.
     *
     * @param numbers the row's numbers, in the order of the fold's variables, NaN where missing; valid only during the call
     * @param cases how many cases the row stands for: 1, or its frequency weight
     * @param weight the row's weight in shares: the cases, or its survey weight
     */
    void add(A aggregate, double[] numbers, long cases, double weight);

    /** Adds the second to the first and returns it. */
    A merge(A first, A second);
}
