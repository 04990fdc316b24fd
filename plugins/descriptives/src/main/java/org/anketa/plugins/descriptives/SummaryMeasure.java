package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Statistic;
import org.anketa.analysis.Table.Column;
import org.anketa.shared.NumberStyle;
import org.anketa.statistics.Interval;

/** What a summary tells of numbers, in the order in which it does; the ids are the names in lower case. */
enum SummaryMeasure {
    N(NumberStyle.COUNT),
    MISSING(NumberStyle.COUNT),
    /** L. Kish's effective number of cases; told of survey weights only. */
    N_EFF(NumberStyle.TENTHS),
    MEAN(NumberStyle.HUNDREDTHS),
    SD(NumberStyle.HUNDREDTHS),
    SE(NumberStyle.THOUSANDTHS),
    LOW(NumberStyle.HUNDREDTHS),
    HIGH(NumberStyle.HUNDREDTHS),
    MIN(NumberStyle.PLAIN),
    Q1(NumberStyle.PLAIN),
    MEDIAN(NumberStyle.PLAIN),
    Q3(NumberStyle.PLAIN),
    MAX(NumberStyle.PLAIN),
    SKEWNESS(NumberStyle.HUNDREDTHS),
    /** The excess over a normal distribution's. */
    KURTOSIS(NumberStyle.HUNDREDTHS);

    private final NumberStyle style;

    SummaryMeasure(NumberStyle style) {
        this.style = style;
    }

    private double of(NumberSummary summary) {
        return switch (this) {
            case N -> summary.numbers().all().cases();
            case MISSING -> summary.numbers().missing();
            case N_EFF -> summary.numbers().all().effectiveSize();
            case MEAN -> summary.moments().mean();
            case SD -> summary.moments().standardDeviation();
            case SE -> summary.standardError();
            case LOW -> summary.interval().low();
            case HIGH -> summary.interval().high();
            case MIN -> summary.moments().min();
            case Q1 -> summary.quantile(0.25);
            case MEDIAN -> summary.quantile(0.5);
            case Q3 -> summary.quantile(0.75);
            case MAX -> summary.moments().max();
            case SKEWNESS -> summary.moments().skewness(summary.options().shape());
            case KURTOSIS -> summary.moments().excessKurtosis(summary.options().shape());
        };
    }

    /** The cases that a measure rests on: the smallest and the largest number tell of those few who gave them. */
    private double base(NumberSummary summary) {
        Numbers numbers = summary.numbers();
        return switch (this) {
            case MISSING -> numbers.missing();
            case MIN, MAX -> numbers.countOf(of(summary)).cases();
            default -> numbers.all().cases();
        };
    }

    /** Of the two parts of the cases the one tells about the other. */
    private double others(NumberSummary summary) {
        return this == MISSING ? summary.numbers().all().cases() : 0;
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static List<SummaryMeasure> listFor(boolean surveyWeights) {
        return Arrays.stream(values())
                .filter(measure -> surveyWeights || measure != N_EFF)
                .toList();
    }

    static List<Column> columns(boolean surveyWeights, double confidence) {
        List<Column> columns = new ArrayList<>();
        for (SummaryMeasure measure : listFor(surveyWeights)) {
            columns.add(
                    measure == LOW || measure == HIGH
                            ? Labels.end(measure.id(), measure.style, confidence)
                            : Labels.column(measure.id(), measure.style));
        }
        return columns;
    }

    static List<Cell> cells(NumberSummary summary) {
        return listFor(summary.surveyWeights()).stream()
                .map(measure -> Cell.part(measure.of(summary), measure.base(summary), measure.others(summary)))
                .toList();
    }

    /** One statistic a measure, {@code <line>.<id>}; the interval's ends belong to the mean. */
    static List<Statistic> statistics(SummaryLine line) {
        NumberSummary summary = line.summary();
        Interval interval = summary.interval();
        List<Statistic> statistics = new ArrayList<>();
        for (SummaryMeasure measure : listFor(summary.surveyWeights())) {
            if (measure != LOW && measure != HIGH) {
                Statistic statistic = Statistic.of(
                                line.id() + "." + measure.id(),
                                Labels.say("statistic." + measure.id(), "variable", line.label()),
                                measure.of(summary),
                                measure.base(summary))
                        .withOthers(measure.others(summary))
                        .withStyle(measure.style);
                statistics.add(measure == MEAN ? statistic.withInterval(interval.low(), interval.high()) : statistic);
            }
        }
        return statistics;
    }
}
