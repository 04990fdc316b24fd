package org.anketa.statistics;

import java.util.List;
import java.util.stream.IntStream;

/** Three small groups with ties, on which R 4.2.2 was asked for what the tests of group differences expect. */
final class Groups {

    static final ValueCounts COUNTS = ValueCounts.ofSamples(
            new double[] {1, 2, 2, 3, 3, 3, 4, 5, 5},
            new double[] {2, 3, 4, 4, 5, 5, 5, 6},
            new double[] {1, 1, 2, 2, 2, 3, 7});

    /** The same with groups between and after them that have no cases, and values that don't occur. */
    static final ValueCounts WITH_EMPTY = ValueCounts.of(new double[] {0, 1, 2, 3, 4, 5, 6, 7}, new double[][] {
        {0, 1, 2, 3, 1, 2, 0, 0},
        {0, 0, 0, 0, 0, 0, 0, 0},
        {0, 0, 1, 1, 2, 3, 1, 0},
        {0, 2, 3, 1, 0, 0, 0, 1},
        {0, 0, 0, 0, 0, 0, 0, 0}
    });

    private Groups() {}

    static List<GroupSummary> summaries(ValueCounts counts) {
        return IntStream.range(0, counts.groups())
                .mapToObj(group -> GroupSummary.of(counts.moments(group)))
                .toList();
    }

    static GroupSummary summary(double... numbers) {
        return GroupSummary.of(Moments.of(numbers));
    }
}
