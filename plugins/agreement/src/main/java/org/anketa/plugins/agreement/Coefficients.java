package org.anketa.plugins.agreement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.anketa.statistics.ChanceCorrected;
import org.anketa.statistics.KrippendorffAlpha;
import org.anketa.statistics.RaterAgreement;
import org.anketa.statistics.RatingLevel;
import org.anketa.statistics.Ratings;

/**
 * All that is computed about an agreement.
 *
 * @param pairs each rater with each later one; empty where there are too many values for tables of two raters
 * @param weighted whether near misses can be told from others
 * @param alphas at every level that the values allow
 */
record Coefficients(
        Ratings ratings,
        List<PairAgreement> pairs,
        boolean weighted,
        ChanceCorrected fleiss,
        double fleissZ,
        ChanceCorrected gwet,
        Map<RatingLevel, KrippendorffAlpha> alphas,
        RatingLevel level) {

    /** A table of two raters has the square of this many cells. */
    static final int MOST_PAIRED_VALUES = 400;

    Coefficients {
        pairs = List.copyOf(pairs);
        alphas = Map.copyOf(alphas);
    }

    static Coefficients of(Codings codings, Agreement.Options options) {
        Ratings ratings = codings.ratings(options.level());
        RaterAgreement agreement = new RaterAgreement(ratings);
        List<PairAgreement> pairs = new ArrayList<>();
        if (codings.values().size() <= MOST_PAIRED_VALUES) {
            for (int first = 0; first < codings.raters().size(); first++) {
                for (int second = first + 1; second < codings.raters().size(); second++) {
                    pairs.add(PairAgreement.of(codings, first, second, options.level()));
                }
            }
        }
        Map<RatingLevel, KrippendorffAlpha> alphas = new EnumMap<>(RatingLevel.class);
        for (RatingLevel level : RatingLevel.values()) {
            if (level == options.level() || allows(codings, level)) {
                alphas.put(level, KrippendorffAlpha.of(codings.ratings(level), level));
            }
        }
        return new Coefficients(
                ratings,
                pairs,
                codings.ordered() || options.level() != RatingLevel.NOMINAL,
                agreement.fleissKappa(),
                agreement.fleissZ(),
                agreement.gwetAc1(),
                alphas,
                options.level());
    }

    private static boolean allows(Codings codings, RatingLevel level) {
        boolean numbers = codings.values().stream().noneMatch(value -> Double.isNaN(value.number()));
        return switch (level) {
            case NOMINAL -> true;
            case ORDINAL -> codings.ordered();
            case INTERVAL -> codings.ordered() && numbers;
            case RATIO ->
                codings.ordered() && numbers && codings.values().stream().allMatch(value -> value.number() >= 0);
        };
    }

    /** Krippendorff's alpha at the level that was asked for. */
    KrippendorffAlpha alpha() {
        return Objects.requireNonNull(alphas.get(level));
    }

    /** Whether there are just two raters, and a table of them. */
    boolean isPair() {
        return pairs.size() == 1;
    }
}
