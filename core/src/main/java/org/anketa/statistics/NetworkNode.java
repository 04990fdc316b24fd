package org.anketa.statistics;

import java.util.Arrays;

/** Row totals left over after some columns are filled, and the ways that lead to it. */
final class NetworkNode {

    private final int[] left;
    private NetworkNode[] parents = new NetworkNode[4];
    private double[] terms = new double[4];
    private int arrivals;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;
    private SortedSums ways = SortedSums.NONE;

    NetworkNode(int[] left) {
        this.left = left;
    }

    /** The row totals left over, ascending. */
    int[] left() {
        return left;
    }

    /** A filling of the column before, from the parent's totals, whose cells' log factorials sum to {@code term}. */
    void arrive(NetworkNode parent, double term) {
        if (arrivals == terms.length) {
            parents = Arrays.copyOf(parents, 2 * arrivals);
            terms = Arrays.copyOf(terms, 2 * arrivals);
        }
        parents[arrivals] = parent;
        terms[arrivals++] = term;
    }

    int arrivals() {
        return arrivals;
    }

    NetworkNode parent(int arrival) {
        return parents[arrival];
    }

    double term(int arrival) {
        return terms[arrival];
    }

    /** The least sum of log factorials that a completion of the table adds. */
    double least() {
        return least;
    }

    /** The greatest one. */
    double greatest() {
        return greatest;
    }

    /** Takes note that completions add sums between these. */
    void widen(double low, double high) {
        least = Math.min(least, low);
        greatest = Math.max(greatest, high);
    }

    /** The ways from the start that are still open. */
    SortedSums ways() {
        return ways;
    }

    void keep(SortedSums open) {
        ways = open;
    }
}
