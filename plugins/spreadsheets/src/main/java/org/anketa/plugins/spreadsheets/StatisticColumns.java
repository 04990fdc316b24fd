package org.anketa.plugins.spreadsheets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The columns in which statistics are listed. */
final class StatisticColumns {

    private StatisticColumns() {}

    static List<String> head(Locale language) {
        return Stream.of("head.id", "head.statistic", "head.value", "head.df", "head.p", "head.low", "head.high")
                .map(key -> Labels.say(key).in(language))
                .toList();
    }
}
