package org.anketa.expression;

/** Where dates and moments lie on one line, on which a date is the midnight it begins with in the scope's time zone. */
final class Timeline {

    private Timeline() {}

    /** Whether the value is a date or a moment. */
    static boolean places(Value value) {
        return value instanceof DateValue || value instanceof DateTimeValue;
    }

    /** A text in ISO form as the date or moment it stands for; anything else as it is. */
    static Value read(Value value, Scope scope) {
        return value instanceof TextValue text
                ? IsoText.findMoment(text.text(), scope.clock().getZone()).orElse(value)
                : value;
    }

    /** Milliseconds since 1970-01-01 in UTC. */
    static double millis(Value value, Scope scope) {
        return Coercion.moment(value, scope).toInstant().toEpochMilli();
    }

    /** Negative, zero or positive as the first lies before, on or after the second. */
    static int compare(Value a, Value b, Scope scope) {
        if (a instanceof DateValue x && b instanceof DateValue y) {
            return x.date().compareTo(y.date());
        }
        return Double.compare(millis(a, scope), millis(b, scope));
    }

    /** The days from the second to the first. */
    static double days(Value a, Value b, Scope scope) {
        if (a instanceof DateValue x && b instanceof DateValue y) {
            return x.date().toEpochDay() - y.date().toEpochDay();
        }
        return (millis(a, scope) - millis(b, scope)) / DateTimeValue.MILLIS_OF_DAY;
    }

    /** The date (parts of a day cut off) or moment so many days later; NaN if their number is none. */
    static Value shift(Value value, double days, Scope scope) {
        return value instanceof DateValue date
                ? DateValue.ofEpochDay(date.date().toEpochDay() + days)
                : DateTimeValue.ofEpochDays(
                        value.asNumber() + days, scope.clock().getZone());
    }
}
