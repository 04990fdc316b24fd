package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Reading.Phrase;
import org.anketa.shared.LocalizedText;

/** Says in a sentence or two where numbers lie. */
final class SummaryReading {

    /** More variables than this are summed up instead of told one by one. */
    private static final int TOLD = 2;

    /** A skewness beyond this moves the mean well away from the middle (M. G. Bulmer's rule of thumb). */
    private static final double SKEWED = 1;

    private SummaryReading() {}

    static Reading of(List<SummaryLine> lines, Summary.Options options) {
        if (lines.size() > TOLD) {
            return Reading.of(several(lines));
        }
        List<Phrase> phrases = new ArrayList<>();
        for (SummaryLine line : lines) {
            phrases.add(line(line, options));
            double skewness = line.summary().moments().skewness(options.shape());
            if (Math.abs(skewness) > SKEWED && !isSmall(line)) {
                phrases.add(new Phrase(
                        Labels.class,
                        "summary.reading.skewed",
                        Map.of(
                                "variable", Quote.text(line.label()),
                                "skewness", Quote.value(line.id() + ".skewness"))));
            }
        }
        if (lines.stream().anyMatch(SummaryReading::isSmall)) {
            phrases.add(new Phrase(Labels.class, "summary.reading.small", Map.of()));
        }
        return new Reading(phrases);
    }

    /** Whether the mean's interval leans on the numbers being normally distributed. */
    static boolean isSmall(SummaryLine line) {
        return !line.isEmpty() && line.summary().numbers().all().effectiveSize() < Frequency.SMALL;
    }

    private static Phrase line(SummaryLine line, Summary.Options options) {
        Quote label = Quote.text(line.label());
        if (line.isEmpty()) {
            return new Phrase(Labels.class, "summary.reading.empty", Map.of("variable", label));
        }
        if (line.summary().numbers().size() == 1) {
            return new Phrase(
                    Labels.class,
                    "summary.reading.constant",
                    Map.of(
                            "variable", label,
                            "n", Quote.value(line.id() + ".n"),
                            "mean", Quote.value(line.id() + ".mean")));
        }
        return new Phrase(
                Labels.class,
                "summary.reading.one",
                Map.of(
                        "variable", label,
                        "n", Quote.value(line.id() + ".n"),
                        "mean", Quote.value(line.id() + ".mean"),
                        "level", Quote.text(Labels.level(options.confidence())),
                        "low", Quote.cell(SummaryTables.ID, line.id(), "low"),
                        "high", Quote.cell(SummaryTables.ID, line.id(), "high"),
                        "sd", Quote.value(line.id() + ".sd"),
                        "median", Quote.value(line.id() + ".median")));
    }

    /** Means are compared only where the numbers share a range: elsewhere they are of different units. */
    private static Phrase several(List<SummaryLine> lines) {
        Comparator<SummaryLine> byN =
                Comparator.comparingLong(line -> line.summary().numbers().all().cases());
        SummaryLine fewest = lines.stream().min(byN).orElseThrow();
        SummaryLine most = lines.stream().max(byN).orElseThrow();
        Quote count = Quote.text(LocalizedText.of(Integer.toString(lines.size())));
        List<List<SummaryLine>> parts = SharedRange.partition(lines);
        if (parts.size() != 1 || parts.get(0).size() != lines.size()) {
            return new Phrase(
                    Labels.class,
                    "summary.reading.several",
                    Map.of(
                            "count", count,
                            "fewest", Quote.value(fewest.id() + ".n"),
                            "most", Quote.value(most.id() + ".n")));
        }
        Comparator<SummaryLine> byMean =
                Comparator.comparingDouble(line -> line.summary().moments().mean());
        SummaryLine lowest = lines.stream().min(byMean).orElseThrow();
        SummaryLine highest = lines.stream().max(byMean).orElseThrow();
        return new Phrase(
                Labels.class,
                "summary.reading.range",
                Map.of(
                        "count", count,
                        "lowest", Quote.text(lowest.label()),
                        "low", Quote.value(lowest.id() + ".mean"),
                        "highest", Quote.text(highest.label()),
                        "high", Quote.value(highest.id() + ".mean"),
                        "fewest", Quote.value(fewest.id() + ".n"),
                        "most", Quote.value(most.id() + ".n")));
    }
}
