package org.anketa.plugins.relations;

import java.util.ArrayList;
import java.util.List;
import org.anketa.shared.CountedText;
import org.anketa.shared.Text;
import org.anketa.statistics.GroupSummary;

/** What to know before trusting a comparison of groups. */
final class GroupNotes {

    private GroupNotes() {}

    static List<Text> of(GroupedValues values, GroupTests tests, long missing) {
        List<Text> notes = new ArrayList<>();
        if (missing > 0) {
            notes.add(CountedText.of(Labels.say("compare.note.base", "missing", (double) missing), (double) missing)
                    .or(Labels.say("compare.note.base.hidden")));
        }
        if (!values.empty().isEmpty()) {
            notes.add(Labels.say(
                    "compare.note.dropped",
                    "groups",
                    values.groups().label(),
                    "values",
                    ListedLabels.of(values.empty())));
        }
        if (values.weighted()) {
            notes.add(Labels.say("compare.note.weighted"));
        }
        if (values.size() < 2) {
            notes.add(Labels.say("compare.note.single"));
        } else if (values.isConstant()) {
            notes.add(Labels.say("compare.note.constant"));
        } else {
            addMethod(notes, values, tests);
        }
        return notes;
    }

    private static void addMethod(List<Text> notes, GroupedValues values, GroupTests tests) {
        notes.add(Labels.say("compare.note.quantiles"));
        notes.add(Labels.say("compare.note.means"));
        if (values.summaries().stream().anyMatch(GroupNotes::hasNoVariance)) {
            notes.add(Labels.say("compare.note.no_variance"));
        }
        tests.two()
                .ifPresent(two -> notes.add(Labels.say(
                        two.ranks().exactP().isPresent()
                                ? "compare.note.ranks.exact"
                                : "compare.note.ranks.approximate")));
        if (values.size() > Compare.MOST_PAIRED_GROUPS) {
            notes.add(Labels.say("compare.note.pairs.many", "most", (double) Compare.MOST_PAIRED_GROUPS));
        } else if (values.size() > 2) {
            notes.add(Labels.say("compare.note.pairs"));
        }
        notes.add(Labels.say("compare.note.strength"));
    }

    private static boolean hasNoVariance(GroupSummary group) {
        return !(group.variance() > 0);
    }
}
