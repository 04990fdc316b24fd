package org.anketa.expression;

import static org.anketa.expression.FunctionDefinition.ANY;
import static org.anketa.expression.FunctionDefinition.text;
import static org.anketa.expression.FunctionDefinition.truth;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Texts, whose characters are Unicode characters: one outside the basic plane counts once. */
final class TextFunctions {

    private static final Pattern WHITESPACE = Pattern.compile("\\s+");

    private TextFunctions() {}

    static List<FunctionDefinition> all() {
        return List.of(
                text("string(value)", 1, 1, (args, scope) -> args.get(0).text(scope)),
                text("concat(text, ...)", 1, ANY, (args, scope) -> join("", args, scope)),
                text(
                        "join(separator, text, ...)",
                        2,
                        ANY,
                        (args, scope) -> join(args.get(0).text(scope), args.subList(1, args.size()), scope)),
                new FunctionDefinition(
                        "string-length(text?)",
                        0,
                        1,
                        args -> new Call.OfNumber(
                                (given, scope) -> length(given.get(0).text(scope)), orCurrent(args))),
                new FunctionDefinition(
                        "normalize-space(text?)",
                        0,
                        1,
                        args -> new Call.OfText(
                                (given, scope) -> normalize(given.get(0).text(scope)), orCurrent(args))),
                new FunctionDefinition("regex(text, pattern)", 2, 2, TextFunctions::regex),
                truth(
                        "contains(text, part)",
                        2,
                        2,
                        (args, scope) ->
                                args.get(0).text(scope).contains(args.get(1).text(scope))),
                truth(
                        "starts-with(text, beginning)",
                        2,
                        2,
                        (args, scope) ->
                                args.get(0).text(scope).startsWith(args.get(1).text(scope))),
                truth(
                        "ends-with(text, end)",
                        2,
                        2,
                        (args, scope) ->
                                args.get(0).text(scope).endsWith(args.get(1).text(scope))),
                text("substr(text, start, end?)", 2, 3, TextFunctions::substr),
                text("substring(text, start, length?)", 2, 3, TextFunctions::substring),
                text("substring-before(text, mark)", 2, 2, (args, scope) -> {
                    String text = args.get(0).text(scope);
                    return text.substring(
                            0, Math.max(0, text.indexOf(args.get(1).text(scope))));
                }),
                text("substring-after(text, mark)", 2, 2, (args, scope) -> {
                    String text = args.get(0).text(scope);
                    String mark = args.get(1).text(scope);
                    int at = text.indexOf(mark);
                    return at < 0 ? "" : text.substring(at + mark.length());
                }),
                text("translate(text, from, to)", 3, 3, TextFunctions::translate));
    }

    private static String join(String separator, List<Node> args, Scope scope) {
        StringJoiner joined = new StringJoiner(separator);
        for (Node argument : args) {
            for (Value member : argument.value(scope).members()) {
                joined.add(member.asText());
            }
        }
        return joined.toString();
    }

    private static List<Node> orCurrent(List<Node> args) {
        return args.isEmpty() ? List.of(new Current()) : List.copyOf(args);
    }

    private static String normalize(String text) {
        return WHITESPACE.matcher(text.strip()).replaceAll(" ");
    }

    private static Node regex(List<Node> args) {
        if (args.get(1) instanceof Constant written) {
            BoundedPattern pattern = BoundedPattern.compile(written.constant().asText());
            return new Call.OfTruth(
                    (given, scope) -> pattern.matches(given.get(0).text(scope)), List.of(args.get(0)));
        }
        return new Call.OfTruth(
                (given, scope) -> BoundedPattern.compile(given.get(1).text(scope))
                        .matches(given.get(0).text(scope)),
                List.copyOf(args));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** From one place to before another, both from 0; negative places count from the end. */
    private static String substr(List<Node> args, Scope scope) {
        String text = args.get(0).text(scope);
        int length = length(text);
        int start = place((int) args.get(1).number(scope), length);
        int end = args.size() < 3 ? length : place((int) args.get(2).number(scope), length);
        return slice(text, start, end);
    }

    private static int place(int index, int length) {
        return Math.min(Math.max(0, index < 0 ? length + index : index), length);
    }

    /** XPath 1.0: places count from 1 and are rounded. */
    private static String substring(List<Node> args, Scope scope) {
        String text = args.get(0).text(scope);
        int length = length(text);
        double first = Math.floor(args.get(1).number(scope) + 0.5);
        double count = args.size() < 3
                ? Double.POSITIVE_INFINITY
                : Math.floor(args.get(2).number(scope) + 0.5);
        double end = Math.min(first + count, length + 1.0);
        if (Double.isNaN(first) || Double.isNaN(end)) {
            return "";
        }
        return slice(text, (int) Math.max(first, 1) - 1, (int) Math.max(end, 1) - 1);
    }

    private static String slice(String text, int start, int end) {
        return start >= end ? "" : text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static String translate(List<Node> args, Scope scope) {
        String text = args.get(0).text(scope);
        int[] from = args.get(1).text(scope).codePoints().toArray();
        int[] to = args.get(2).text(scope).codePoints().toArray();
        StringBuilder translated = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int at = 0;
            while (at < from.length && from[at] != c) {
                at++;
            }
            if (at == from.length) {
                translated.appendCodePoint(c);
            } else if (at < to.length) {
                translated.appendCodePoint(to[at]);
            }
        });
        return translated.toString();
    }
}
