package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Reading.Phrase;

/** Says in a few sentences what a crosstab shows, how strongly, and when not to trust it. */
final class CrossReading {

    private static final double EVIDENT = 0.05;

    /** Percentages of fewer cases than this are not worth quoting. */
    private static final double SMALL = 30;

    private final CrossAnalysis pooled;
    private final Crosstab.Options options;
    private final List<Phrase> phrases = new ArrayList<>();

    private CrossReading(CrossAnalysis pooled, Crosstab.Options options) {
        this.pooled = pooled;
        this.options = options;
    }

    /** @param analyses that of all cases first, then those of the layers */
    static Reading of(List<CrossAnalysis> analyses, Crosstab.Options options) {
        CrossReading reading = new CrossReading(analyses.get(0), options);
        if (reading.pooled.counts().n() == 0) {
            reading.say("empty");
        } else if (!reading.pooled.isComparable()) {
            reading.say("single");
        } else {
            reading.sayAssociation();
            reading.sayDoubts();
            reading.sayLayers(analyses.subList(1, analyses.size()));
        }
        return new Reading(reading.phrases);
    }

    /** A sentence with quotes of its own only: one that is hidden must not take other sentences with it. */
    private void say(String key, Map<String, Quote> own) {
        Map<String, Quote> quotes = new HashMap<>(own);
        quotes.put("rows", Quote.text(options.rows().label()));
        quotes.put("columns", Quote.text(options.columns().label()));
        quotes.put("n", Quote.cases());
        phrases.add(new Phrase(Labels.class, "crosstab.reading." + key, quotes));
    }

    private void say(String key) {
        say(key, Map.of());
    }

    private void sayAssociation() {
        boolean evident = pooled.trustedTest().p() < EVIDENT;
        say(
                evident ? "association" : "none",
                Map.of(
                        "v",
                        Quote.value("cramers_v"),
                        "p",
                        Quote.p(pooled.trustedTest().statistic()),
                        "strength",
                        Quote.text(Strength.ofCoefficient(pooled.nominal().cramersV())
                                .ofAssociation())));
        if (evident) {
            pooled.twoByTwo()
                    .filter(two -> two.risk().relativeRisk().interval().isDefined())
                    .ifPresentOrElse(this::sayRisk, this::sayFarthestCell);
        }
    }

    private void sayRisk(TwoByTwo two) {
        RiskOrientation orientation = two.orientation();
        CrossCounts counts = pooled.counts();
        String event = counts.column(orientation.event()).value();
        String exposed = counts.row(orientation.exposed()).value();
        String reference = counts.row(1 - orientation.exposed()).value();
        Map<String, Quote> quotes = new HashMap<>();
        quotes.put("event", Quote.text(counts.column(orientation.event()).label()));
        quotes.put("exposed", Quote.text(counts.row(orientation.exposed()).label()));
        quotes.put("reference", Quote.text(counts.row(1 - orientation.exposed()).label()));
        quotes.put("exposed_pct", Quote.cell("row_pct", exposed, event));
        quotes.put("reference_pct", Quote.cell("row_pct", reference, event));
        quotes.put("rr", Quote.value("rr"));
        quotes.put("low", new Quote.OfStatistic("rr", Quote.Part.LOW));
        quotes.put("high", new Quote.OfStatistic("rr", Quote.Part.HIGH));
        quotes.put("level", Quote.text(Labels.level(options.confidence())));
        say(two.risk().relativeRisk().value() >= 1 ? "risk.more" : "risk.less", quotes);
    }

    /** Of the cells whose expected count makes a residual meaningful, the one farthest from independence. */
    private void sayFarthestCell() {
        CrossCounts counts = pooled.counts();
        Residuals residuals = new Residuals(counts.tested());
        double farthest = 0;
        int row = -1;
        int column = -1;
        for (int i = 0; i < counts.cases().rows(); i++) {
            for (int j = 0; j < counts.cases().columns(); j++) {
                double distance = distance(residuals.adjusted(i, j));
                if (distance > farthest && counts.tested().expected(i, j) >= ChiSquareTests.SMALL) {
                    farthest = distance;
                    row = i;
                    column = j;
                }
            }
        }
        if (row >= 0) {
            sayCell(row, column, residuals.adjusted(row, column) > 0 ? "cell.more" : "cell.less");
        }
    }

    private void sayCell(int row, int column, String key) {
        CrossCounts counts = pooled.counts();
        String rowValue = counts.row(row).value();
        String columnValue = counts.column(column).value();
        Map<String, Quote> quotes = new HashMap<>();
        quotes.put("row", Quote.text(counts.row(row).label()));
        quotes.put("column", Quote.text(counts.column(column).label()));
        quotes.put("pct", Quote.cell("row_pct", rowValue, columnValue));
        quotes.put("all_pct", Quote.cell("row_pct", counts.totalRow(), columnValue));
        quotes.put("residual", Quote.cell("adjusted_residuals", rowValue, columnValue));
        say(key, quotes);
    }

    /** Of two columns one is as much too frequent as the other is too rare; that one is told, whatever the rounding. */
    private static double distance(double residual) {
        return Math.abs(residual) + (residual > 0 ? 1e-9 : 0);
    }

    private void sayDoubts() {
        if (pooled.isDoubtful()) {
            String key = switch (pooled.trustedTest().basis()) {
                case APPROXIMATION -> "doubtful";
                case EXACT -> "doubtful.exact";
                case SIMULATION -> "doubtful.simulated";
            };
            say(key, Map.of("cells", Quote.value("cells_expected_lt5"), "least", Quote.value("min_expected")));
        }
        if (pooled.counts().tested().total() < SMALL) {
            say("small");
        }
    }

    private void sayLayers(List<CrossAnalysis> layers) {
        List<CrossAnalysis> comparable =
                layers.stream().filter(CrossAnalysis::isComparable).toList();
        if (comparable.size() < 2) {
            return;
        }
        Comparator<CrossAnalysis> byStrength =
                Comparator.comparingDouble(layer -> layer.nominal().cramersV());
        CrossAnalysis weakest = comparable.stream().min(byStrength).orElseThrow();
        CrossAnalysis strongest = comparable.stream().max(byStrength).orElseThrow();
        Quote number = Quote.text(Integer.toString(comparable.size()));
        say(
                "layers",
                Map.of(
                        "layers",
                        number,
                        "weakest",
                        Quote.text(weakest.counts().part()),
                        "weakest_v",
                        Quote.value(weakest.counts().id("cramers_v")),
                        "strongest",
                        Quote.text(strongest.counts().part()),
                        "strongest_v",
                        Quote.value(strongest.counts().id("cramers_v"))));
        long doubtful = comparable.stream().filter(CrossAnalysis::isDoubtful).count();
        if (doubtful > 0) {
            say("layers.doubtful", Map.of("layers", number, "doubtful", Quote.text(Long.toString(doubtful))));
        }
    }
}
