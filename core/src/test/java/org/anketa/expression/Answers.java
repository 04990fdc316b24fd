package org.anketa.expression;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;

/** A scope for tests, built answer by answer; its clock stands at 2024-02-29T13:45:30.250+05:30. */
public final class Answers implements Scope {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-02-29T08:15:30.250Z"), ZoneId.of("Asia/Colombo"));

    private final Map<String, Value> values = new LinkedHashMap<>();
    private Value current = Value.empty();
    private int position = 1;

    public static Answers none() {
        return new Answers();
    }

    public Answers with(String name, Value value) {
        values.put(name, value);
        return this;
    }

    public Answers with(String name, String text) {
        return with(name, Value.of(text));
    }

    public Answers with(String name, double number) {
        return with(name, Value.of(number));
    }

    public Answers current(Value value) {
        current = value;
        return this;
    }

    public Answers position(int number) {
        position = number;
        return this;
    }

    @Override
    public Value valueOf(String name) {
        return values.getOrDefault(name, Value.empty());
    }

    @Override
    public Value current() {
        return current;
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public Clock clock() {
        return CLOCK;
    }

    @Override
    public String choiceLabel(String name, String choice) {
        return "label of " + choice + " in " + name;
    }

    @Override
    public RandomGenerator random() {
        return new Random(42);
    }
}
