package org.anketa.jdbc.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Which backups are kept: the newest of each of the last days, weeks and months that have one. What is older is deleted, so
 * that data that were erased do not live on in backups for good.
 */
public record Retention(int days, int weeks, int months) {

    /** A week of days, a month of weeks, half a year of months. */
    public static final Retention USUAL = new Retention(7, 4, 6);

    public Retention {
        if (days < 1 || weeks < 0 || months < 0) {
            throw new IllegalArgumentException("At least one day is kept");
        }
    }

    /** Those of the moments whose backups are kept. */
    Set<LocalDateTime> kept(Collection<LocalDateTime> moments) {
        List<LocalDateTime> newestFirst =
                moments.stream().sorted(Comparator.reverseOrder()).toList();
        Set<LocalDateTime> kept = new HashSet<>();
        keep(newestFirst, days, LocalDateTime::toLocalDate, kept);
        keep(newestFirst, weeks, moment -> week(moment.toLocalDate()), kept);
        keep(newestFirst, months, YearMonth::from, kept);
        return kept;
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    private static void keep(
            List<LocalDateTime> newestFirst, int most, Function<LocalDateTime, ?> period, Set<LocalDateTime> kept) {
        Set<Object> seen = new HashSet<>();
        for (LocalDateTime moment : newestFirst) {
            if (seen.size() < most && seen.add(period.apply(moment))) {
                kept.add(moment);
            }
        }
    }
}
