package org.anketa.expression;

import java.util.List;

/**
 * {@code =} and {@code !=} with a text literal on one side, the commonest condition there is: the literal's number is read
 * once.
 */
record TextEquality(boolean negated, Node operand, Value literal, String text, double number) implements Node {

    static TextEquality of(boolean negated, Node operand, Value literal) {
        return new TextEquality(negated, operand, literal, literal.asText(), Numeral.parse(literal.asText()));
    }

    @Override
    public List<Node> parts() {
        return List.of(operand);
    }

    @Override
    public Value value(Scope scope) {
        return Value.of(truth(scope));
    }

    @Override
    public boolean truth(Scope scope) {
        return same(operand.scalar(scope), scope) != negated;
    }

    private boolean same(Value value, Scope scope) {
        if (value instanceof TextValue other) {
            return other.text().equals(text);
        }
        if (value instanceof NumberValue other && !Double.isNaN(number)) {
            return Numeral.same(other.number(), number);
        }
        return Equality.same(value, literal, scope);
    }
}
