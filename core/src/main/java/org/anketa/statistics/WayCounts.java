package org.anketa.statistics;

import java.util.Arrays;

/** How many ways lead to a node with each sum S; sums within 1e-12 are one. */
final class WayCounts {

    private static final double RESOLUTION = 0x1p40;
    private static final long FREE = Long.MIN_VALUE;

    private long[] keys = new long[16];
    private double[] ways = new double[16];
    private int size;

    WayCounts() {
        Arrays.fill(keys, FREE);
    }

    void add(double sum, double count) {
        if (2 * size >= keys.length) {
            grow();
        }
        put(Math.round(sum * RESOLUTION), count);
    }

    int size() {
        return size;
    }

    /** The sums, ascending, with the ways of each. */
    SortedSums sorted() {
        double[] sums = new double[size];
        double[] counts = new double[size];
        long[] ascending =
                Arrays.stream(keys).filter(key -> key != FREE).sorted().toArray();
        for (int i = 0; i < size; i++) {
            sums[i] = ascending[i] / RESOLUTION;
            counts[i] = ways[slot(ascending[i])];
        }
        return SortedSums.of(sums, counts);
    }

    private void put(long key, double count) {
        int slot = slot(key);
        if (keys[slot] == FREE) {
            keys[slot] = key;
            size++;
        }
        ways[slot] += count;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 33) & mask;
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldWays = ways;
        keys = new long[2 * oldKeys.length];
        ways = new double[keys.length];
        Arrays.fill(keys, FREE);
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                put(oldKeys[i], oldWays[i]);
            }
        }
    }
}
