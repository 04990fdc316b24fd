package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Reading.Phrase;
import org.anketa.dataset.Category;
import org.anketa.dataset.Measure;
import org.anketa.statistics.Midranks;

/** Says in a few sentences whether groups differ, how much, and when not to trust it: by means of a scale, else by ranks. */
final class GroupReading {

    private static final double EVIDENT = 0.05;

    /** A group of fewer cases than this says little about others. */
    private static final double SMALL = 10;

    private final GroupedValues values;
    private final GroupTests tests;
    private final Map<String, Quote> quotes = new HashMap<>();
    private final List<Phrase> phrases = new ArrayList<>();

    private GroupReading(GroupedValues values, GroupTests tests, Compare.Options options) {
        this.values = values;
        this.tests = tests;
        quotes.put("value", Quote.text(values.value().label()));
        quotes.put("groups", Quote.text(values.groups().label()));
        quotes.put("n", Quote.cases());
        quotes.put("level", Quote.text(Labels.level(options.confidence())));
    }

    static Reading of(GroupedValues values, GroupTests tests, Compare.Options options) {
        GroupReading reading = new GroupReading(values, tests, options);
        if (values.size() == 0) {
            reading.say("empty");
        } else if (values.size() == 1) {
            reading.say("single");
        } else if (values.isConstant()) {
            reading.say("constant");
        } else if (values.value().measure() == Measure.SCALE) {
            reading.sayMeans();
        } else {
            reading.sayRanks();
        }
        return new Reading(reading.phrases);
    }

    private void say(String key) {
        phrases.add(new Phrase(Labels.class, "compare.reading." + key, quotes));
    }

    private void sayMeans() {
        if (Double.isNaN(tests.meanP())) {
            say("untested");
            return;
        }
        boolean two = tests.two().isPresent() && tests.hasWelch();
        String test = two ? "welch_t" : tests.hasWelch() ? "welch_anova_f" : "anova_f";
        quotes.put("p", Quote.p(test));
        quotes.put("test", Quote.text(Labels.say("compare.test." + test)));
        quoteEnds("mean", group -> values.moments(group).mean());
        boolean evident = tests.meanP() < EVIDENT;
        if (two) {
            quotes.put("g", Quote.value("hedges_g"));
            quotes.put("difference", Quote.value("mean_difference"));
            quotes.put("low", new Quote.OfStatistic("mean_difference", Quote.Part.LOW));
            quotes.put("high", new Quote.OfStatistic("mean_difference", Quote.Part.HIGH));
            double g = tests.two().orElseThrow().welch().hedgesG();
            quotes.put("strength", Quote.text(Strength.ofDifference(g).ofEffect()));
            quoteFirstAndSecond("mean");
            say(evident ? "means.two" : "means.two.none");
        } else {
            quotes.put("effect", Quote.value("eta_squared"));
            quotes.put(
                    "strength",
                    Quote.text(Strength.ofVariance(tests.anova().etaSquared()).ofEffect()));
            say(evident ? "means.several" : "means.several.none");
        }
        sayDoubts();
        if (evident != tests.rankP() < EVIDENT) {
            Quote rankP = Quote.p(tests.two().isPresent() ? "mann_whitney_u" : "kruskal_wallis_h");
            phrases.add(new Phrase(Labels.class, "compare.reading.disagreement", Map.of("rank_p", rankP)));
        }
    }

    private void sayRanks() {
        Midranks ranks = Midranks.of(values.counts());
        quoteEnds("mean_rank", group -> ranks.rankSum(group) / values.counts().groupTotal(group));
        boolean evident = tests.rankP() < EVIDENT;
        if (tests.two().isPresent()) {
            quotes.put("p", Quote.p("mann_whitney_u"));
            quotes.put("effect", Quote.value("rank_biserial"));
            double correlation = tests.two().get().ranks().rankBiserial();
            quotes.put(
                    "strength", Quote.text(Strength.ofCoefficient(correlation).ofEffect()));
            quoteFirstAndSecond("median");
            say(evident ? "ranks.two" : "ranks.two.none");
        } else {
            quotes.put("p", Quote.p("kruskal_wallis_h"));
            quotes.put("effect", Quote.value("epsilon_squared"));
            quotes.put(
                    "strength",
                    Quote.text(
                            Strength.ofVariance(tests.ranks().epsilonSquared()).ofEffect()));
            say(evident ? "ranks.several" : "ranks.several.none");
        }
        sayDoubts();
    }

    private void sayDoubts() {
        if (values.smallestGroup() < SMALL) {
            phrases.add(new Phrase(Labels.class, "compare.reading.small", Map.of()));
        }
    }

    /** Quotes the groups in which something is highest and lowest, and their cells in that column. */
    private void quoteEnds(String column, IntToDoubleFunction of) {
        int highest = 0;
        int lowest = 0;
        for (int group = 1; group < values.size(); group++) {
            highest = of.applyAsDouble(group) > of.applyAsDouble(highest) ? group : highest;
            lowest = of.applyAsDouble(group) < of.applyAsDouble(lowest) ? group : lowest;
        }
        quote("highest", highest, column);
        quote("lowest", lowest, column);
    }

    private void quoteFirstAndSecond(String column) {
        quote("first", 0, column);
        quote("second", 1, column);
    }

    private void quote(String name, int group, String column) {
        Category category = values.categories().get(group);
        quotes.put(name, Quote.text(category.label()));
        quotes.put(name + "_value", Quote.cell(GroupTable.ID, category.value(), column));
    }
}
