package org.anketa.expression;

import java.util.List;

/** Operands joined by {@code and}, or by {@code or}; evaluated from the left until the outcome is certain. */
record Junction(boolean all, List<Node> operands) implements Node {

    Junction {
        operands = List.copyOf(operands);
    }

    @Override
    public List<Node> parts() {
        return operands;
    }

    @Override
    public Value value(Scope scope) {
        return Value.of(truth(scope));
    }

    @Override
    public boolean truth(Scope scope) {
        for (int i = 0; i < operands.size(); i++) {
            if (operands.get(i).truth(scope) != all) {
                return !all;
            }
        }
        return all;
    }
}
