package org.anketa.plugins.relations;

import java.util.Optional;
import java.util.OptionalDouble;
import org.anketa.statistics.FisherExact;
import org.anketa.statistics.MonteCarloIndependence;
import org.anketa.statistics.MonteCarloIndependence.Criterion;

/**
 * The tests of a table larger than 2 x 2 that don't rest on an approximation.
 *
 * @param freemanHalton the exact p-value, if it takes no more than {@link #EXACT_STEPS}
 * @param simulatedFisher the same test by random tables, where an expected count is below 5 and the exact one would
 *     take more
 * @param simulatedChiSquare Pearson's chi-square by random tables, where an expected count is below 5
 */
record SmallSampleTests(
        OptionalDouble freemanHalton,
        Optional<MonteCarloIndependence.Result> simulatedFisher,
        Optional<MonteCarloIndependence.Result> simulatedChiSquare) {

    static final SmallSampleTests NONE =
            new SmallSampleTests(OptionalDouble.empty(), Optional.empty(), Optional.empty());

    /** Steps that the exact tests of all tables of an analysis may take together: about a tenth of a second. */
    static final long EXACT_STEPS = 20_000_000;

    /** More cases than this would take too long to draw. */
    private static final double LARGEST_TOTAL = 1_000_000;

    /** Random numbers and steps that all tables of an analysis may take together: about half a second on one core. */
    private static final double SIMULATION_STEPS = 5e7;

    /** Fewer random tables than this say too little. */
    private static final double FEWEST_REPLICATES = 1_000;

    /**
     * The tests of a table of whole counts.
     *
     * @param tables among how many tables the analysis shares its time
     */
    static SmallSampleTests of(ContingencyTable table, ChiSquareTests tests, int tables) {
        if (!table.isComparable() || table.isTwoByTwo() || table.total() > LARGEST_TOTAL) {
            return NONE;
        }
        boolean small = tests.cellsBelowFive() > 0;
        int[][] counts = table.wholeCounts();
        OptionalDouble exact =
                FisherExact.withDefaults().withWorkLimit(EXACT_STEPS / tables).p(counts);
        int replicates = small ? replicates(table, tables) : 0;
        if (replicates == 0) {
            return new SmallSampleTests(exact, Optional.empty(), Optional.empty());
        }
        MonteCarloIndependence simulation =
                MonteCarloIndependence.withDefaults().withReplicates(replicates);
        return new SmallSampleTests(
                exact,
                exact.isPresent() ? Optional.empty() : Optional.of(simulation.test(counts, Criterion.PROBABILITY)),
                Optional.of(simulation.test(counts, Criterion.CHI_SQUARED)));
    }

    /** A cell takes a random number and some steps away from its mode, about a standard deviation. */
    private static int replicates(ContingencyTable table, int tables) {
        double cells = (double) table.rows() * table.columns();
        double steps = cells * 10 + Math.sqrt(cells * table.total());
        double affordable = SIMULATION_STEPS / tables / steps;
        return affordable < FEWEST_REPLICATES
                ? 0
                : (int) Math.min(affordable, MonteCarloIndependence.DEFAULT_REPLICATES);
    }
}
