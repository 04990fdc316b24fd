package org.anketa.statistics;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Levene's test of equal variances: the analysis of variance of the absolute deviations from each group's center.
 * Groups without cases are left out; NaN as for {@link OneWayAnova}.
 */
public final class Levene {

    private Levene() {}

    /** Around the mean, H. Levene's own (1960); SPSS, jamovi. */
    public static FTest meanCentered(ValueCounts counts) {
        return around(group -> counts.moments(group).mean(), counts);
    }

    /** Around the median, M. B. Brown and A. B. Forsythe's (1974), robust against skewness; R's car, SciPy. */
    public static FTest medianCentered(ValueCounts counts) {
        return around(group -> counts.quantile(group, 0.5, QuantileType.TYPE_7), counts);
    }

    private static FTest around(IntToDoubleFunction center, ValueCounts counts) {
        return OneWayAnova.of(IntStream.range(0, counts.groups())
                        .mapToObj(group -> deviations(counts, group, center.applyAsDouble(group)))
                        .toList())
                .test();
    }

    private static GroupSummary deviations(ValueCounts counts, int group, double center) {
        MomentsAccumulator deviations = new MomentsAccumulator();
        for (int place = 0; place < counts.size(); place++) {
            deviations.add(Math.abs(counts.value(place) - center), counts.count(group, place));
        }
        return GroupSummary.of(deviations.toMoments());
    }
}
