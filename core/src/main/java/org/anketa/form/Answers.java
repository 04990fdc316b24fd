package org.anketa.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The answers of one respondent. Immutable.
 *
 * @param given by place, in the order in which they were given
 * @param repetitions how often each repeated group is there; a group that is not named is there once
 */
public record Answers(Map<Place, Answer> given, Map<String, Integer> repetitions) {

    /** Nothing answered yet. */
    public static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
        repetitions = Ordered.copy(repetitions);
    }

    public Optional<Answer> find(Place place) {
        return Optional.ofNullable(given.get(place));
    }

    /** How often a repeated group is there. */
    public int repetitionsOf(String repeat) {
        return repetitions.getOrDefault(repeat, 1);
    }

    public Answers with(Place place, Answer answer) {
        Map<Place, Answer> changed = new LinkedHashMap<>(given);
        changed.put(place, answer);
        return new Answers(changed, repetitions);
    }

    public Answers with(String name, Answer answer) {
        return with(Place.of(name), answer);
    }

    public Answers without(Place place) {
        Map<Place, Answer> changed = new LinkedHashMap<>(given);
        changed.remove(place);
        return new Answers(changed, repetitions);
    }

    /** The same with so many repetitions of a group; answers beyond them are refused when the form is asked. */
    public Answers withRepetitions(String repeat, int count) {
        Map<String, Integer> changed = new LinkedHashMap<>(repetitions);
        changed.put(repeat, count);
        return new Answers(given, changed);
    }
}
