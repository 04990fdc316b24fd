package org.anketa.form;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.anketa.expression.Expression;
import org.anketa.expression.Value;
import org.anketa.shared.Refusal;
import org.anketa.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Every item's relevance and value for one state of the answers, worked out in the order of what depends on what. An item
 * in a repeated group has one of each for every repetition.
 */
final class Evaluation {

    private final CompiledForm form;
    private final Answers answers;
    private final Setting setting;
    private final boolean[][] relevant;
    private final Value[][] values;
    private final Map<Place, Text> failures = new LinkedHashMap<>();

    Evaluation(CompiledForm form, Answers answers, Setting setting) {
        this.form = form;
        this.answers = answers;
        this.setting = setting;
        int count = form.compiledItems().size();
        this.relevant = new boolean[count][];
        this.values = new Value[count][];
        for (CompiledItem item : form.order()) {
            int slots = slots(item);
            relevant[item.index()] = new boolean[slots];
            values[item.index()] = new Value[slots];
            for (int slot = 0; slot < slots; slot++) {
                relevant[item.index()][slot] = isRelevant(item, slot);
                values[item.index()][slot] = valueOf(item, slot);
            }
        }
    }

    Setting setting() {
        return setting;
    }

    CompiledForm form() {
        return form;
    }

    Answers answers() {
        return answers;
    }

    /** What made an expression of the place impossible to work out; empty mostly. */
    Map<Place, Text> failures() {
        return failures;
    }

    /** How often the item is there. */
    int slots(CompiledItem item) {
        return item.repeat() == null ? 1 : answers.repetitionsOf(item.repeat());
    }

    boolean relevant(CompiledItem item, int slot) {
        boolean[] known = relevant[item.index()];
        return slot < known.length && known[slot];
    }

    boolean anywhereRelevant(CompiledItem item) {
        for (boolean one : relevant[item.index()]) {
            if (one) {
                return true;
            }
        }
        return false;
    }

    Value value(CompiledItem item, int slot) {
        Value[] known = values[item.index()];
        return slot < known.length ? known[slot] : Value.empty();
    }

    List<Value> allValues(CompiledItem item) {
        return Arrays.asList(values[item.index()]);
    }

    static Place place(CompiledItem item, int slot) {
        return new Place(item.name(), item.repeat() == null ? 0 : slot + 1);
    }

    /** The slot in which an item that is not repeated, or is so in the same group, stands beside the other's. */
    private static int slotBeside(CompiledItem item, int slot) {
        return item.repeat() == null ? 0 : slot;
    }

    /** Whether a condition holds at a place; if it can't be worked out it doesn't, or does if doubt is in its favor. */
    boolean holds(@Nullable Expression condition, CompiledItem item, int slot, Value current, boolean inDoubt) {
        if (condition == null) {
            return inDoubt;
        }
        try {
            return condition.holds(new ItemScope(this, item, slot, current, null));
        } catch (Refusal refusal) {
            failures.put(place(item, slot), refusal.reason());
            return inDoubt;
        }
    }

    Value evaluate(Expression expression, CompiledItem item, int slot) {
        try {
            return expression.evaluate(new ItemScope(this, item, slot, Value.empty(), null));
        } catch (Refusal refusal) {
            failures.put(place(item, slot), refusal.reason());
            return Value.empty();
        }
    }

    /** The choices that are offered at a place. */
    List<Choice> choices(CompiledItem item, int slot) {
        Expression filter = item.expressions().filter();
        if (filter == null) {
            return item.choices();
        }
        return item.choices().stream()
                .filter(choice -> offers(filter, new ItemScope(this, item, slot, Value.empty(), choice)))
                .toList();
    }

    /** The values of the choices that are offered at a place. */
    Set<String> offered(CompiledItem item, int slot) {
        return item.expressions().filter() == null ? item.values() : CompiledItem.valuesOf(choices(item, slot));
    }

    private boolean offers(Expression filter, ItemScope scope) {
        try {
            return filter.holds(scope);
        } catch (Refusal refusal) {
            failures.put(scope.place(), refusal.reason());
            return true;
        }
    }

    private boolean isRelevant(CompiledItem item, int slot) {
        if (item.parent() >= 0) {
            CompiledItem parent = form.compiledItems().get(item.parent());
            if (!relevant(parent, slotBeside(parent, slot))) {
                return false;
            }
        }
        return holds(item.expressions().relevant(), item, slot, Value.empty(), true);
    }

    private Value valueOf(CompiledItem item, int slot) {
        Question question = item.question();
        if (question == null || !relevant(item, slot)) {
            return Value.empty();
        }
        Expression calculation = item.expressions().calculation();
        if (calculation != null) {
            Value value = evaluate(calculation, item, slot);
            return value.isEmpty() || value.type() == Value.Type.LIST
                    ? Value.empty()
                    : typed(question, value).orElse(Value.empty());
        }
        return answers.find(place(item, slot))
                .filter(Answer.Given.class::isInstance)
                .map(Answer.Given.class::cast)
                .flatMap(given -> typed(question, given.value()))
                .orElse(Value.empty());
    }

    Optional<Value> typed(Question question, Value given) {
        return Typing.typed(question.type(), given, setting.clock().getZone());
    }
}
