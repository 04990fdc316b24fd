package org.anketa.plugins.relations;

import java.util.List;
import java.util.Optional;
import org.anketa.statistics.FTest;
import org.anketa.statistics.GroupSummary;
import org.anketa.statistics.KruskalWallis;
import org.anketa.statistics.Levene;
import org.anketa.statistics.MannWhitney;
import org.anketa.statistics.OneWayAnova;
import org.anketa.statistics.TTest;
import org.anketa.statistics.WelchAnova;

/**
 * The tests of all groups together.
 *
 * @param two the tests of two groups, where there are just two
 */
record GroupTests(
        Optional<OfTwo> two,
        OneWayAnova anova,
        FTest welch,
        KruskalWallis ranks,
        FTest leveneMean,
        FTest leveneMedian) {

    /**
     * The tests of two groups.
     *
     * @param ranks of the first group against the second
     * @param welch the first mean minus the second, without assuming equal variances
     * @param student the same, assuming them
     */
    record OfTwo(MannWhitney ranks, TTest welch, TTest student) {

        /** The exact p-value where it is known, else that of the corrected normal approximation; R's rule. */
        double rankP() {
            return ranks.exactP().orElse(ranks.correctedP());
        }
    }

    static GroupTests of(GroupedValues values, double level) {
        List<GroupSummary> summaries = values.summaries();
        Optional<OfTwo> two = values.size() == 2
                ? Optional.of(new OfTwo(
                        MannWhitney.of(values.counts(), 0, 1),
                        TTest.welch(summaries.get(0), summaries.get(1), level),
                        TTest.student(summaries.get(0), summaries.get(1), level)))
                : Optional.empty();
        return new GroupTests(
                two,
                OneWayAnova.of(summaries),
                WelchAnova.of(summaries),
                KruskalWallis.of(values.counts()),
                Levene.meanCentered(values.counts()),
                Levene.medianCentered(values.counts()));
    }

    /** The p-value of the rank test: Mann-Whitney's of two groups, else Kruskal and Wallis's. */
    double rankP() {
        return two.map(OfTwo::rankP).orElse(ranks.p());
    }

    /** The p-value of the test of means: Welch's, or where a group has no variance the analysis of variance's. */
    double meanP() {
        return hasWelch() ? welchP() : anova.test().p();
    }

    /** Whether Welch's test can be computed. */
    boolean hasWelch() {
        return !Double.isNaN(welchP());
    }

    private double welchP() {
        return two.map(tests -> tests.welch().p()).orElse(welch.p());
    }
}
