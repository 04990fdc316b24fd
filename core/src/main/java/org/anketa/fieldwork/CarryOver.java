package org.anketa.fieldwork;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.anketa.expression.Value;
import org.anketa.form.Answer;
import org.anketa.form.Answers;
import org.anketa.form.Choice;
import org.anketa.form.CompiledForm;
import org.anketa.form.FormItem;
import org.anketa.form.Place;
import org.anketa.form.Question;
import org.anketa.form.Repeat;
import org.anketa.form.Setting;
import org.jspecify.annotations.Nullable;

/** Takes answers from one version of a form to another: those that still have their place, their type and their choices. */
final class CarryOver {

    private final CompiledForm from;
    private final CompiledForm to;
    private final Map<String, Repeat> repeats = new HashMap<>();

    CarryOver(CompiledForm from, CompiledForm to) {
        this.from = from;
        this.to = to;
        findRepeats(to.items(), null);
    }

    private void findRepeats(List<FormItem> items, @Nullable Repeat around) {
        for (FormItem item : items) {
            if (around != null) {
                repeats.put(item.name(), around);
            }
            findRepeats(item.items(), item instanceof Repeat repeat ? repeat : around);
        }
    }

    /** The answers that fit, and the defaults of questions that are new. */
    Answers answers(Answers before, Setting setting) {
        Map<String, Integer> repetitions = new LinkedHashMap<>();
        before.repetitions().forEach((name, count) -> {
            if (to.findItem(name).orElse(null) instanceof Repeat repeat) {
                repetitions.put(name, Math.min(count, repeat.most()));
            }
        });
        Map<Place, Answer> given = new LinkedHashMap<>();
        Answers room = new Answers(Map.of(), repetitions);
        before.given().forEach((place, answer) -> {
            if (isThere(place, room) && fits(place.name(), answer)) {
                given.put(place, answer);
            }
        });
        to.open(setting).given().forEach((place, answer) -> {
            if (from.findItem(place.name()).isEmpty() && isThere(place, room)) {
                given.put(place, answer);
            }
        });
        return new Answers(given, repetitions);
    }

    /** The page to go on with; from the start if it is gone. */
    @Nullable
    String page(@Nullable String before) {
        return to.pages().stream().anyMatch(page -> page.name().equals(before)) ? before : null;
    }

    private boolean isThere(Place place, Answers room) {
        Repeat repeat = repeats.get(place.name());
        return repeat == null
                ? place.repetition() == 0
                : place.repetition() > 0 && place.repetition() <= room.repetitionsOf(repeat.name());
    }

    private boolean fits(String name, Answer answer) {
        if (!(from.findItem(name).orElse(null) instanceof Question old)
                || !(to.findItem(name).orElse(null) instanceof Question now)
                || old.type() != now.type()) {
            return false;
        }
        if (answer instanceof Answer.Missing missing) {
            return now.missing().contains(missing.reason());
        }
        return !now.type().chooses() || (answer instanceof Answer.Given given && isOffered(name, given.value()));
    }

    private boolean isOffered(String name, Value value) {
        Set<String> offered = to.listChoices(name).stream().map(Choice::value).collect(Collectors.toSet());
        return value.isEmpty()
                || offered.containsAll(Arrays.asList(value.asText().strip().split("\\s+", -1)));
    }
}
