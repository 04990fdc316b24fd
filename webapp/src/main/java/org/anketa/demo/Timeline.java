package org.anketa.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * The weeks in which the studies were answered: from a Monday about a month ago until yesterday, on working days.
 *
 * @param start the Monday
 * @param days how many there are until yesterday
 */
record Timeline(LocalDate start, int days, ZoneId zone) {

    private static final int WEEKS = 4;
    private static final LocalTime MORNING = LocalTime.of(8, 30);
    private static final Duration WORKING_DAY = Duration.ofHours(9);

    /** Most answer soon after they are asked; a reminder in the middle brings others. */
    private static final double REMINDED = 0.4;

    private static final double REMINDER = 0.45;

    static Timeline until(Clock now) {
        LocalDate today = LocalDate.now(now);
        LocalDate start = today.minusWeeks(WEEKS).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Timeline(start, (int) ChronoUnit.DAYS.between(start, today), now.getZone());
    }

    /** The first morning, before anybody was asked. */
    Instant beginning() {
        return start.atTime(MORNING).minusHours(1).atZone(zone).toInstant();
    }

    /** A moment in the office hours of one of the working days. */
    Instant moment(Chance chance) {
        List<LocalDate> workdays = start.datesUntil(start.plusDays(days))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .toList();
        double late = chance.uniform("reminded") < REMINDED ? REMINDER : 0;
        double eager = chance.uniform("day");
        double place = late + (1 - late) * eager * eager;
        double hour = (chance.uniform("hour") + chance.uniform("other hour")) / 2;
        return workdays.get((int) (place * workdays.size()))
                .atTime(MORNING)
                .plusSeconds((long) (hour * WORKING_DAY.toSeconds()))
                .atZone(zone)
                .toInstant();
    }
}
