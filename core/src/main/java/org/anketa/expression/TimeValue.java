package org.anketa.expression;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A time of the day, without a date. */
record TimeValue(LocalTime time) implements Value {

    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

    @Override
    public Type type() {
        return Type.TIME;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String asText() {
        return ISO.format(time);
    }

    @Override
    public double asNumber() {
        return time.toNanoOfDay() / (DateTimeValue.MILLIS_OF_DAY * 1_000_000);
    }

    @Override
    public boolean asBoolean() {
        return true;
    }
}
