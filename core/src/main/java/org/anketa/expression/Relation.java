package org.anketa.expression;

import java.util.List;

/**
 * {@code < <= > >=}. Dates and moments compare on the line of time and times within the day, the texts of either too;
 * everything else compares as numbers, so with an empty value or a text that is no number the outcome is false.
 */
record Relation(Operator operator, Node left, Node right) implements Node {

    enum Operator {
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST;

        boolean holds(double a, double b) {
            return switch (this) {
                case LESS -> a < b;
                case AT_MOST -> a <= b;
                case MORE -> a > b;
                case AT_LEAST -> a >= b;
            };
        }
    }

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
        Value a = left.scalar(scope);
        Value b = right.scalar(scope);
        if (a instanceof NumberValue x && b instanceof NumberValue y) {
            return operator.holds(x.number(), y.number());
        }
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        if (a instanceof TimeValue || b instanceof TimeValue) {
            return operator.holds(partOfDay(a, scope), partOfDay(b, scope));
        }
        if (mayBeMoment(a) && mayBeMoment(b)) {
            Value x = Timeline.read(a, scope);
            Value y = Timeline.read(b, scope);
            if (Timeline.places(x) && Timeline.places(y)) {
                return operator.holds(Timeline.compare(x, y, scope), 0);
            }
        }
        return operator.holds(Coercion.number(a, scope), Coercion.number(b, scope));
    }

    private static boolean mayBeMoment(Value value) {
        return Timeline.places(value) || (value instanceof TextValue text && IsoText.looksLikeMoment(text.text()));
    }

    private static double partOfDay(Value value, Scope scope) {
        return value instanceof TextValue text
                ? IsoText.findTime(text.text()).map(Value::asNumber).orElseGet(() -> Coercion.number(value, scope))
                : Coercion.number(value, scope);
    }
}
