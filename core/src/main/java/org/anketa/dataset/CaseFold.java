package org.anketa.dataset;

/**
 * An aggregate of one's own over cases: start, add, merge. Merging must be associative and commutative.
 *
 * @param <A> the mutable aggregate
 */
public interface CaseFold<A> {

    /** A fresh, empty aggregate. */
    A start();

    /**
     * Adds one row.
     *
     * @param codes the row's codes, in the order of the fold's variables; valid only during the call
     * @param cases how many cases the row stands for: 1, or its frequency weight
     * @param weight the row's weight in shares: the cases, or its survey weight
     */
    void add(A aggregate, int[] codes, long cases, double weight);

    /** Adds the second to the first and returns it. */
    A merge(A first, A second);
}
