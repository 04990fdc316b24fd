package org.anketa.expression;

import static org.anketa.expression.FunctionDefinition.ANY;
import static org.anketa.expression.FunctionDefinition.number;
import static org.anketa.expression.FunctionDefinition.truth;
import static org.anketa.expression.FunctionDefinition.value;

import java.util.ArrayList;
import java.util.List;

/** The answers of a repeated question taken together; a single answer is a list of one. */
final class ListFunctions {

    private ListFunctions() {}

    static List<FunctionDefinition> all() {
        return List.of(
                number(
                        "count(answers)",
                        1,
                        1,
                        (args, scope) -> members(args, scope).size()),
                number(
                        "count-non-empty(answers)",
                        1,
                        1,
                        (args, scope) -> members(args, scope).stream()
                                .filter(member -> !member.isEmpty())
                                .count()),
                number(
                        "sum(answers)",
                        1,
                        1,
                        (args, scope) -> members(args, scope).stream()
                                .mapToDouble(member -> Coercion.number(member, scope))
                                .filter(number -> !Double.isNaN(number))
                                .sum()),
                value("min(answers, ...)", 1, ANY, (args, scope) -> extreme(members(args, scope), -1, scope)),
                value("max(answers, ...)", 1, ANY, (args, scope) -> extreme(members(args, scope), 1, scope)),
                new FunctionDefinition(
                        "indexed-repeat(${answer}, ${repeat}, index)", 3, 3, ListFunctions::indexedRepeat),
                truth("checklist(min, max, answer, ...)", 2, ANY, ListFunctions::checklist),
                new FunctionDefinition(
                        "weighted-checklist(min, max, answer, weight, ...)", 2, ANY, ListFunctions::weighted));
    }

    private static List<Value> members(List<Node> args, Scope scope) {
        if (args.size() == 1) {
            return args.get(0).value(scope).members();
        }
        List<Value> members = new ArrayList<>();
        for (Node argument : args) {
            members.addAll(argument.value(scope).members());
        }
        return members;
    }

    /** The greatest (sign 1) or least (sign −1) member; dates and moments stay what they are; NaN if there is none. */
    private static Value extreme(List<Value> members, int sign, Scope scope) {
        List<Value> answered =
                members.stream().filter(member -> !member.isEmpty()).toList();
        if (!answered.isEmpty() && answered.stream().allMatch(Timeline::places)) {
            Value best = answered.get(0);
            for (Value member : answered) {
                best = sign * Timeline.compare(member, best, scope) > 0 ? member : best;
            }
            return best;
        }
        double best = Double.NaN;
        for (Value member : answered) {
            double number = Coercion.number(member, scope);
            best = Double.isNaN(best) || sign * number > sign * best ? number : best;
        }
        return new NumberValue(best);
    }

    private static Node indexedRepeat(List<Node> arguments) {
        if (!(arguments.get(0) instanceof Reference answer && arguments.get(1) instanceof Reference)) {
            throw Problem.of("repeat.reference");
        }
        return new Call.OfValue(
                (args, scope) -> {
                    List<Value> members = scope.instancesOf(answer.name()).members();
                    double index = Numeral.truncate(args.get(0).number(scope));
                    return index >= 1 && index <= members.size() ? members.get((int) index - 1) : EmptyValue.EMPTY;
                },
                List.of(arguments.get(2)));
    }

    private static boolean checklist(List<Node> args, Scope scope) {
        double count = 0;
        for (Value answer : members(args.subList(2, args.size()), scope)) {
            count += answer.asBoolean() ? 1 : 0;
        }
        return within(args.get(0).number(scope), count, args.get(1).number(scope));
    }

    private static Node weighted(List<Node> arguments) {
        if (arguments.size() % 2 != 0) {
            throw Problem.of("function.pairs", "function", "weighted-checklist");
        }
        return new Call.OfTruth(ListFunctions::weightedChecklist, List.copyOf(arguments));
    }

    private static boolean weightedChecklist(List<Node> args, Scope scope) {
        double sum = 0;
        for (int i = 2; i < args.size(); i += 2) {
            List<Value> answers = args.get(i).value(scope).members();
            List<Value> weights = args.get(i + 1).value(scope).members();
            if (answers.size() != weights.size()) {
                throw Problem.of("function.lengths", "answers", answers.size(), "weights", weights.size());
            }
            for (int j = 0; j < answers.size(); j++) {
                sum += answers.get(j).asBoolean() ? Coercion.number(weights.get(j), scope) : 0;
            }
        }
        return within(args.get(0).number(scope), sum, args.get(1).number(scope));
    }

    /** Whether the total is between the bounds; −1 stands for no bound. */
    private static boolean within(double min, double total, double max) {
        return (min == -1 || total >= min) && (max == -1 || total <= max);
    }
}
