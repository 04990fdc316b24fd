package org.anketa.web.analysis.result;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;
import org.anketa.shared.NumberStyle;

/**
 * Which statistics a reader needs first: those that the reading quotes (tests, then measures, then counts), then other
 * tests, then numbers with an interval.
 */
final class Importance {

    private final List<Statistic> statistics;
    private final Set<String> quoted;

    Importance(Result result) {
        this.statistics = result.statistics();
        this.quoted = result.reading().phrases().stream()
                .flatMap(phrase -> phrase.quotes().values().stream())
                .filter(Quote.OfStatistic.class::isInstance)
                .map(quote -> ((Quote.OfStatistic) quote).id())
                .collect(Collectors.toSet());
    }

    /** So many of the statistics, the most important, the most important first. */
    List<Statistic> first(int count) {
        return statistics.stream()
                .sorted(Comparator.comparingInt(this::rank))
                .limit(count)
                .toList();
    }

    private int rank(Statistic statistic) {
        boolean test = !Double.isNaN(statistic.p());
        if (quoted.contains(statistic.id())) {
            if (test) {
                return 0;
            }
            return statistic.style() == NumberStyle.COUNT ? 2 : 1;
        }
        if (test) {
            return 3;
        }
        return Double.isNaN(statistic.low()) ? 5 : 4;
    }
}
