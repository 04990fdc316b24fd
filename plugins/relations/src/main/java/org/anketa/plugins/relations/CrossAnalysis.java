package org.anketa.plugins.relations;

import java.util.Optional;
import org.anketa.plugins.relations.TrustedTest.Basis;

/**
 * What tests and measures say of one crosstab.
 *
 * @param twoByTwo what a 2 x 2 table has beyond the others
 * @param smallSample the tests of a larger table by exact distributions
 */
record CrossAnalysis(
        CrossCounts counts,
        ChiSquareTests tests,
        NominalAssociation nominal,
        OrdinalAssociation ordinal,
        Optional<TwoByTwo> twoByTwo,
        SmallSampleTests smallSample) {

    /**
     * Analyzes a crosstab.
     *
     * @param orientation of risks, as the table of all cases has it; absent if that isn't 2 x 2
     * @param tables how many tables share the time of the analysis
     */
    static CrossAnalysis of(
            CrossCounts counts, Optional<RiskOrientation> orientation, Crosstab.Options options, int tables) {
        ContingencyTable table = counts.tested();
        ChiSquareTests tests = ChiSquareTests.of(table);
        return new CrossAnalysis(
                counts,
                tests,
                NominalAssociation.of(table, tests),
                OrdinalAssociation.of(table),
                table.isTwoByTwo()
                        ? Optional.of(TwoByTwo.of(
                                counts,
                                orientation.orElseGet(() -> RiskOrientation.of(counts, options)),
                                options.confidence()))
                        : Optional.empty(),
                options.exact() && !counts.isWeighted()
                        ? SmallSampleTests.of(table, tests, tables)
                        : SmallSampleTests.NONE);
    }

    /** Whether there are two rows and two columns at least. */
    boolean isComparable() {
        return counts.cases().isComparable();
    }

    /** Whether an expected count below 5 makes the chi-square tests doubtful. */
    boolean isDoubtful() {
        return tests.cellsBelowFive() > 0;
    }

    /** The test to quote: Pearson's chi-square, or where that is doubtful the best there is instead. */
    TrustedTest trustedTest() {
        if (isDoubtful()) {
            Optional<TwoByTwo.Exact> exact = twoByTwo.flatMap(TwoByTwo::exact);
            if (exact.isPresent()) {
                return new TrustedTest("fisher", exact.get().fisher().p(), Basis.EXACT);
            }
            if (smallSample.freemanHalton().isPresent()) {
                double p = smallSample.freemanHalton().getAsDouble();
                return new TrustedTest("fisher_freeman_halton", p, Basis.EXACT);
            }
            if (smallSample.simulatedFisher().isPresent()) {
                double p = smallSample.simulatedFisher().get().p();
                return new TrustedTest("fisher_freeman_halton", p, Basis.SIMULATION);
            }
        }
        return new TrustedTest("chi2", tests.p(), Basis.APPROXIMATION);
    }
}
