package org.anketa.expression;

import java.util.List;

/** The call of a function: one record for each kind of result, so that plain numbers and truths need no value. */
final class Call {

    private Call() {}

    /** The function's body; it evaluates those of its arguments that it needs. */
    @FunctionalInterface
    interface ValueBody {
        Value apply(List<Node> arguments, Scope scope);
    }

    @FunctionalInterface
    interface NumberBody {
        double apply(List<Node> arguments, Scope scope);
    }

    @FunctionalInterface
    interface TruthBody {
        boolean apply(List<Node> arguments, Scope scope);
    }

    @FunctionalInterface
    interface TextBody {
        String apply(List<Node> arguments, Scope scope);
    }

    record OfValue(ValueBody body, List<Node> arguments) implements Node {
        @Override
        public List<Node> parts() {
            return arguments;
        }

        @Override
        public Value value(Scope scope) {
            return body.apply(arguments, scope);
        }
    }

    record OfNumber(NumberBody body, List<Node> arguments) implements Node {
        @Override
        public List<Node> parts() {
            return arguments;
        }

        @Override
        public Value value(Scope scope) {
            return new NumberValue(number(scope));
        }

        @Override
        public double number(Scope scope) {
            return body.apply(arguments, scope);
        }
    }

    record OfTruth(TruthBody body, List<Node> arguments) implements Node {
        @Override
        public List<Node> parts() {
            return arguments;
        }

        @Override
        public Value value(Scope scope) {
            return Value.of(truth(scope));
        }

        @Override
        public boolean truth(Scope scope) {
            return body.apply(arguments, scope);
        }
    }

    record OfText(TextBody body, List<Node> arguments) implements Node {
        @Override
        public List<Node> parts() {
            return arguments;
        }

        @Override
        public Value value(Scope scope) {
            return Value.of(text(scope));
        }

        @Override
        public String text(Scope scope) {
            return body.apply(arguments, scope);
        }
    }
}
