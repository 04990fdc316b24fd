package org.anketa.expression;

/** {@code ${name}}. */
record Reference(int index, String name) implements Node {

    @Override
    public Value value(Scope scope) {
        return scope.valueAt(index, name);
    }

    @Override
    public Value scalar(Scope scope) {
        Value value = scope.valueAt(index, name);
        if (value instanceof ListValue list) {
            if (list.members().size() > 1) {
                throw Problem.of(
                        "list.several.named",
                        "name",
                        name,
                        "count",
                        list.members().size());
            }
            return list.single();
        }
        return value;
    }
}
