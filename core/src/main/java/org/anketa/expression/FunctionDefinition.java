package org.anketa.expression;

import java.util.List;

/**
 * A function of the language.
 *
 * @param signature how to write the call, shown to people who wrote it differently
 * @param fewest the least number of arguments
 * @param most the greatest number of arguments
 * @param builder makes the node of one call, and refuses arguments that can't be right
 */
record FunctionDefinition(String signature, int fewest, int most, Builder builder) {

    static final int ANY = Integer.MAX_VALUE;

    @FunctionalInterface
    interface Builder {
        Node build(List<Node> arguments);
    }

    static FunctionDefinition value(String signature, int fewest, int most, Call.ValueBody body) {
        return new FunctionDefinition(
                signature, fewest, most, arguments -> new Call.OfValue(body, List.copyOf(arguments)));
    }

    static FunctionDefinition number(String signature, int fewest, int most, Call.NumberBody body) {
        return new FunctionDefinition(
                signature, fewest, most, arguments -> new Call.OfNumber(body, List.copyOf(arguments)));
    }

    static FunctionDefinition truth(String signature, int fewest, int most, Call.TruthBody body) {
        return new FunctionDefinition(
                signature, fewest, most, arguments -> new Call.OfTruth(body, List.copyOf(arguments)));
    }

    static FunctionDefinition text(String signature, int fewest, int most, Call.TextBody body) {
        return new FunctionDefinition(
                signature, fewest, most, arguments -> new Call.OfText(body, List.copyOf(arguments)));
    }

    String name() {
        return signature.substring(0, signature.indexOf('('));
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }
}
