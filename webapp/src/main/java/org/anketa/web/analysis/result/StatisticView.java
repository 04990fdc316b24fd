package org.anketa.web.analysis.result;

import java.util.stream.Collectors;
import org.anketa.analysis.Statistic;
import org.anketa.shared.NumberStyle;

/** A statistic as a page shows it; what it doesn't have is empty. */
public record StatisticView(String label, String value, String df, String p, String interval, boolean withheld) {

    static StatisticView of(Statistic statistic, Speech speech) {
        String label = speech.say(statistic.label());
        if (statistic.hidden()) {
            return new StatisticView(label, speech.say("cell.hidden"), "", "", "", true);
        }
        return new StatisticView(
                label,
                speech.number(statistic.style(), statistic.value()),
                statistic.df().stream()
                        .map(df -> speech.number(NumberStyle.PLAIN, df))
                        .collect(Collectors.joining("; ")),
                Double.isNaN(statistic.p()) ? "" : speech.number(NumberStyle.P_VALUE, statistic.p()),
                interval(statistic, speech),
                false);
    }

    private static String interval(Statistic statistic, Speech speech) {
        if (Double.isNaN(statistic.low()) && Double.isNaN(statistic.high())) {
            return "";
        }
        return speech.say(
                "statistic.interval",
                "low",
                speech.number(statistic.style(), statistic.low()),
                "high",
                speech.number(statistic.style(), statistic.high()));
    }
}
