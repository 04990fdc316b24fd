package org.anketa.load;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** How long requests took. Not for several threads: each fills its own. */
final class Latencies {

    private long[] nanos = new long[1024];
    private int count;

    void add(long taken) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, count * 2);
        }
        nanos[count++] = taken;
    }

    int count() {
        return count;
    }

    static Latencies of(Stream<Latencies> parts) {
        Latencies all = new Latencies();
        parts.forEach(part -> {
            for (int i = 0; i < part.count; i++) {
                all.add(part.nanos[i]);
            }
        });
        return all;
    }

    /** The time in milliseconds within which so many of a hundred were done; 0 of none. */
    double percentile(double percent) {
        if (count == 0) {
            return 0;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100 * count);
        return sorted[Math.max(rank, 1) - 1] / 1e6;
    }

    /** The usual percentiles in words. */
    String tell() {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.1f ms",
                percentile(50),
                percentile(95),
                percentile(99),
                percentile(100));
    }
}
