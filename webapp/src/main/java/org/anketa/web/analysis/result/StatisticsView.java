package org.anketa.web.analysis.result;

import java.util.List;
import org.anketa.analysis.Result;
import org.anketa.analysis.Statistic;

/**
 * A result's statistics: the first of them, and the others for those who want them. Beside tables, statistics without any
 * test only repeat what the tables say, so none of them comes first.
 *
 * @param df whether any has degrees of freedom, so that the table needs the column; {@code p} and {@code interval} alike
 */
public record StatisticsView(
        List<StatisticView> first, List<StatisticView> others, boolean df, boolean p, boolean interval) {

    /** No statistics. */
    static final StatisticsView NONE = new StatisticsView(List.of(), List.of(), false, false, false);

    /** What a reader takes in without folding anything out. */
    private static final int FIRST = 8;

    public StatisticsView {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }

    static StatisticsView of(Result result, Speech speech) {
        List<Statistic> statistics = result.statistics();
        List<Statistic> first = new Importance(result).first(firstOf(result));
        List<Statistic> others = statistics.stream()
                .filter(statistic -> !first.contains(statistic))
                .toList();
        List<StatisticView> all = views(statistics, speech);
        return new StatisticsView(
                views(first, speech),
                views(others, speech),
                all.stream().anyMatch(statistic -> !statistic.df().isEmpty()),
                all.stream().anyMatch(statistic -> !statistic.p().isEmpty()),
                all.stream().anyMatch(statistic -> !statistic.interval().isEmpty()));
    }

    private static int firstOf(Result result) {
        boolean tested = result.statistics().stream().anyMatch(statistic -> !Double.isNaN(statistic.p()));
        if (!tested && !result.tables().isEmpty()) {
            return 0;
        }
        int count = result.statistics().size();
        // One or two more than the first are not worth a fold.
        return count <= FIRST + 2 ? count : FIRST;
    }

    private static List<StatisticView> views(List<Statistic> statistics, Speech speech) {
        return statistics.stream()
                .map(statistic -> StatisticView.of(statistic, speech))
                .toList();
    }
}
