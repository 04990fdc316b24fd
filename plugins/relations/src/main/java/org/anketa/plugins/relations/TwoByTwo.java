package org.anketa.plugins.relations;

import java.util.Optional;
import org.anketa.statistics.OddsRatio;

/**
 * What only a 2 x 2 table has.
 *
 * @param orientation which group is compared with which
 * @param risk odds ratio, relative risk and risk difference
 * @param exact Fisher's exact test and the odds ratios that go with it; absent for weighted or too many cases
 */
record TwoByTwo(RiskOrientation orientation, Risk risk, Optional<Exact> exact) {

    /**
     * Fisher's exact test.
     *
     * @param fisher its p-value, and the conditional odds ratio in R's digits, which readers compare with
     * @param conditional the same odds ratio solved to the end
     */
    record Exact(OddsRatio fisher, OddsRatio conditional) {}

    /** The largest number of cases that Fisher's test is computed for. */
    private static final double LARGEST_EXACT = Integer.MAX_VALUE;

    static TwoByTwo of(CrossCounts counts, RiskOrientation orientation, double level) {
        boolean exact = !counts.isWeighted() && counts.cases().total() <= LARGEST_EXACT;
        return new TwoByTwo(
                orientation,
                orientation.risk(counts, level),
                exact
                        ? Optional.of(
                                new Exact(orientation.asInR(counts, level), orientation.conditional(counts, level)))
                        : Optional.empty());
    }
}
