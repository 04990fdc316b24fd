package org.anketa.expression;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Reads inputs and results as cases.txt writes them. */
final class CaseNotation {

    private CaseNotation() {}

    static Value value(String written) {
        String text = written.strip();
        if (text.isEmpty()) {
            return Value.empty();
        }
        if (text.startsWith("'")) {
            return Value.of(text.substring(1, text.length() - 1));
        }
        if (text.startsWith("[")) {
            return list(text.substring(1, text.length() - 1));
        }
        return switch (text) {
            case "true" -> Value.of(true);
            case "false" -> Value.of(false);
            case "NaN" -> Value.of(Double.NaN);
            case "Infinity" -> Value.of(Double.POSITIVE_INFINITY);
            case "-Infinity" -> Value.of(Double.NEGATIVE_INFINITY);
            default ->
                IsoText.findMoment(text, ZoneOffset.UTC)
                        .or(() -> IsoText.findTime(text))
                        .orElseGet(() -> Value.of(Double.parseDouble(text)));
        };
    }

    private static Value list(String written) {
        List<Value> members = new ArrayList<>();
        if (!written.isEmpty()) {
            for (String member : written.split(",", -1)) {
                members.add(value(member));
            }
        }
        return Value.listOf(members);
    }

    static Answers answers(String written) {
        Answers answers = Answers.none();
        for (String input : written.split(";", -1)) {
            int equals = input.indexOf('=');
            if (equals >= 0) {
                give(answers, input.substring(0, equals).strip(), value(input.substring(equals + 1)));
            }
        }
        return answers;
    }

    private static void give(Answers answers, String name, Value value) {
        switch (name) {
            case "." -> answers.current(value);
            case "#" -> answers.position((int) value.asNumber());
            default -> answers.with(name, value);
        }
    }
}
