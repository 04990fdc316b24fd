package org.anketa.load;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether memory grows. What is in use after a collection is looked at in thirds of the time: the first is for warming up,
 * and the median of the last must not be more than 15 % above that of the second.
 */
final class MemoryTrend {

    private static final int MOST_PERCENT = 115;

    private final List<MemorySample> samples = new ArrayList<>();

    void add(MemorySample sample) {
        samples.add(sample);
    }

    /** Megabytes in use after a collection in a third of the time, from 0; the median. */
    double median(int third) {
        int size = samples.size();
        double[] sorted = samples.subList(size * third / 3, size * (third + 1) / 3).stream()
                .mapToDouble(MemorySample::heap)
                .sorted()
                .toArray();
        int middle = sorted.length / 2;
        if (sorted.length == 0) {
            return 0;
        }
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Too few samples say nothing, and so can't say that it doesn't. */
    boolean grows() {
        return samples.size() < 3 || 100 * median(2) > MOST_PERCENT * median(1);
    }

    /** By how many megabytes a minute the used heap rises after the first third: the line of least squares. */
    double slope() {
        List<MemorySample> warm = samples.subList(samples.size() / 3, samples.size());
        double meanTime =
                warm.stream().mapToDouble(MemorySample::minute).average().orElse(0);
        double meanHeap =
                warm.stream().mapToDouble(MemorySample::heap).average().orElse(0);
        double together = 0;
        double alone = 0;
        for (MemorySample sample : warm) {
            together += (sample.minute() - meanTime) * (sample.heap() - meanHeap);
            alone += (sample.minute() - meanTime) * (sample.minute() - meanTime);
        }
        return alone == 0 ? 0 : together / alone;
    }
}
