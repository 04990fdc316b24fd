package org.anketa.expression;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment with its offset from UTC, of the years 1 to 9999. */
record DateTimeValue(OffsetDateTime moment) implements Value {

    static final double MILLIS_OF_DAY = 86_400_000;

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    /** The first and last moments whose year is in range at every offset. */
    private static final double FIRST_DAY = -719_161;

    private static final double LAST_DAY = 2_932_895;

    DateTimeValue {
        if (moment.getYear() < 1 || moment.getYear() > 9999) {
            throw Problem.of("date.range");
        }
    }

    /** The moment so many days after 1970-01-01 in UTC, as clocks of the zone show it; NaN if the number is none. */
    static Value ofEpochDays(double days, ZoneId zone) {
        if (Double.isNaN(days)) {
            return NumberValue.NAN;
        }
        if (days < FIRST_DAY || days > LAST_DAY) {
            throw Problem.of("date.range");
        }
        Instant instant = Instant.ofEpochMilli(Math.round(days * MILLIS_OF_DAY));
        return new DateTimeValue(instant.atZone(zone).toOffsetDateTime());
    }

    @Override
    public Type type() {
        return Type.DATE_TIME;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public String asText() {
        return ISO.format(moment);
    }

    @Override
    public double asNumber() {
        return moment.toInstant().toEpochMilli() / MILLIS_OF_DAY;
    }

    @Override
    public boolean asBoolean() {
        return true;
    }
}
