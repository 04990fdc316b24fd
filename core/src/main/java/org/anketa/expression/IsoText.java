package org.anketa.expression;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates, moments and times read from their ISO 8601 text. */
final class IsoText {

    private static final String TIME = "(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?";
    private static final String OFFSET = "(Z|[+-]\\d{2}(?::?\\d{2})?)?";
    private static final Pattern DATE_TIME =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]" + TIME + OFFSET + ")?");
    private static final Pattern TIME_OF_DAY = Pattern.compile(TIME + OFFSET);

    private IsoText() {}

    /** A quick test that tells most texts apart from dates and moments. */
    static boolean looksLikeMoment(String text) {
        return text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
    }

    /** The date or moment that the text is; a moment without an offset is a local time of the zone. */
    static Optional<Value> findMoment(String text, ZoneId zone) {
        if (!looksLikeMoment(text)) {
            return Optional.empty();
        }
        Matcher parts = DATE_TIME.matcher(text.stripTrailing());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int year = number(parts, 1);
        int month = number(parts, 2);
        int day = number(parts, 3);
        if (year < 1 || month < 1 || month > 12 || !YearMonth.of(year, month).isValidDay(day)) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(year, month, day);
        if (parts.group(4) == null) {
            return Optional.of(new DateValue(date));
        }
        return time(parts, 4).flatMap(time -> moment(date.atTime(time), parts.group(8), zone));
    }

    /** The date that the text is; it depends on no time zone. */
    static Optional<Value> findDate(String text) {
        return findMoment(text, ZoneOffset.UTC).filter(DateValue.class::isInstance);
    }

    /** The time of day that the text is; an offset is read over, for a time is what the clock on the wall showed. */
    static Optional<Value> findTime(String text) {
        Matcher parts = TIME_OF_DAY.matcher(text.strip());
        return parts.matches() ? time(parts, 1).map(TimeValue::new) : Optional.empty();
    }

    private static Optional<LocalTime> time(Matcher parts, int group) {
        int hour = number(parts, group);
        int minute = number(parts, group + 1);
        int second = parts.group(group + 2) == null ? 0 : number(parts, group + 2);
        String fraction = parts.group(group + 3);
        int nano = fraction == null ? 0 : Integer.parseInt((fraction + "00000000").substring(0, 9));
        return hour > 23 || minute > 59 || second > 59
                ? Optional.empty()
                : Optional.of(LocalTime.of(hour, minute, second, nano));
    }

    private static Optional<Value> moment(LocalDateTime local, @Nullable String offset, ZoneId zone) {
        if (offset == null) {
            return Optional.of(new DateTimeValue(local.atZone(zone).toOffsetDateTime()));
        }
        if (offset.equals("Z")) {
            return Optional.of(new DateTimeValue(local.atOffset(ZoneOffset.UTC)));
        }
        String digits = offset.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.substring(0, 2));
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(2)) : 0;
        if (minutes > 59 || hours * 60 + minutes > 18 * 60) {
            return Optional.empty();
        }
        int seconds = (hours * 60 + minutes) * (offset.charAt(0) == '-' ? -60 : 60);
        OffsetDateTime moment = local.atOffset(ZoneOffset.ofTotalSeconds(seconds));
        return Optional.of(new DateTimeValue(moment));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
