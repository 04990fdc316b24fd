package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import org.anketa.dataset.CaseFold;
import org.anketa.dataset.Sample;
import org.anketa.dataset.Variable;
import org.anketa.dataset.Weighting;
import org.anketa.plugins.descriptives.MultipleResponse.Base;
import org.jspecify.annotations.Nullable;

/** Counts the ticks of a multiple-response set case by case, for all items and groups in one pass. */
final class TickFold implements CaseFold<TickCounts> {

    private final int[] tickedCodes;
    private final int[] validCodes;
    private final int[] notAskedCodes;
    private final int groups;
    private final boolean surveyWeights;

    TickFold(List<Variable> items, TickedAnswer ticked, @Nullable Variable group, boolean surveyWeights) {
        tickedCodes = ticked.codes().stream().mapToInt(Integer::intValue).toArray();
        validCodes = items.stream().mapToInt(item -> item.categories().size()).toArray();
        notAskedCodes = items.stream().mapToInt(Variable::notAskedCode).toArray();
        groups = group == null ? 0 : group.categories().size();
        this.surveyWeights = surveyWeights;
    }

    static TickCounts count(Sample sample, List<Variable> items, TickedAnswer ticked, @Nullable Variable group) {
        List<Variable> variables = new ArrayList<>(items);
        if (group != null) {
            variables.add(group);
        }
        boolean surveyWeights = sample.weighting() instanceof Weighting.Survey;
        return sample.fold(variables, new TickFold(items, ticked, group, surveyWeights));
    }

    @Override
    public TickCounts start() {
        return new TickCounts(tickedCodes.length, groups);
    }

    @Override
    public void add(TickCounts counts, int[] codes, long cases, double weight) {
        WeightedCount row = new WeightedCount(cases, weight, surveyWeights ? weight * weight : weight);
        int items = tickedCodes.length;
        int own = codes.length > items ? Math.min(codes[items], groups) : groups;
        int valid = 0;
        int asked = 0;
        int ticks = 0;
        for (int item = 0; item < items; item++) {
            valid += codes[item] < validCodes[item] ? 1 : 0;
            asked += codes[item] == notAskedCodes[item] ? 0 : 1;
            if (codes[item] == tickedCodes[item]) {
                ticks++;
                counts.addTick(own, item, row);
            }
        }
        counts.addCase(own, row);
        if (ticks > 0) {
            counts.addTo(Base.TICKED, own, row);
        }
        if (valid > 0) {
            counts.addTo(Base.ANSWERED, own, row);
        }
        if (asked > 0) {
            counts.addTo(Base.ASKED, own, row);
        }
        if (valid > 0 && valid < asked) {
            counts.addPartlyAnswered(own, row);
        }
    }

    @Override
    public TickCounts merge(TickCounts first, TickCounts second) {
        return first.merge(second);
    }
}
