package org.anketa.plugins.agreement;

import org.anketa.dataset.Variable;
import org.anketa.statistics.BowkerTest;
import org.anketa.statistics.CohenKappa;
import org.anketa.statistics.CohenKappa.Weights;
import org.anketa.statistics.RatingLevel;

/**
 * How two raters agree.
 *
 * @param n the units that both rated
 * @param linear weighted by distance, and quadratic by its square; undefined where values have no order
 */
record PairAgreement(
        Variable first,
        Variable second,
        double n,
        CohenKappa plain,
        CohenKappa linear,
        CohenKappa quadratic,
        BowkerTest symmetry) {

    static PairAgreement of(Codings codings, int first, int second, RatingLevel level) {
        double[][] counts = codings.table(first, second);
        double n = 0;
        for (double[] row : counts) {
            for (double count : row) {
                n += count;
            }
        }
        boolean byNumber = level == RatingLevel.INTERVAL || level == RatingLevel.RATIO;
        double[] places = byNumber ? codings.numbers() : null;
        return new PairAgreement(
                codings.raters().get(first),
                codings.raters().get(second),
                n,
                CohenKappa.of(counts, Weights.NONE, places),
                CohenKappa.of(counts, Weights.LINEAR, places),
                CohenKappa.of(counts, Weights.QUADRATIC, places),
                BowkerTest.of(counts));
    }
}
