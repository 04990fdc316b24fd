package org.anketa.expression;

/** A literal, or a part that is worth the same in every scope. */
record Constant(Value constant) implements Node {

    @Override
    public Value value(Scope scope) {
        return constant;
    }
}
