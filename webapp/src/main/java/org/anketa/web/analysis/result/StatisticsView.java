package org.anketa.web.analysis.result;

import java.util.List;
import org.anketa.analysis.Statistic;

/**
 * A result's statistics: the first of them, and the others for those who want them.
 *
 * @param df whether any has degrees of freedom, so that the table needs the column; {@code p} and {@code interval} alike
 */
public record StatisticsView(
        List<StatisticView> first, List<StatisticView> others, boolean df, boolean p, boolean interval) {

    /** What a reader takes in without folding anything out. */
    private static final int FIRST = 8;

    public StatisticsView {
        first = List.copyOf(first);
        others = List.copyOf(others);
    }

    static StatisticsView of(List<Statistic> statistics, Speech speech) {
        List<StatisticView> all = statistics.stream()
                .map(statistic -> StatisticView.of(statistic, speech))
                .toList();
        // One or two more than the first are not worth a fold.
        int split = all.size() <= FIRST + 2 ? all.size() : FIRST;
        return new StatisticsView(
                all.subList(0, split),
                all.subList(split, all.size()),
                all.stream().anyMatch(statistic -> !statistic.df().isEmpty()),
                all.stream().anyMatch(statistic -> !statistic.p().isEmpty()),
                all.stream().anyMatch(statistic -> !statistic.interval().isEmpty()));
    }
}
