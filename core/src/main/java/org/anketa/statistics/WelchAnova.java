package org.anketa.statistics;

import java.util.List;

/** Welch's one-way analysis of variance, which doesn't assume equal variances (B. L. Welch, Biometrika 38, 1951). */
public final class WelchAnova {

    private WelchAnova() {}

    /**
     * The test of all groups that have cases. All NaN with fewer than two groups, or if one has a single case or no
     * spread.
     */
    public static FTest of(List<GroupSummary> all) {
        List<GroupSummary> groups =
                all.stream().filter(group -> group.count() > 0).toList();
        double k = groups.size();
        if (k < 2 || groups.stream().anyMatch(group -> !(group.variance() > 0))) {
            return new FTest(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
        }
        // Means weighted by their precision, as if the weights were counts of cases.
        Moments means = Moments.of(
                groups.stream().mapToDouble(GroupSummary::mean).toArray(),
                groups.stream().mapToDouble(group -> 1 / group.meanVariance()).toArray());
        double spread = groups.stream()
                .mapToDouble(group -> {
                    double rest = 1 - 1 / group.meanVariance() / means.count();
                    return rest * rest / (group.count() - 1);
                })
                .sum();
        double lambda = spread / (k * k - 1);
        double f = means.sumOfSquares() / (k - 1) / (1 + 2 * (k - 2) * lambda);
        return FTest.of(f, k - 1, 1 / (3 * lambda));
    }
}
