package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.anketa.analysis.Statistic;
import org.anketa.dataset.ItemLabels;
import org.anketa.dataset.Variable;
import org.anketa.plugins.descriptives.MultipleResponse.Base;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.NumberStyle;
import org.anketa.shared.Text;

/**
 * A multiple-response set, counted.
 *
 * @param weighted whether the cases have survey weights
 */
record TickSet(
        List<Variable> items,
        TickedAnswer ticked,
        TickCounts counts,
        MultipleResponse.Options options,
        boolean weighted) {

    /** The cases that percentages are taken of. */
    WeightedCount base() {
        return counts.base(options.base());
    }

    /** What an item is called beside the others. */
    Text labelOf(int item) {
        return ItemLabels.of(items).items().get(item);
    }

    /** What stands over the items: the question that they share, or the word for them. */
    Text corner() {
        LocalizedText question = ItemLabels.of(items).question();
        return question.isBlank() ? Labels.say("multiple-response.corner") : question;
    }

    /** The title of a table: the question that the items share, where there is one. */
    Text title(String table) {
        LocalizedText question = ItemLabels.of(items).question();
        return question.isBlank() ? Labels.say("multiple-response.table." + table) : question;
    }

    /** The places of the items in the order asked for. */
    List<Integer> order() {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        if (options.order() == Order.COUNT) {
            order.sort(Comparator.comparingDouble(item -> -counts.ticks(item).weight()));
        }
        return order;
    }

    /** The item that was ticked most; the first of several. */
    int top() {
        return IntStream.range(0, items.size())
                .boxed()
                .max(Comparator.<Integer>comparingDouble(
                                item -> counts.ticks(item).weight())
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** The group in which the largest, or the smallest, share of the base ticked the item; groups without cases aside. */
    int groupByShare(int item, boolean largest) {
        Comparator<Integer> byShare = Comparator.comparingDouble(
                code -> counts.ticks(code, item).percentOf(counts.base(options.base(), code)));
        return IntStream.range(0, counts.groups())
                .boxed()
                .filter(code -> counts.base(options.base(), code).weight() > 0)
                .max(largest ? byShare : byShare.reversed())
                .orElseThrow();
    }

    /** The id of the row that holds a comparison's bases: no item's name. */
    String baseRow() {
        return Labels.freeId("n", items.stream().map(Variable::name).toList());
    }

    /** One test an item; all undefined without groups. */
    List<TickTest> tests() {
        return IntStream.range(0, items.size())
                .mapToObj(item -> TickTest.of(counts, item, options.base()))
                .toList();
    }

    /** How many cases there are in each base, how many ticks, and how many a case. */
    List<Statistic> statistics() {
        double ticks = counts.allTicks().weight();
        WeightedCount answered = counts.base(Base.ANSWERED);
        List<Statistic> all = new ArrayList<>();
        all.add(count("n", base()));
        all.add(beside("n_all", counts.everybody()));
        all.add(beside("n_asked", counts.base(Base.ASKED)));
        all.add(beside("n_answered", answered));
        all.add(beside("n_ticked_at_least_one", counts.base(Base.TICKED)));
        all.add(count("total_responses", counts.allTicks().cases(), counts.base(Base.TICKED)));
        all.add(mean("mean_ticks", ticks, base()));
        all.add(mean("mean_ticks_answered", ticks, answered));
        return all;
    }

    /** A number that stands beside the base tells about those who belong to one of both only. */
    private Statistic beside(String id, WeightedCount cases) {
        return count(id, cases).withOthers((double) Math.abs(cases.cases() - base().cases()));
    }

    private static Statistic count(String id, WeightedCount cases) {
        return count(id, cases.cases(), cases);
    }

    private static Statistic count(String id, long value, WeightedCount people) {
        return Statistic.of(id, label(id), (double) value, (double) people.cases())
                .withStyle(NumberStyle.COUNT);
    }

    private static Statistic mean(String id, double ticks, WeightedCount cases) {
        double mean = cases.weight() > 0 ? ticks / cases.weight() : Double.NaN;
        return Statistic.of(id, label(id), mean, (double) cases.cases()).withStyle(NumberStyle.HUNDREDTHS);
    }

    private static Text label(String id) {
        return Labels.say("multiple-response.statistic." + id);
    }
}
