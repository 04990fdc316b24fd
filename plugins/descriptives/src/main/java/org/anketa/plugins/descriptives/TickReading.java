package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.anketa.analysis.Quote;
import org.anketa.analysis.Reading;
import org.anketa.analysis.Reading.Phrase;
import org.anketa.dataset.Variable;
import org.anketa.shared.LocalizedText;
import org.anketa.statistics.PAdjustment;

/** Says in a sentence or two what a multiple-response set shows. */
final class TickReading {

    /** Groups are said to differ below this adjusted p-value. */
    private static final double LEVEL = 0.05;

    private final TickSet set;

    private TickReading(TickSet set) {
        this.set = set;
    }

    static Reading of(TickSet set) {
        return new Reading(new TickReading(set).phrases());
    }

    private List<Phrase> phrases() {
        if (set.counts().allTicks().cases() == 0) {
            return List.of(new Phrase(Labels.class, "multiple-response.reading.empty", Map.of("n", Quote.value("n"))));
        }
        List<Phrase> phrases = new ArrayList<>(List.of(top()));
        Variable group = set.options().group();
        if (group != null) {
            comparison(group).ifPresent(phrases::add);
        }
        if (set.base().effectiveSize() < Frequency.SMALL) {
            phrases.add(new Phrase(Labels.class, "reading.small", Map.of()));
        }
        return phrases;
    }

    private Phrase top() {
        String top = set.items().get(set.top()).name();
        String manner = set.options().meaning() == MultipleResponse.Meaning.FIRST ? "first." : "";
        return new Phrase(
                Labels.class,
                "multiple-response.reading." + manner
                        + TickTable.nameOf(set.options().base()),
                Map.of(
                        "n", Quote.value("n"),
                        "item", Quote.text(set.labelOf(set.top())),
                        "pct", Quote.cell(TickTable.ID, top, "pct_of_cases"),
                        "level", Quote.text(Labels.level(set.options().confidence())),
                        "low", Quote.cell(TickTable.ID, top, "low"),
                        "high", Quote.cell(TickTable.ID, top, "high"),
                        "mean", Quote.value("mean_ticks")));
    }

    /** About the item whose test speaks most against chance. */
    private Optional<Phrase> comparison(Variable group) {
        List<TickTest> tests = set.tests();
        Optional<Integer> least = IntStream.range(0, tests.size())
                .boxed()
                .filter(item -> tests.get(item).isDefined())
                .min(Comparator.comparingDouble(item -> tests.get(item).p()));
        return least.map(item -> {
            double[] adjusted = PAdjustment.HOLM.adjust(
                    tests.stream().mapToDouble(TickTest::p).toArray());
            return adjusted[item] < LEVEL ? difference(group, item, tests) : noDifference(group, item, tests);
        });
    }

    private Phrase noDifference(Variable group, int item, List<TickTest> tests) {
        String row = set.items().get(item).name();
        return new Phrase(
                Labels.class,
                "multiple-response.reading.alike",
                Map.of(
                        "group", Quote.text(group.label()),
                        "item", Quote.text(set.labelOf(item)),
                        "holm", Quote.cell(TickGroups.TESTS_ID, row, "holm"),
                        "v", Quote.cell(TickGroups.TESTS_ID, row, "cramers_v"),
                        "tests", tests(tests),
                        "n", Quote.cell(TickGroups.COUNTS_ID, set.baseRow(), "total_count")));
    }

    private Phrase difference(Variable group, int item, List<TickTest> tests) {
        String row = set.items().get(item).name();
        int lowest = set.groupByShare(item, false);
        int highest = set.groupByShare(item, true);
        return new Phrase(
                Labels.class,
                tests.get(item).isDoubtful()
                        ? "multiple-response.reading.doubtful"
                        : "multiple-response.reading.differ",
                Map.of(
                        "group", Quote.text(group.label()),
                        "item", Quote.text(set.labelOf(item)),
                        "low", Quote.cell(TickGroups.ID, row, column(group, lowest)),
                        "lowest", Quote.text(group.categories().get(lowest).label()),
                        "high", Quote.cell(TickGroups.ID, row, column(group, highest)),
                        "highest", Quote.text(group.categories().get(highest).label()),
                        "holm", Quote.cell(TickGroups.TESTS_ID, row, "holm"),
                        "v", Quote.cell(TickGroups.TESTS_ID, row, "cramers_v"),
                        "tests", tests(tests),
                        "n", Quote.cell(TickGroups.COUNTS_ID, set.baseRow(), "total_count")));
    }

    private static String column(Variable group, int code) {
        return "pct_" + group.categories().get(code).value();
    }

    private static Quote tests(List<TickTest> tests) {
        return Quote.text(LocalizedText.of(
                Long.toString(tests.stream().filter(TickTest::isDefined).count())));
    }
}
