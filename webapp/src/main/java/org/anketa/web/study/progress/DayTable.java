package org.anketa.web.study.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.anketa.analysis.Cell;
import org.anketa.analysis.Figure;
import org.anketa.analysis.Table;
import org.anketa.fieldwork.Mode;
import org.anketa.fieldwork.Progress;
import org.anketa.shared.Languages;
import org.anketa.shared.LocalizedText;
import org.anketa.shared.Message;
import org.anketa.shared.NumberStyle;

/** Responses by day and mode as a table, and the figure that views it. */
final class DayTable {

    private static final String ID = "days";
    private static final int LONGEST_GAP = 14;

    private DayTable() {}

    /** A row a day from the first response to the last, quiet days too; a column a mode that has responses. */
    static Table of(List<Progress.OfDay> days) {
        Map<LocalDate, Map<Mode, Integer>> byDay = new TreeMap<>();
        Map<Mode, Integer> modes = new EnumMap<>(Mode.class);
        for (Progress.OfDay day : days) {
            byDay.computeIfAbsent(day.day(), first -> new EnumMap<>(Mode.class))
                    .merge(day.mode(), day.completed(), Integer::sum);
            modes.merge(day.mode(), day.completed(), Integer::sum);
        }
        fillGaps(byDay);
        List<Table.Column> columns = new ArrayList<>();
        modes.keySet().forEach(mode -> columns.add(Table.Column.of(mode.id(), mode.label(), NumberStyle.COUNT)));
        if (columns.isEmpty()) {
            columns.add(Table.Column.of(Mode.WEB.id(), Mode.WEB.label(), NumberStyle.COUNT));
        }
        List<Table.Row> rows = new ArrayList<>();
        byDay.forEach((day, counts) -> rows.add(Table.Row.of(
                day.toString(),
                label(day),
                modes.keySet().stream()
                        .map(mode -> cell(counts.getOrDefault(mode, 0)))
                        .toList())));
        return new Table(ID, say("days.title"), say("days.day"), columns, rows, false);
    }

    /** A quiet day between two busy ones is a row of zeros; a silence of weeks is left out. */
    private static void fillGaps(Map<LocalDate, Map<Mode, Integer>> byDay) {
        LocalDate before = null;
        for (LocalDate day : List.copyOf(byDay.keySet())) {
            if (before != null && before.plusDays(LONGEST_GAP).isAfter(day)) {
                before.plusDays(1).datesUntil(day).forEach(quiet -> byDay.put(quiet, Map.of()));
            }
            before = day;
        }
    }

    private static Cell cell(int count) {
        return Cell.number(count, count);
    }

    private static LocalizedText label(LocalDate day) {
        return LocalizedText.of(in(day, Languages.ENGLISH), in(day, Languages.RUSSIAN));
    }

    private static String in(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(day);
    }

    /** The figure over the table: a bar a day, its parts the modes. The page gives it its title. */
    static Figure figure(Table table) {
        return new Figure(
                ID,
                Figure.Kind.STACKED_COUNTS,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                ID,
                table.columns().stream().map(Table.Column::id).toList());
    }

    private static Message say(String key) {
        return Message.of(DayTable.class, key);
    }
}
