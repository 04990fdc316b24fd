package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Variable;
import org.anketa.plugins.descriptives.MultipleResponse.Base;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Text;

/** What to know before trusting the numbers of a multiple-response set. */
final class TickNotes {

    private final TickSet set;
    private final List<Text> notes = new ArrayList<>();

    private TickNotes(TickSet set) {
        this.set = set;
    }

    static List<Text> of(TickSet set) {
        TickNotes all = new TickNotes(set);
        all.addBase();
        all.addInterval();
        all.addData();
        all.addTests();
        return all.notes;
    }

    private void addBase() {
        TickCounts counts = set.counts();
        add(
                "base." + TickTable.nameOf(set.options().base()),
                "n",
                (double) set.base().cases(),
                "all",
                (double) counts.everybody().cases());
        long silent =
                counts.base(Base.ASKED).cases() - counts.base(Base.ANSWERED).cases();
        long skipped = counts.everybody().cases() - counts.base(Base.ASKED).cases();
        add("missing", "silent", (double) silent, "skipped", (double) skipped);
    }

    private void addInterval() {
        String method = set.options().interval().name().toLowerCase(Locale.ROOT);
        add(
                "interval",
                "method",
                Labels.say("multiple-response.interval." + method),
                "level",
                Labels.level(set.options().confidence()));
        if (set.weighted()) {
            notes.add(Labels.say("note.weighted"));
        }
    }

    private void addData() {
        List<Variable> without = set.ticked().listWithout(set.items());
        if (!without.isEmpty()) {
            add(
                    "nobody",
                    "counted",
                    LocalizedText.of(set.options().counted()),
                    "items",
                    LocalizedText.of(String.join(
                            ", ", without.stream().map(Variable::name).toList())));
        }
        boolean ticks = set.counts().allTicks().cases() > 0;
        if (ticks && set.ticked().isOnlyAnswer(set.items()) && set.options().base() != Base.ASKED) {
            add("only_ticks");
        }
        long partly = set.counts().partlyAnswered().cases();
        if (partly > 0) {
            add("partly", "count", (double) partly);
        }
    }

    private void addTests() {
        Variable group = set.options().group();
        if (group == null) {
            return;
        }
        TickCounts counts = set.counts();
        long left =
                set.base().cases() - counts.groupedBase(set.options().base()).cases();
        add("tests", "group", group.label());
        if (left > 0) {
            add("groupless", "group", group.label(), "count", (double) left);
        }
        List<TickTest> tests = set.tests();
        long doubtful = tests.stream().filter(TickTest::isDoubtful).count();
        if (doubtful > 0) {
            add("doubtful", "count", (double) doubtful, "all", (double) tests.size());
        }
        if (tests.stream().anyMatch(test -> !test.isDefined())) {
            add("untested");
        }
        if (set.weighted()) {
            add("weighted_tests");
        }
    }

    private void add(String key, Object... namesAndValues) {
        notes.add(Labels.say("multiple-response.note." + key, namesAndValues));
    }
}
