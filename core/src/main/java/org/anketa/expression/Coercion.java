package org.anketa.expression;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Values turned into the type that an operator or a function needs, in the scope's time zone. */
final class Coercion {

    private Coercion() {}

    /** The number; texts in ISO form count days since 1970-01-01, as in the ODK XForms specification. */
    static double number(Value value, Scope scope) {
        if (value instanceof NumberValue number) {
            return number.number();
        }
        if (value instanceof TextValue text) {
            double number = Numeral.parse(text.text());
            return Double.isNaN(number) && IsoText.looksLikeMoment(text.text())
                    ? IsoText.findMoment(text.text(), scope.clock().getZone())
                            .map(Value::asNumber)
                            .orElse(Double.NaN)
                    : number;
        }
        return value.asNumber();
    }

    /** The date; the empty value for the empty value and NaN. */
    static Value date(Value value, Scope scope) {
        if (value.isEmpty() || value instanceof DateValue) {
            return orEmpty(value);
        }
        if (value instanceof NumberValue number) {
            return DateValue.ofEpochDay(number.number());
        }
        return new DateValue(
                moment(value, scope).atZoneSameInstant(scope.clock().getZone()).toLocalDate());
    }

    /** The date and time; the empty value for the empty value and NaN. */
    static Value dateTime(Value value, Scope scope) {
        if (value.isEmpty() || value instanceof DateTimeValue) {
            return orEmpty(value);
        }
        return value instanceof NumberValue number
                ? DateTimeValue.ofEpochDays(number.number(), scope.clock().getZone())
                : new DateTimeValue(moment(value, scope));
    }

    /**
     * The moment that a date, a moment or the text of one stands for.
     *
     * @throws org.anketa.shared.Refusal if it stands for none
     */
    static OffsetDateTime moment(Value value, Scope scope) {
        ZoneId zone = scope.clock().getZone();
        Value read = Timeline.read(value, scope);
        if (read instanceof DateTimeValue moment) {
            return moment.moment();
        }
        if (read instanceof DateValue date) {
            return date.date().atStartOfDay(zone).toOffsetDateTime();
        }
        throw Problem.of("date.unreadable", "value", Problem.quote(value.asText()));
    }

    /**
     * The time of day of a time or a moment, or of the text of one.
     *
     * @throws org.anketa.shared.Refusal if it has none
     */
    static LocalTime time(Value value, Scope scope) {
        Value read =
                value instanceof TextValue text ? IsoText.findTime(text.text()).orElse(value) : value;
        return read instanceof TimeValue time
                ? time.time()
                : moment(value, scope)
                        .atZoneSameInstant(scope.clock().getZone())
                        .toLocalTime();
    }

    private static Value orEmpty(Value value) {
        return value.isEmpty() ? EmptyValue.EMPTY : value;
    }
}
