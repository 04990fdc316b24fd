package org.anketa.expression;

import static org.anketa.expression.FunctionDefinition.number;
import static org.anketa.expression.FunctionDefinition.text;
import static org.anketa.expression.FunctionDefinition.truth;

import java.util.List;
import java.util.StringTokenizer;

/** The choices of a select question, which its answer lists separated by spaces. */
final class SelectFunctions {

    private SelectFunctions() {}

    static List<FunctionDefinition> all() {
        return List.of(
                truth(
                        "selected(answer, choice)",
                        2,
                        2,
                        (args, scope) -> holds(
                                args.get(0).text(scope), args.get(1).text(scope).strip())),
                number(
                        "count-selected(answer)",
                        1,
                        1,
                        (args, scope) -> new StringTokenizer(args.get(0).text(scope)).countTokens()),
                text("selected-at(answer, index)", 2, 2, SelectFunctions::at),
                new FunctionDefinition("jr:choice-name(choice, '${question}')", 2, 2, SelectFunctions::label));
    }

    private static Node label(List<Node> arguments) {
        if (!(arguments.get(1) instanceof Reference question)) {
            throw Problem.of("choice.question");
        }
        return new Call.OfText(
                (args, scope) -> {
                    String choice = args.get(0).text(scope);
                    return choice.isEmpty() ? "" : scope.choiceLabel(question.name(), choice);
                },
                List.copyOf(arguments));
    }

    private static boolean holds(String list, String choice) {
        if (choice.isEmpty()) {
            return list.isBlank();
        }
        for (int at = list.indexOf(choice); at >= 0; at = list.indexOf(choice, at + 1)) {
            int end = at + choice.length();
            boolean starts = at == 0 || Character.isWhitespace(list.charAt(at - 1));
            boolean ends = end == list.length() || Character.isWhitespace(list.charAt(end));
            if (starts && ends) {
                return true;
            }
        }
        return false;
    }

    private static String at(List<Node> args, Scope scope) {
        double index = Numeral.truncate(args.get(1).number(scope));
        StringTokenizer choices = new StringTokenizer(args.get(0).text(scope));
        if (!(index >= 0 && index < choices.countTokens())) {
            return "";
        }
        for (int skipped = 0; skipped < index; skipped++) {
            choices.nextToken();
        }
        return choices.nextToken();
    }
}
