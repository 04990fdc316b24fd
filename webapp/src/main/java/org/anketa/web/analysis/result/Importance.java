package org.anketa.web.analysis.result;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;

/** Which statistics a reader needs first: those that the reading quotes, then tests, then numbers with an interval. */
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

    /** So many of the statistics, the most important, in the order of the result. */
    List<Statistic> first(int count) {
        Set<String> chosen = statistics.stream()
                .sorted(Comparator.comparingInt(this::rank))
                .limit(count)
                .map(Statistic::id)
                .collect(Collectors.toSet());
        return statistics.stream()
                .filter(statistic -> chosen.contains(statistic.id()))
                .toList();
    }

    private int rank(Statistic statistic) {
        if (quoted.contains(statistic.id())) {
            return 0;
        }
        if (!Double.isNaN(statistic.p())) {
            return 1;
        }
        return Double.isNaN(statistic.low()) ? 3 : 2;
    }
}
