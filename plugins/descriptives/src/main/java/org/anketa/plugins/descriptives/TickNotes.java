package org.anketa.plugins.descriptives;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.anketa.dataset.Variable;
import org.anketa.plugins.descriptives.MultipleResponse.Base;
import org.anketa.shared.CountedText;
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
        String key = "base." + TickTable.nameOf(set.options().base());
        double n = (double) set.base().cases();
        double all = (double) counts.everybody().cases();
        notes.add(CountedText.of(say(key, "n", n, "all", all), n, all - n).or(say(key + ".hidden")));
        double asked = (double) counts.base(Base.ASKED).cases();
        double silent = asked - counts.base(Base.ANSWERED).cases();
        double skipped = all - asked;
        notes.add(CountedText.of(say("missing", "silent", silent, "skipped", skipped), silent, skipped));
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
            notes.add(CountedText.of(say("partly", "count", (double) partly), (double) partly)
                    .or(say("partly.hidden")));
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
            Text groupless = say("groupless", "group", group.label(), "count", (double) left);
            notes.add(CountedText.of(groupless, (double) left).or(say("groupless.hidden", "group", group.label())));
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
        notes.add(say(key, namesAndValues));
    }

    private static Text say(String key, Object... namesAndValues) {
        return Labels.say("multiple-response.note." + key, namesAndValues);
    }
}
