package org.anketa.dataset;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sample: how many there are, which of them count, and what each stands for.
 *
 * @param count of rows, those that don't count included
 * @param kept which rows pass the filter; {@code null} for all
 * @param weight the column of frequencies or survey weights; {@code null} where every row is one case
 * @param frequencies whether the weight says how many cases a row is
 */
record Rows(long count, @Nullable Bitmap kept, @Nullable BoundColumn weight, boolean frequencies) {

    /** Rows that are scanned together, so that the columns' pieces stay in the cache. */
    static final int BLOCK = 1 << 12;

    int chunks() {
        return (int) ((count + Codes.CHUNK - 1) / Codes.CHUNK);
    }

    int lengthOf(int chunk) {
        return (int) Math.min(Codes.CHUNK, count - (long) chunk * Codes.CHUNK);
    }

    boolean isPlain() {
        return kept == null && weight == null;
    }

    /**
     * Scans the chunks on all cores: each worker has its own aggregate and takes the next chunk that nobody has taken;
     * then the aggregates are merged.
     */
    <A> A scan(Supplier<A> start, BiConsumer<A, Integer> add, BinaryOperator<A> merge) {
        int workers = Math.min(chunks(), Runtime.getRuntime().availableProcessors());
        if (workers <= 1) {
            A only = start.get();
            for (int chunk = 0; chunk < chunks(); chunk++) {
                add.accept(only, chunk);
            }
            return only;
        }
        AtomicInteger next = new AtomicInteger();
        return IntStream.range(0, workers)
                .parallel()
                .mapToObj(worker -> {
                    A own = start.get();
                    for (int chunk = next.getAndIncrement(); chunk < chunks(); chunk = next.getAndIncrement()) {
                        add.accept(own, chunk);
                    }
                    return own;
                })
                .reduce(merge)
                .orElseGet(start);
    }

    /**
     * What the rows of a block stand for: {@code weights[i]} is 0 for a row that doesn't count.
     *
     * @param scratch of at least {@link #BLOCK} codes
     */
    void readWeights(int chunk, int from, int length, double[] weights, int[] scratch) {
        if (weight == null) {
            java.util.Arrays.fill(weights, 0, length, 1);
        } else {
            weight.readNumbers(chunk, from, length, weights, scratch);
        }
        for (int i = 0; i < length; i++) {
            boolean counts = kept == null || kept.contains(chunk, from + i);
            // A missing weight is NaN, and no comparison holds for it.
            weights[i] = counts && weights[i] > 0 ? weights[i] : 0;
        }
    }

    /** What works on the rows of a block, of which those with a weight of 0 don't count; the arrays are its own until it ends. */
    interface BlockWork {
        void on(int from, int length, double[] weights, int[] scratch);
    }

    /** Hands a chunk to the work, block by block. */
    void eachBlock(int chunk, BlockWork work) {
        int[] scratch = new int[BLOCK];
        double[] weights = new double[BLOCK];
        int length = lengthOf(chunk);
        for (int from = 0; from < length; from += BLOCK) {
            int size = Math.min(BLOCK, length - from);
            readWeights(chunk, from, size, weights, scratch);
            work.on(from, size, weights, scratch);
        }
    }

    /** How many cases a row of this weight is. */
    long casesOf(double rowWeight) {
        return frequencies ? (long) rowWeight : rowWeight > 0 ? 1 : 0;
    }
}
