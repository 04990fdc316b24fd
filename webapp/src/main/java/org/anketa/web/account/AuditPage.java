package org.anketa.web.account;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.anketa.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * A part of the log, day by day.
 *
 * @param first the number of the newest entry on the page, the newest of all being 1; 0 if there is none
 * @param last the number of the oldest one
 * @param newer the offset of the page before; null on the first
 * @param older the offset of the page behind; null on the last
 */
public record AuditPage(
        List<Day> days,
        long first,
        long last,
        long total,
        @Nullable Integer newer,
        @Nullable Integer older) {

    /**
     * The entries of one day.
     *
     * @param title the date in the reader's language
     */
    public record Day(String title, List<Line> lines) {}

    /**
     * One entry.
     *
     * @param time to the minute
     */
    public record Line(String time, AuditEntry entry) {}

    static AuditPage of(List<AuditEntry> entries, int offset, int size, long total, Locale language) {
        ZoneId zone = ZoneId.systemDefault();
        DateTimeFormatter date =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(language);
        DateTimeFormatter time =
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(language);
        Map<LocalDate, List<Line>> byDay = new TreeMap<>((one, other) -> other.compareTo(one));
        for (AuditEntry entry : entries) {
            byDay.computeIfAbsent(LocalDate.ofInstant(entry.at(), zone), day -> new ArrayList<>())
                    .add(new Line(time.format(entry.at().atZone(zone)), entry));
        }
        List<Day> days = byDay.entrySet().stream()
                .map(day -> new Day(date.format(day.getKey()), day.getValue()))
                .toList();
        long last = (long) offset + entries.size();
        return new AuditPage(
                days,
                entries.isEmpty() ? 0 : offset + 1L,
                last,
                total,
                offset == 0 ? null : Math.max(0, offset - size),
                last < total ? offset + size : null);
    }
}
