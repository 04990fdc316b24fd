package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anketa.analysis.Statistic;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.anketa.statistics.MonteCarloIndependence;
import org.anketa.statistics.OddsRatio;

/** The numbers that sum a crosstab up. */
final class CrossStatistics {

    private final CrossAnalysis analysis;
    private final List<Statistic> statistics = new ArrayList<>();

    private CrossStatistics(CrossAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * Tests, measures of association and, of a 2 x 2 table, risks. A statistic that a table doesn't determine is NaN; one
     * that doesn't belong to it (Yates's beyond 2 x 2) is absent.
     */
    static List<Statistic> of(CrossAnalysis analysis) {
        CrossStatistics all = new CrossStatistics(analysis);
        all.addTests();
        all.addNominal();
        all.addOrdinal();
        all.addRisks();
        return all.statistics;
    }

    private void addTests() {
        CrossCounts counts = analysis.counts();
        ChiSquareTests tests = analysis.tests();
        add("n", (double) counts.n(), NumberStyle.COUNT);
        Text missing = CrossLabels.statistic(counts, "missing");
        statistics.add(Statistic.of(counts.id("missing"), missing, (double) counts.missing(), (double) counts.missing())
                .withStyle(NumberStyle.COUNT));
        if (counts.isWeighted()) {
            add("n_eff", counts.tested().total(), NumberStyle.TENTHS);
        }
        addChiSquare("chi2", tests.chi2(), tests.p());
        if (counts.cases().isTwoByTwo()) {
            addChiSquare("yates", tests.yates(), tests.yatesP());
        }
        addChiSquare("G2", tests.g2(), tests.g2P());
        addFisher();
        addSmallSample();
        add("min_expected", tests.minExpected(), NumberStyle.HUNDREDTHS);
        add("cells_expected_lt5", tests.cellsBelowFive(), NumberStyle.COUNT);
        add("pct_cells_lt5", tests.percentBelowFive(), NumberStyle.PERCENT);
    }

    private void addChiSquare(String id, double value, double p) {
        Statistic statistic = of(id, value);
        int df = analysis.tests().df();
        statistics.add(df > 0 ? statistic.withTest(p, df) : statistic);
    }

    private void addFisher() {
        analysis.twoByTwo().flatMap(TwoByTwo::exact).ifPresent(exact -> {
            OddsRatio inR = exact.fisher();
            statistics.add(oddsRatio("fisher", inR).withTest(inR.p()));
            statistics.add(oddsRatio("or_conditional", exact.conditional()));
        });
    }

    private Statistic oddsRatio(String id, OddsRatio ratio) {
        RiskOrientation orientation = analysis.twoByTwo().orElseThrow().orientation();
        return ofCells(id, orientation.label(id, analysis.counts()), ratio.estimate())
                .withInterval(ratio.interval().low(), ratio.interval().high());
    }

    private void addSmallSample() {
        SmallSampleTests small = analysis.smallSample();
        small.freemanHalton()
                .ifPresent(p ->
                        statistics.add(of("fisher_freeman_halton", Double.NaN).withTest(p)));
        addSimulated("fisher_freeman_halton", "simulated", small.simulatedFisher(), Double.NaN);
        addSimulated(
                "chi2_mc",
                "chi2_mc",
                small.simulatedChiSquare(),
                analysis.tests().chi2());
    }

    private void addSimulated(
            String id, String label, Optional<MonteCarloIndependence.Result> simulated, double value) {
        simulated.ifPresent(result -> {
            statistics.add(of(id, CrossLabels.statistic(analysis.counts(), label), value)
                    .withTest(result.p()));
            add(id + "_se", result.standardError(), NumberStyle.PLAIN);
        });
    }

    private void addNominal() {
        NominalAssociation nominal = analysis.nominal();
        add("phi", nominal.phi());
        if (analysis.counts().cases().isTwoByTwo()) {
            add("phi_signed", nominal.phiSigned());
        }
        add("cramers_v", nominal.cramersV());
        add("cramers_v_bias_corrected", nominal.cramersVBiasCorrected());
        add("contingency_c", nominal.contingencyC());
        add("tschuprow_t", nominal.tschuprowT());
        add("lambda_col_given_row", nominal.columns().lambda());
        add("lambda_row_given_col", nominal.rows().lambda());
        add("lambda_symmetric", nominal.lambdaSymmetric());
        add("gk_tau_col_given_row", nominal.columns().tau());
        add("gk_tau_row_given_col", nominal.rows().tau());
        add("uncertainty_col_given_row", nominal.columns().uncertainty());
        add("uncertainty_row_given_col", nominal.rows().uncertainty());
        add("uncertainty_symmetric", nominal.uncertaintySymmetric());
    }

    private void addOrdinal() {
        OrdinalAssociation ordinal = analysis.ordinal();
        add("concordant", ordinal.concordant(), NumberStyle.COUNT);
        add("discordant", ordinal.discordant(), NumberStyle.COUNT);
        add("gamma", ordinal.gamma());
        add("kendall_tau_b", ordinal.kendallTauB());
        add("stuart_tau_c", ordinal.stuartTauC());
        add("somers_d_col_given_row", ordinal.somersColumns());
        add("somers_d_row_given_col", ordinal.somersRows());
        add("somers_d_symmetric", ordinal.somersSymmetric());
    }

    private void addRisks() {
        analysis.twoByTwo().ifPresent(two -> {
            addRisk("or", two.risk().oddsRatio(), two.orientation());
            addRisk("rr", two.risk().relativeRisk(), two.orientation());
            addRisk("rd", two.risk().riskDifference(), two.orientation());
        });
    }

    private void addRisk(String id, Risk.Estimate estimate, RiskOrientation orientation) {
        statistics.add(ofCells(id, orientation.label(id, analysis.counts()), estimate.value())
                .withInterval(estimate.interval().low(), estimate.interval().high()));
    }

    private void add(String id, double value) {
        statistics.add(of(id, value));
    }

    private void add(String id, double value, NumberStyle style) {
        statistics.add(of(id, value).withStyle(style));
    }

    private Statistic of(String id, double value) {
        return of(id, CrossLabels.statistic(analysis.counts(), id), value);
    }

    /** Beside the sums of rows and columns, a ratio or a difference of shares gives every cell away. */
    private Statistic ofCells(String id, Text label, double value) {
        return Statistic.of(
                analysis.counts().id(id), label, value, analysis.counts().smallestCell());
    }

    private Statistic of(String id, Text label, double value) {
        CrossCounts counts = analysis.counts();
        return Statistic.of(counts.id(id), label, value, (double) counts.n());
    }
}
