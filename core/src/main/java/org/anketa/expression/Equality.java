package org.anketa.expression;

import java.util.List;

/**
 * {@code =} and {@code !=}. If either side is a boolean, both compare as booleans; else if either is a number, as numbers;
 * dates, moments and times compare as such, with the texts of them too; the rest compares as texts.
 */
record Equality(boolean negated, Node left, Node right) implements Node {

    @Override
    public List<Node> parts() {
        return List.of(left, right);
    }

    @Override
    public Value value(Scope scope) {
        return Value.of(truth(scope));
    }

    @Override
    public boolean truth(Scope scope) {
        return same(left.scalar(scope), right.scalar(scope), scope) != negated;
    }

    static boolean same(Value a, Value b, Scope scope) {
        if (a instanceof BooleanValue || b instanceof BooleanValue) {
            return a.asBoolean() == b.asBoolean();
        }
        if (a instanceof NumberValue || b instanceof NumberValue) {
            return Numeral.same(Coercion.number(a, scope), Coercion.number(b, scope));
        }
        if (Timeline.places(a) || Timeline.places(b)) {
            Value x = Timeline.read(a, scope);
            Value y = Timeline.read(b, scope);
            return Timeline.places(x) && Timeline.places(y) && Timeline.compare(x, y, scope) == 0;
        }
        if (a instanceof TimeValue || b instanceof TimeValue) {
            Value x = time(a);
            Value y = time(b);
            return x.equals(y);
        }
        return a.asText().equals(b.asText());
    }

    private static Value time(Value value) {
        return value instanceof TextValue text ? IsoText.findTime(text.text()).orElse(value) : value;
    }
}
