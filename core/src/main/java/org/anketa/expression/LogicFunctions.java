package org.anketa.expression;

import static org.anketa.expression.FunctionDefinition.number;
import static org.anketa.expression.FunctionDefinition.text;
import static org.anketa.expression.FunctionDefinition.truth;
import static org.anketa.expression.FunctionDefinition.value;

import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Truth, choice between values, and what comes from the surroundings of the expression. */
final class LogicFunctions {

    private static final int LONGEST_IDENTIFIER = 1000;

    private LogicFunctions() {}

    static List<FunctionDefinition> all() {
        return List.of(
                truth("true()", 0, 0, (args, scope) -> true),
                truth("false()", 0, 0, (args, scope) -> false),
                truth("not(condition)", 1, 1, (args, scope) -> !args.get(0).truth(scope)),
                truth("boolean(value)", 1, 1, (args, scope) -> args.get(0).truth(scope)),
                truth("boolean-from-string(text)", 1, 1, (args, scope) -> {
                    String text = args.get(0).text(scope);
                    return text.equalsIgnoreCase("true") || text.equals("1");
                }),
                value(
                        "if(condition, then, else)",
                        3,
                        3,
                        (args, scope) ->
                                args.get(args.get(0).truth(scope) ? 1 : 2).value(scope)),
                value("coalesce(value, otherwise)", 2, 2, LogicFunctions::coalesce),
                // What is there already stays.
                new FunctionDefinition(
                        "once(value)",
                        1,
                        1,
                        args -> new Call.OfValue(LogicFunctions::coalesce, List.of(new Current(), args.get(0)))),
                number("position()", 0, 0, (args, scope) -> scope.position()),
                text("uuid(length?)", 0, 1, LogicFunctions::uuid));
    }

    private static Value coalesce(List<Node> args, Scope scope) {
        Value value = args.get(0).scalar(scope);
        return value.isEmpty() ? args.get(1).scalar(scope) : value;
    }

    private static String uuid(List<Node> args, Scope scope) {
        RandomGenerator random = scope.random();
        if (args.isEmpty()) {
            long high = (random.nextLong() & 0xffff_ffff_ffff_0fffL) | 0x4000L;
            long low = (random.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
            return new UUID(high, low).toString();
        }
        int length = (int) args.get(0).number(scope);
        if (length < 1 || length > LONGEST_IDENTIFIER) {
            throw Problem.of("uuid.length", "most", LONGEST_IDENTIFIER);
        }
        StringBuilder id = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            id.append(Character.forDigit(random.nextInt(36), 36));
        }
        return id.toString();
    }
}
