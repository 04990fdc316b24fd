package org.anketa.expression;

import java.time.LocalDate;

/** A day of the calendar, of the years 1 to 9999. */
record DateValue(LocalDate date) implements Value {

    private static final long FIRST = LocalDate.of(1, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(9999, 12, 31).toEpochDay();

    DateValue {
        if (date.getYear() < 1 || date.getYear() > 9999) {
            throw Problem.of("date.range");
        }
    }

    /** The day so many days after 1970-01-01, parts of a day cut off; NaN if the number is none. */
    static Value ofEpochDay(double days) {
        if (Double.isNaN(days)) {
            return NumberValue.NAN;
        }
        double whole = Numeral.truncate(days);
        if (whole < FIRST || whole > LAST) {
            throw Problem.of("date.range");
        }
        return new DateValue(LocalDate.ofEpochDay((long) whole));
    }

    @Override
    public Type type() {
        return Type.DATE;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String asText() {
        return date.toString();
    }

    @Override
    public double asNumber() {
        return date.toEpochDay();
    }

    @Override
    public boolean asBoolean() {
        return true;
    }
}
