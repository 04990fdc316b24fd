package org.anketa.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The results that were asked for last, as many as fit: what counts is their cells, for one large crosstab takes the memory
 * of a thousand small ones. Failures are not kept: the next try runs again.
 */
final class ResultCache {

    /** What a result depends on. */
    record Key(String analysis, Record options, String revision) {}

    private final long capacity;
    private final Map<Key, Result> kept = new LinkedHashMap<>(16, 0.75f, true);
    private long cells;

    /** @param capacity in cells and statistics of all results together; a larger result is not kept at all */
    ResultCache(long capacity) {
        this.capacity = capacity;
    }

    /** The kept result, or the one computed now; two threads that ask at the same time may both compute it. */
    Result get(Key key, Supplier<Result> computation) {
        Result known = find(key);
        if (known != null) {
            return known;
        }
        Result computed = computation.get();
        keep(key, computed);
        return computed;
    }

    private synchronized @Nullable Result find(Key key) {
        return kept.get(key);
    }

    private synchronized void keep(Key key, Result result) {
        if (cellsOf(result) > capacity) {
            return;
        }
        Result before = kept.put(key, result);
        cells += cellsOf(result) - (before == null ? 0 : cellsOf(before));
        while (cells > capacity) {
            Key eldest = kept.keySet().iterator().next();
            cells -= cellsOf(Objects.requireNonNull(kept.remove(eldest)));
        }
    }

    private static long cellsOf(Result result) {
        return 1
                + result.statistics().size()
                + result.tables().stream()
                        .mapToLong(table ->
                                (long) table.rows().size() * table.columns().size())
                        .sum();
    }
}
