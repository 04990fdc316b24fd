package org.anketa.expression;

import static org.anketa.expression.FunctionDefinition.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Dates, moments and times of day. */
final class DateFunctions {

    private DateFunctions() {}

    static List<FunctionDefinition> all() {
        return List.of(
                value("today()", 0, 0, (args, scope) -> new DateValue(LocalDate.now(scope.clock()))),
                value(
                        "now()",
                        0,
                        0,
                        (args, scope) -> new DateTimeValue(
                                OffsetDateTime.now(scope.clock()).truncatedTo(ChronoUnit.MILLIS))),
                new FunctionDefinition("date(value)", 1, 1, DateFunctions::date),
                value(
                        "date-time(value)",
                        1,
                        1,
                        (args, scope) -> Coercion.dateTime(args.get(0).scalar(scope), scope)),
                value("decimal-date-time(value)", 1, 1, DateFunctions::decimalDateTime),
                value("decimal-time(value)", 1, 1, DateFunctions::decimalTime),
                new FunctionDefinition("format-date(date, format)", 2, 2, DateFunctions::format),
                new FunctionDefinition("format-date-time(date, format)", 2, 2, DateFunctions::format));
    }

    private static Node date(List<Node> arguments) {
        Node argument = arguments.get(0);
        // A written date needs no clock: it is read, or refused, once and for all.
        if (argument instanceof Constant written && written.constant() instanceof TextValue text) {
            if (!IsoText.looksLikeMoment(text.text()) || text.text().length() == 10) {
                return IsoText.findMoment(text.text(), ZoneOffset.UTC)
                        .map(Constant::new)
                        .orElseThrow(() -> Problem.of("date.unreadable", "value", Problem.quote(text.text())));
            }
        }
        return new Call.OfValue((args, scope) -> Coercion.date(args.get(0).scalar(scope), scope), List.of(argument));
    }

    private static Value decimalDateTime(List<Node> args, Scope scope) {
        Value value = args.get(0).scalar(scope);
        if (value.isEmpty() || value instanceof NumberValue) {
            return value;
        }
        return new NumberValue(Timeline.millis(value, scope) / DateTimeValue.MILLIS_OF_DAY);
    }

    private static Value decimalTime(List<Node> args, Scope scope) {
        Value value = args.get(0).scalar(scope);
        if (value.isEmpty()) {
            return value;
        }
        return new NumberValue(
                value instanceof NumberValue number
                        ? number.number() - Math.floor(number.number())
                        : Coercion.time(value, scope).toNanoOfDay() / (DateTimeValue.MILLIS_OF_DAY * 1_000_000));
    }

    private static Node format(List<Node> arguments) {
        if (arguments.get(1) instanceof Constant written) {
            DatePattern pattern = DatePattern.compile(written.constant().asText());
            return new Call.OfText((args, scope) -> format(args.get(0), pattern, scope), List.copyOf(arguments));
        }
        return new Call.OfText(
                (args, scope) ->
                        format(args.get(0), DatePattern.compile(args.get(1).text(scope)), scope),
                List.copyOf(arguments));
    }

    private static String format(Node argument, DatePattern pattern, Scope scope) {
        Value value = argument.scalar(scope);
        if (value.isEmpty()) {
            return "";
        }
        return pattern.format(local(value, scope), scope.locale());
    }

    private static LocalDateTime local(Value value, Scope scope) {
        Value read =
                value instanceof TextValue text ? IsoText.findTime(text.text()).orElse(value) : value;
        if (read instanceof TimeValue time) {
            return LocalDate.now(scope.clock()).atTime(time.time());
        }
        return ((DateTimeValue) Coercion.dateTime(read, scope))
                .moment()
                .atZoneSameInstant(scope.clock().getZone())
                .toLocalDateTime();
    }
}
