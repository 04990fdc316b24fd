package org.anketa.expression;

import java.util.List;

/** The unary minus. */
record Negation(Node operand) implements Node {

    @Override
    public List<Node> parts() {
        return List.of(operand);
    }

    @Override
    public Value value(Scope scope) {
        return new NumberValue(number(scope));
    }

    @Override
    public double number(Scope scope) {
        return -operand.number(scope);
    }
}
