package org.anketa.expression;

import java.util.List;
import java.util.stream.Stream;

/**
 * Operands joined by {@code + - * div mod}, evaluated from left to right; a product inside a sum is an operand of its own.
 * Kept flat, so that a long sum is no deep tree.
 *
 * <p>Dates take part as dates: a date less a date is a number of days, a date and a number of days is a date; the same
 * for moments, where days have parts. Everything else is numbers.
 */
record Arithmetic(Node first, List<Step> steps) implements Node {

    enum Operator {
        PLUS,
        MINUS,
        TIMES,
        DIV,
        MOD;

        double apply(double a, double b) {
            return switch (this) {
                case PLUS -> a + b;
                case MINUS -> a - b;
                case TIMES -> a * b;
                case DIV -> a / b;
                case MOD -> a % b;
            };
        }
    }

    record Step(Operator operator, Node operand) {}

    Arithmetic {
        steps = List.copyOf(steps);
    }

    @Override
    public List<Node> parts() {
        return Stream.concat(Stream.of(first), steps.stream().map(Step::operand))
                .toList();
    }

    @Override
    public Value value(Scope scope) {
        Value result = first.scalar(scope);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            result = apply(step.operator, result, step.operand.scalar(scope), scope);
        }
        return result;
    }

    private static Value apply(Operator operator, Value a, Value b, Scope scope) {
        if (operator == Operator.PLUS && Timeline.places(a) != Timeline.places(b)) {
            return Timeline.places(a)
                    ? Timeline.shift(a, Coercion.number(b, scope), scope)
                    : Timeline.shift(b, Coercion.number(a, scope), scope);
        }
        if (operator == Operator.MINUS && Timeline.places(a)) {
            Value other = Timeline.read(b, scope);
            return Timeline.places(other)
                    ? new NumberValue(Timeline.days(a, other, scope))
                    : Timeline.shift(a, -Coercion.number(b, scope), scope);
        }
        return new NumberValue(operator.apply(Coercion.number(a, scope), Coercion.number(b, scope)));
    }
}
