package org.anketa.expression;

/** {@code .}, the answer to the current item. */
record Current() implements Node {

    @Override
    public Value value(Scope scope) {
        return scope.current();
    }
}
