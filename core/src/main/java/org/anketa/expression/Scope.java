package org.anketa.expression;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Where an expression is evaluated: it answers for names and for everything else that lies outside the expression. An
 * implementation that is shared between threads must be safe for that; expressions are.
 */
public interface Scope {

    /**
     * The answer to a question, empty if it is unanswered; for a question that repeats here, the list of its answers.
     * Inside a repetition, that repetition's answer.
     *
     * @param name a name that passed {@link Expression#check}; what happens with others is the scope's to decide
     */
    Value valueOf(String name);

    /**
     * The same as {@link #valueOf}, by place: a scope made for one expression can keep its columns in the order of
     * {@link Expression#references()} and needs no look-up by name.
     *
     * @param index the place of the name in {@link Expression#references()}
     */
    default Value valueAt(int index, String name) {
        return valueOf(name);
    }

    /** All answers to a question that repeats, also from inside one of its repetitions; {@code indexed-repeat} asks. */
    default Value instancesOf(String name) {
        return valueOf(name);
    }

    /** The answer that {@code .} means: empty unless the scope has a current item (see {@link Expression#usesCurrent}). */
    default Value current() {
        return Value.empty();
    }

    /** The number of the current repetition, from 1. */
    default int position() {
        return 1;
    }

    /**
     * The time and the time zone for {@code today()}, {@code now()} and moments without an offset. A fixed clock lets a
     * whole run see one moment.
     */
    Clock clock();

    /** The language of choice labels and of the month and day names of {@code format-date}. */
    default Locale locale() {
        return Locale.ENGLISH;
    }

    /**
     * The label of a choice.
     *
     * @param name the select question
     * @param choice the choice's value; whatever the form doesn't know is its own label
     */
    default String choiceLabel(String name, String choice) {
        return choice;
    }

    /** Where {@code uuid()} takes its bits from. */
    default RandomGenerator random() {
        return new SecureRandom();
    }

    /** A scope over fixed answers; names that are not in the map are unanswered. */
    static Scope of(Map<String, Value> answers, Clock clock) {
        Map<String, Value> kept = Map.copyOf(answers);
        return new Scope() {
            @Override
            public Value valueOf(String name) {
                return kept.getOrDefault(name, Value.empty());
            }

            @Override
            public Clock clock() {
                return clock;
            }
        };
    }
}
