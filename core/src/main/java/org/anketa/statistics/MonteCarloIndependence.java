package org.anketa.statistics;

import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The Monte Carlo p-value of independence in a table of counts: how often random tables with the same margins are as
 * extreme as the one observed. The seed is fixed, so the same table always has the same p-value.
 */
public final class MonteCarloIndependence {

    /** The number of random tables unless told otherwise. */
    public static final int DEFAULT_REPLICATES = 100_000;

    private static final long DEFAULT_SEED = 20_260_101L;
    private static final int CHUNK = 2_000;

    /** What makes a table extreme. */
    public enum Criterion {
        /** A Pearson chi-square at least as large, equal ones within a relative 1e-12. */
        CHI_SQUARED,
        /** A probability at most as large, equal ones within a relative 1e-7, as in {@link FisherExact}. */
        PROBABILITY
    }

    /**
     * What the random tables show.
     *
     * @param p (1 + the number as extreme) / (replicates + 1)
     * @param standardError the root of p (1 - p) / replicates
     * @param replicates the number of random tables
     */
    public record Result(double p, double standardError, int replicates) {}

    private final int replicates;
    private final long seed;

    private MonteCarloIndependence(int replicates, long seed) {
        this.replicates = replicates;
        this.seed = seed;
    }

    /** With {@link #DEFAULT_REPLICATES} and a seed of its own. */
    public static MonteCarloIndependence withDefaults() {
        return new MonteCarloIndependence(DEFAULT_REPLICATES, DEFAULT_SEED);
    }

    /** With another number of random tables, at least 1. */
    public MonteCarloIndependence withReplicates(int number) {
        if (number < 1) {
            throw new IllegalArgumentException(number + " replicates");
        }
        return new MonteCarloIndependence(number, seed);
    }

    /** With other random numbers. */
    public MonteCarloIndependence withSeed(long other) {
        return new MonteCarloIndependence(replicates, other);
    }

    /**
     * The p-value of a table. Empty rows and columns don't matter; with a single row or column it is 1.
     *
     * @param table rows of equal length, of counts from 0
     * @throws IllegalArgumentException if rows differ in length or a count is negative
     */
    public Result test(int[][] table, Criterion criterion) {
        CountTable counts = CountTable.of(table);
        if (counts.isTrivial()) {
            return new Result(1, 0, replicates);
        }
        TableSampler sampler = TableSampler.of(counts);
        double observed = extremity(counts.cells(), counts, sampler, criterion);
        double bound = criterion == Criterion.CHI_SQUARED ? observed * (1 - 1e-12) : observed - Math.log1p(1e-7);
        // Each chunk has random numbers of its own, so the result doesn't depend on the number of cores.
        SplittableRandom seeds = new SplittableRandom(seed);
        long[] chunkSeeds = seeds.longs((replicates + CHUNK - 1) / CHUNK).toArray();
        long extreme = LongStream.range(0, chunkSeeds.length)
                .parallel()
                .map(chunk -> {
                    SplittableRandom random = new SplittableRandom(chunkSeeds[(int) chunk]);
                    int size = (int) Math.min(CHUNK, replicates - chunk * CHUNK);
                    int[][] cells = new int[counts.rows()][counts.columns()];
                    long count = 0;
                    for (int i = 0; i < size; i++) {
                        sampler.fill(cells, random);
                        count += extremity(cells, counts, sampler, criterion) >= bound ? 1 : 0;
                    }
                    return count;
                })
                .sum();
        double p = (1.0 + extreme) / (1.0 + replicates);
        return new Result(p, Math.sqrt(p * (1 - p) / replicates), replicates);
    }

    private static double extremity(int[][] cells, CountTable margins, TableSampler sampler, Criterion criterion) {
        double sum = 0;
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++) {
                if (criterion == Criterion.CHI_SQUARED) {
                    double expected = (double) margins.rowTotal(row) * margins.columnTotal(column) / margins.total();
                    double deviation = cells[row][column] - expected;
                    sum += deviation * deviation / expected;
                } else {
                    sum += sampler.logFactorial(cells[row][column]);
                }
            }
        }
        return sum;
    }
}
