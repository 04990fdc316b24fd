package org.anketa.analysis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The results that were asked for last. Failures are not kept: the next try runs again. */
final class ResultCache {

    /** What a result depends on. */
    record Key(String analysis, Record options, String revision) {}

    private final int capacity;
    private final Map<Key, Result> kept = new LinkedHashMap<>(16, 0.75f, true);

    ResultCache(int capacity) {
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
        kept.put(key, result);
        if (kept.size() > capacity) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
