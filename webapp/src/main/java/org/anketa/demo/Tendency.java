package org.anketa.demo;

import java.util.HashMap;
import java.util.Map;
import org.anketa.form.MissingReason;

/**
 * How a group of people answers a question. The numbers by name: {@code answered} is the share of those who answer at all;
 * {@code mean}, {@code spread} and {@code of} place an answer on an ordered list, whose first {@code of} choices count from
 * 1; {@code +word} says how much a person's trait of that name moves it; the id of a reason for no answer is that reason's
 * share; every other name is a choice and its share.
 */
record Tendency(Map<String, Double> numbers) {

    /** Nothing is known. */
    static final Tendency UNKNOWN = new Tendency(Map.of());

    private static final double USUALLY_ANSWERED = 0.9;
    private static final double USUALLY_NOT_KNOWN = 0.03;

    Tendency {
        numbers = Map.copyOf(numbers);
    }

    /** Reads {@code name=number} separated by spaces. */
    static Tendency read(String text) {
        Map<String, Double> numbers = new HashMap<>();
        for (String pair : text.split(" ", -1)) {
            int sign = pair.indexOf('=');
            numbers.put(pair.substring(0, sign), Double.valueOf(pair.substring(sign + 1)));
        }
        return new Tendency(numbers);
    }

    /** This, changed where the other says something. */
    Tendency with(Tendency other) {
        Map<String, Double> merged = new HashMap<>(numbers);
        merged.putAll(other.numbers);
        return new Tendency(merged);
    }

    double answered() {
        return numbers.getOrDefault("answered", USUALLY_ANSWERED);
    }

    double missing(MissingReason reason) {
        return numbers.getOrDefault(reason.id(), USUALLY_NOT_KNOWN);
    }

    /** Whether answers lie on an ordered list. */
    boolean isScale() {
        return numbers.containsKey("mean");
    }

    double number(String name, double otherwise) {
        return numbers.getOrDefault(name, otherwise);
    }
}
