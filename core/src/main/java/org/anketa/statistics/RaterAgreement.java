package org.anketa.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Chance-corrected agreement of any number of raters on values without order; ratings may be missing.
 *
 * <p>The observed agreement is {@link Ratings#percentAgreement()}. With &pi;<sub>k</sub> for the mean over the units of the
 * share of their ratings that are k, and q values, the expected agreement is &Sigma; &pi;<sub>k</sub>&sup2; for Fleiss'
 * kappa and &Sigma; &pi;<sub>k</sub> (1 &minus; &pi;<sub>k</sub>) / (q &minus; 1) for Gwet's AC<sub>1</sub>. Standard errors
 * are linearized over the units, which are taken as drawn from many (K. L. Gwet, Handbook of Inter-Rater Reliability, 4th
 * edition, 2014, chapter 5); only units that two raters or more rated are used.
 */
public final class RaterAgreement {

    private final Ratings ratings;
    private final double[] shares;

    public RaterAgreement(Ratings ratings) {
        this.ratings = ratings;
        this.shares = new double[ratings.valueCount()];
        double units = ratings.units();
        for (Ratings.Pattern pattern : ratings.patterns()) {
            for (int value : pattern.given()) {
                shares[value] += pattern.units() / units / pattern.raters();
            }
        }
    }

    /** Fleiss' kappa (J. L. Fleiss, Measuring nominal scale agreement among many raters, Psychological Bulletin 76, 1971). */
    public ChanceCorrected fleissKappa() {
        double expected = Arrays.stream(shares).map(share -> share * share).sum();
        boolean constant = Arrays.stream(shares).filter(share -> share > 0).count() < 2;
        return corrected(constant ? 1 : expected, value -> shares[value]);
    }

    /** Gwet's AC<sub>1</sub> (K. L. Gwet, British Journal of Mathematical and Statistical Psychology 61, 2008). */
    public ChanceCorrected gwetAc1() {
        double others = shares.length - 1.0;
        double expected =
                Arrays.stream(shares).map(share -> share * (1 - share)).sum() / others;
        return corrected(shares.length < 2 ? 1 : expected, value -> (1 - shares[value]) / others);
    }

    private ChanceCorrected corrected(double expected, ToDoubleFunction<Integer> chance) {
        long units = ratings.units();
        if (units == 0 || expected == 1) {
            return new ChanceCorrected(Double.NaN, expected, Double.NaN, units);
        }
        double value = (ratings.percentAgreement() - expected) / (1 - expected);
        double squares = 0;
        for (Ratings.Pattern pattern : ratings.patterns()) {
            double own = Arrays.stream(pattern.given())
                            .mapToDouble(chance::applyAsDouble)
                            .sum()
                    / pattern.raters();
            double influence =
                    (ratings.agreement(pattern) - expected - 2 * (1 - value) * (own - expected)) / (1 - expected)
                            - value;
            squares += pattern.units() * influence * influence;
        }
        double error = units < 2 ? Double.NaN : Math.sqrt(squares / units / (units - 1));
        return new ChanceCorrected(value, expected, error, units);
    }

    /**
     * The test of no agreement beyond chance by Fleiss' kappa: z = kappa / SE<sub>0</sub>, SE<sub>0</sub>&sup2; =
     * 2 (S&sup2; &minus; &Sigma; p q (q &minus; p)) / (S&sup2; n m (m &minus; 1)) with S = &Sigma; p q, q = 1 &minus; p (J. L.
     * Fleiss, J. C. M. Nee and J. R. Landis, Psychological Bulletin 86, 1979). NaN unless all units have as many raters.
     */
    public double fleissZ() {
        List<Integer> raters = ratings.patterns().stream()
                .map(Ratings.Pattern::raters)
                .distinct()
                .toList();
        if (raters.size() != 1) {
            return Double.NaN;
        }
        double sum = 0;
        double skew = 0;
        for (double share : shares) {
            sum += share * (1 - share);
            skew += share * (1 - share) * (1 - 2 * share);
        }
        double m = raters.get(0);
        double variance = 2 * (sum * sum - skew) / (sum * sum * ratings.units() * m * (m - 1));
        return fleissKappa().value() / Math.sqrt(variance);
    }
}
