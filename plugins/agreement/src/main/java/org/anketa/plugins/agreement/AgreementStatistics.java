package org.anketa.plugins.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Statistic;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;
import org.anketa.statistics.BowkerTest;
import org.anketa.statistics.ChanceCorrected;
import org.anketa.statistics.CohenKappa;
import org.anketa.statistics.Interval;
import org.anketa.statistics.UpperTail;

/** The coefficients of an agreement in the order of reading. */
final class AgreementStatistics {

    private AgreementStatistics() {}

    static List<Statistic> of(Coefficients found, double confidence) {
        double n = found.ratings().units();
        List<Statistic> statistics = new ArrayList<>();
        Interval percent = found.ratings().percentInterval(confidence);
        statistics.add(statistic("percent_agreement", 100 * found.ratings().percentAgreement(), n)
                .withInterval(100 * percent.low(), 100 * percent.high())
                .withStyle(NumberStyle.PERCENT));
        statistics.add(within(
                Statistic.of(
                        "krippendorff_alpha",
                        Labels.say("agreement.statistic.krippendorff_alpha", "level", levelOf(found)),
                        found.alpha().value(),
                        n),
                found.alpha().interval(confidence)));
        if (found.isPair()) {
            addPair(statistics, found, confidence);
        } else if (!found.pairs().isEmpty()) {
            statistics.add(statistic(
                    "light_kappa",
                    found.pairs().stream()
                            .mapToDouble(pair -> pair.plain().value())
                            .average()
                            .orElse(Double.NaN),
                    n));
        }
        Statistic fleiss = corrected("fleiss_kappa", found.fleiss(), confidence);
        statistics.add(fleiss.withTest(UpperTail.normalTwoSided(found.fleissZ())));
        statistics.add(corrected("gwet_ac1", found.gwet(), confidence));
        return statistics;
    }

    private static Text levelOf(Coefficients found) {
        return Labels.say("agreement.of." + found.level().name().toLowerCase(Locale.ROOT));
    }

    private static void addPair(List<Statistic> statistics, Coefficients found, double confidence) {
        PairAgreement pair = found.pairs().get(0);
        statistics.add(kappa("cohen_kappa", pair.plain(), pair.n(), confidence));
        if (found.weighted()) {
            statistics.add(kappa("cohen_kappa_linear", pair.linear(), pair.n(), confidence));
            statistics.add(kappa("cohen_kappa_quadratic", pair.quadratic(), pair.n(), confidence));
        }
        BowkerTest symmetry = pair.symmetry();
        statistics.add(statistic("bowker", symmetry.df() == 0 ? Double.NaN : symmetry.statistic(), pair.n())
                .withTest(symmetry.p(), symmetry.df()));
    }

    private static Statistic kappa(String id, CohenKappa kappa, double n, double confidence) {
        return within(statistic(id, kappa.value(), n), kappa.interval(confidence))
                .withTest(kappa.p());
    }

    private static Statistic corrected(String id, ChanceCorrected coefficient, double confidence) {
        return within(
                statistic(id, coefficient.value(), (double) coefficient.units()), coefficient.interval(confidence));
    }

    private static Statistic within(Statistic statistic, Interval interval) {
        return statistic.withInterval(interval.low(), interval.high());
    }

    private static Statistic statistic(String id, double value, double n) {
        return Statistic.of(id, Labels.say("agreement.statistic." + id), value, n);
    }
}
