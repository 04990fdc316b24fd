package org.anketa.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.anketa.expression.Scope;
import org.anketa.expression.Value;
import org.jspecify.annotations.Nullable;

/** What the expressions of one item see, in one repetition; a choice filter sees the choice too. */
record ItemScope(
        Evaluation evaluation,
        CompiledItem item,
        int slot,
        Value current,
        @Nullable Choice choice) implements Scope {

    Place place() {
        return Evaluation.place(item, slot);
    }

    @Override
    public Value valueOf(String name) {
        if (choice != null && FilterText.isColumn(name)) {
            return column(choice, FilterText.column(name));
        }
        CompiledItem named = evaluation.form().compiledItem(name);
        if (named == null) {
            return Value.empty();
        }
        if (named.item() instanceof Repeat) {
            int count =
                    evaluation.anywhereRelevant(named) ? evaluation.answers().repetitionsOf(name) : 0;
            return Value.listOf(Collections.nCopies(count, Value.empty()));
        }
        if (named.repeat() == null) {
            return evaluation.value(named, 0);
        }
        return named.repeat().equals(item.repeat()) ? evaluation.value(named, slot) : instancesOf(name);
    }

    @Override
    public Value instancesOf(String name) {
        CompiledItem named = evaluation.form().compiledItem(name);
        if (named == null) {
            return Value.empty();
        }
        return Value.listOf(new ArrayList<>(evaluation.allValues(named)));
    }

    private static Value column(Choice choice, String column) {
        String attribute = choice.attributes().get(column);
        if (attribute != null) {
            return Value.of(attribute);
        }
        return List.of("value", "name").contains(column) ? Value.of(choice.value()) : Value.empty();
    }

    @Override
    public int position() {
        return slot + 1;
    }

    @Override
    public Clock clock() {
        return evaluation.setting().clock();
    }

    @Override
    public Locale locale() {
        return evaluation.setting().language();
    }

    @Override
    public String choiceLabel(String name, String value) {
        CompiledItem named = evaluation.form().compiledItem(name);
        return named == null
                ? value
                : named.choices().stream()
                        .filter(offered -> offered.value().equals(value))
                        .map(offered -> offered.label().in(locale()))
                        .findFirst()
                        .orElse(value);
    }

    @Override
    public RandomGenerator random() {
        long mixed = evaluation.setting().seed() + 31L * item.index() + 1_000_003L * slot;
        return new SplittableRandom(mixed);
    }
}
