package org.anketa.fieldwork;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.anketa.expression.Value;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.CompiledForm;
import org.anketa.form.Place;
import org.anketa.form.Questioning;
import org.anketa.form.Setting;
import org.anketa.shared.Message;
import org.anketa.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Works out what changes in a response when some of its answers do. */
final class Amendment {

    /** An answer that becomes another; of a repeated group, how often it is there. */
    record Replacement(
            Place place, @Nullable Answer before, @Nullable Answer after) {}

    private final CompiledForm form;
    private final Setting setting;

    /** @param setting of the submission: what expressions make of the time must not change with the day of the change */
    Amendment(CompiledForm form, Setting setting) {
        this.form = form;
        this.setting = setting;
    }

    /**
     * The changes asked for, and those that follow from them.
     *
     * @throws org.anketa.form.InvalidAnswers if the response would not be valid
     * @throws Refusal if nothing would change, or something is to be changed that isn't asked
     */
    List<Replacement> replacements(Answers current, List<AnswerChange> changes) {
        Answers wanted = current;
        for (AnswerChange change : changes) {
            wanted = change.after() == null
                    ? wanted.without(change.place())
                    : wanted.with(change.place(), change.after());
        }
        Questioning questioning = form.ask(wanted, setting);
        changes.forEach(change -> refuseUnasked(change.place(), questioning));
        // Compared with what the same form makes of the answers as they are, so that only what the change does is told.
        List<Replacement> replacements = differences(form.ask(current, setting).submission(), questioning.submission());
        if (replacements.isEmpty()) {
            throw new Refusal(Message.of(Amendment.class, "correction.unchanged"));
        }
        return replacements;
    }

    private void refuseUnasked(Place place, Questioning questioning) {
        if (form.findItem(place.name()).isEmpty() || !questioning.isRelevant(place)) {
            throw new Refusal(Message.of(Amendment.class, "correction.unasked", "place", place.toString()));
        }
    }

    private static List<Replacement> differences(Answers before, Answers after) {
        List<Replacement> found = new ArrayList<>();
        for (String repeat :
                union(before.repetitions().keySet(), after.repetitions().keySet())) {
            if (before.repetitionsOf(repeat) != after.repetitionsOf(repeat)) {
                found.add(new Replacement(
                        Place.of(repeat), count(before.repetitionsOf(repeat)), count(after.repetitionsOf(repeat))));
            }
        }
        for (Place place : union(before.given().keySet(), after.given().keySet())) {
            Answer old = before.given().get(place);
            Answer now = after.given().get(place);
            if (old == null ? now != null : !old.equals(now)) {
                found.add(new Replacement(place, old, now));
            }
        }
        return found;
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> both = new LinkedHashSet<>(one);
        both.addAll(other);
        return both;
    }

    private static Answer count(int repetitions) {
        return Answer.of(Value.of((double) repetitions));
    }
}
